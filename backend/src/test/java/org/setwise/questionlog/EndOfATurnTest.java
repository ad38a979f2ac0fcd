package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class EndOfATurnTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    private static ValidatableResponse record(UUID person, SessionInTests session, Boolean none, String summary) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("none", none);
        outcome.put("summary", summary);
        return put(person, "turns/" + session.turnId() + "/outcome", outcome);
    }

    private static void everybodyPasses(SessionInTests session) {
        session.askers().forEach(asker -> step(asker, "turns/" + session.turnId() + "/passes")
                .statusCode(204));
    }

    @Test
    void rule_20_a_turn_is_not_over_without_its_outcome() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        everybodyPasses(session);

        Onwards.further(session)
                .statusCode(409)
                .body("type", equalTo("/problems/outcome-is-missing"))
                .body("rule", is(20))
                .body("remedy", notNullValue());

        assertThat(Onwards.phaseOf(session)).isEqualTo("OUTCOME");
        record(session.presenter(), session, false, "I will tell them both").statusCode(200);
        Onwards.further(session).statusCode(200);
        assertThat(Onwards.phaseOf(session)).isEqualTo("REFLECTION");
    }

    @Test
    void rule_20_an_explicit_none_is_an_outcome() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        everybodyPasses(session);

        record(session.presenter(), session, true, null)
                .statusCode(200)
                .body("none", is(true))
                .body("summary", nullValue())
                .body("recordedAt", notNullValue());

        Onwards.further(session).statusCode(200);
    }

    @Test
    void rule_16_a_turn_is_not_over_while_somebody_neither_asked_nor_passed_unless_for_a_reason() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        asked(session.askers().get(0), session.turnId());
        UUID takenBack = asked(session.askers().get(1), session.turnId());
        step(session.askers().get(1), "questions/" + takenBack + "/withdraw").statusCode(200);
        record(session.presenter(), session, false, "I will tell them both").statusCode(200);
        Onwards.further(session).statusCode(200);
        Onwards.further(session).statusCode(200);

        Onwards.further(session)
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings", hasSize(1))
                .body("warnings[0].rule", is(16))
                .body("warnings[0].detail", equalTo("Neither asked nor passed yet: Chika, Dai."))
                .body("remedy", notNullValue());
        step(session.askers().get(1), "turns/" + session.turnId() + "/passes").statusCode(204);
        Onwards.further(session)
                .statusCode(409)
                .body("warnings[0].detail", equalTo("Neither asked nor passed yet: Dai."));
        Onwards.further(session, 16, "Dai's line is down").statusCode(200);

        List<String> reasons = sql.inTransactionOf(
                session.presenter(),
                on -> on.column(
                        String.class,
                        "select reason from stated_reason where session_id = ? and rule = 16",
                        session.sessionId()));
        assertThat(reasons).containsExactly("Dai's line is down");
    }

    @Test
    void rule_16_is_about_those_who_have_come() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        sql.run(null, "update attendance set state = 'ABSENT' where session_id = ?", session.sessionId());
        record(session.presenter(), session, true, null).statusCode(200);

        Onwards.further(session).statusCode(200);
    }

    @Test
    void rule_13_a_dilemma_is_presented_only_once_its_presenter_has_released_it() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.RE_CONTRACT);
        Map<String, Object> draft = Map.of(
                "title",
                "T",
                "brief",
                "B",
                "willingToShare",
                true,
                "someControl",
                true,
                "current",
                true,
                "unresolved",
                true);
        put(session.presenter(), "turns/" + session.turnId() + "/dilemma", draft)
                .statusCode(200);

        Onwards.further(session)
                .statusCode(409)
                .body("type", equalTo("/problems/dilemma-is-not-released"))
                .body("rule", is(13))
                .body("remedy", notNullValue());

        assertThat(Onwards.phaseOf(session)).isEqualTo("RE_CONTRACT");
        step(session.presenter(), "turns/" + session.turnId() + "/dilemma/release")
                .statusCode(200);
        Onwards.further(session).statusCode(200);
        assertThat(Onwards.phaseOf(session)).isEqualTo("DILEMMA");
    }

    @Test
    void questions_left_open_are_parked_when_the_turn_is_over() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID answered = asked(asker, session.turnId());
        answer(session.presenter(), answered).statusCode(200);
        UUID current = asked(asker, session.turnId());
        UUID waiting = asked(asker, session.turnId());

        Onwards.to(PhaseKind.REFLECTION, session);

        assertThat(stateOf(asker, answered)).isEqualTo("ANSWERED");
        assertThat(stateOf(asker, current)).isEqualTo("PARKED");
        assertThat(stateOf(asker, waiting)).isEqualTo("PARKED");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN_QUESTIONS", "ACTIONS", "OUTCOME"})
    void an_outcome_is_recorded_anew_until_the_turn_is_over(PhaseKind phase) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase);

        record(session.presenter(), session, false, "First").statusCode(200);
        record(session.presenter(), session, false, "Second").statusCode(200).body("summary", equalTo("Second"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRESS", "DILEMMA", "CLARIFYING", "REFLECTION"})
    void other_phases_are_not_a_time_for_the_outcome(PhaseKind phase) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase);

        record(session.presenter(), session, true, null)
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-the-outcome"));
    }

    @Test
    void an_outcome_is_the_presenters_own() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        SetInTests set = session.set();

        for (UUID other : List.of(set.member(1), set.facilitator(), set.organiser())) {
            record(other, session, true, null).statusCode(403);
        }
        record(set.outsider(), session, true, null).statusCode(404);
    }

    @Test
    void an_outcome_says_something_or_an_explicit_none() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);

        record(session.presenter(), session, false, null).statusCode(422).body("violations.field", contains("summary"));
        record(session.presenter(), session, true, "Something")
                .statusCode(422)
                .body("violations.field", contains("summary"));
        record(session.presenter(), session, null, "Something")
                .statusCode(422)
                .body("violations.field", contains("none"));
    }
}
