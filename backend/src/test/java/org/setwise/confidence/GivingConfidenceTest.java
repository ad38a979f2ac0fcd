package org.setwise.confidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.confidence.ConfidencesInTests.aim;
import static org.setwise.confidence.ConfidencesInTests.give;
import static org.setwise.confidence.ConfidencesInTests.pass;
import static org.setwise.confidence.ConfidencesInTests.path;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

/** Rule 24: each member tells at each session how confident they are, or passes. */
@QuarkusTest
class GivingConfidenceTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    ConfidencesInTests confidences;

    @Inject
    TestSql sql;

    @Test
    void rule_24_a_member_answers_at_each_session_with_a_number_and_why() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);
        UUID member = session.askers().getFirst();
        get(member, path(session))
                .statusCode(200)
                .body("given", is(false))
                .body("allowedActions", contains("giveConfidence"));

        give(member, session, 6).statusCode(200);

        get(member, path(session))
                .body("given", is(true))
                .body("value", is(6))
                .body("words", equalTo("Because of 6"))
                .body("shared", is(false));
        get(member, path(session.set()))
                .body("sessions", hasSize(2))
                .body("sessions[0].mine", nullValue())
                .body("sessions[1].mine.value", is(6));
    }

    @Test
    void rule_24_a_pass_is_an_answer() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        pass(session.presenter(), session)
                .statusCode(200)
                .body("given", is(true))
                .body("value", nullValue())
                .body("words", nullValue());
    }

    @Test
    void somebody_changes_their_mind_while_the_session_goes_on_and_takes_their_words_back() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);
        give(session.presenter(), session, 6).statusCode(200);

        put(session.presenter(), path(session), Map.of("passed", false, "value", 4))
                .statusCode(200)
                .body("value", is(4))
                .body("words", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"passed\": false}",
                "{\"passed\": true, \"value\": 5}",
                "{\"passed\": false, \"value\": 0}",
                "{\"passed\": false, \"value\": 11}"
            })
    void rule_24_an_answer_is_a_number_from_one_to_ten_or_a_pass(String body) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        put(session.presenter(), path(session), body).statusCode(422).body("violations.field", contains("value"));
        get(session.presenter(), path(session)).body("given", is(false));
    }

    @Test
    void rule_24_nobody_answers_before_a_session_has_begun() throws SQLException {
        SessionInTests session =
                sessions.planned(sessions.set(), confidences.clock.instant().plus(Duration.ofDays(3)), 1);

        give(session.presenter(), session, 6)
                .statusCode(409)
                .body("rule", is(24))
                .body("detail", equalTo("It has not begun."));
        get(session.presenter(), path(session)).body("allowedActions", empty());
    }

    @Test
    void rule_24_who_missed_it_answers_until_the_next_session_begins() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID late = session.askers().getFirst();
        UUID later = session.askers().getLast();
        confidences.conclude(session);

        give(late, session, 5).statusCode(200);
        give(late, session, 6).statusCode(200).body("value", is(6));
        confidences.next(session);
        give(later, session, 5).statusCode(409).body("rule", is(24));
        give(late, session, 7).statusCode(409).body("rule", is(24));
        get(late, path(session)).body("value", is(6)).body("allowedActions", empty());
    }

    @Test
    void rule_24_what_was_answered_in_a_session_stands_when_it_is_over() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        give(session.presenter(), session, 5).statusCode(200);
        confidences.conclude(session);

        give(session.presenter(), session, 9)
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-confidence"))
                .body("rule", is(24));
        get(session.presenter(), path(session)).body("value", is(5)).body("allowedActions", empty());
    }

    @Test
    void rule_24_home_asks_whoever_was_there_and_said_nothing() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID silent = session.askers().getFirst();
        UUID away = session.askers().getLast();
        sql.run(null, "update attendance set state = 'APOLOGISED' where person_id = ?", away);
        pass(session.presenter(), session).statusCode(200);
        asks(silent).body("confidenceToGive", empty());

        confidences.conclude(session);

        asks(silent)
                .body("confidenceToGive.sessionId", contains(session.sessionId().toString()));
        asks(away).body("confidenceToGive", empty());
        asks(session.presenter()).body("confidenceToGive", empty());
        pass(silent, session).statusCode(200);
        asks(silent).body("confidenceToGive", empty());
    }

    private static ValidatableResponse asks(UUID person) {
        return get(person, "home").statusCode(200);
    }

    @Test
    void a_facilitator_has_no_confidence_to_give_and_sets_no_target() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);
        UUID facilitator = session.set().facilitator();

        give(facilitator, session, 6).statusCode(403);
        aim(facilitator, session.set(), 8).statusCode(403);
        get(facilitator, path(session)).statusCode(200).body("allowedActions", empty());
    }

    @Test
    void a_target_is_set_and_changed_at_any_time() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        aim(session.presenter(), session.set(), 8).statusCode(200).body("target", is(8));
        aim(session.presenter(), session.set(), 7).statusCode(200).body("target", is(7));
        aim(session.presenter(), session.set(), 11).statusCode(422);
        get(session.presenter(), path(session)).body("target", is(7));
        get(session.askers().getFirst(), path(session.set())).body("target", nullValue());
    }
}
