package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;

@QuarkusTest
class AnsweringTest {
    @Inject
    SessionsInTests sessions;

    @Test
    void rule_17_nobody_but_the_presenter_answers_parks_declines_or_marks() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().get(0);
        UUID question = asked(asker, session.turnId());

        for (UUID person : List.of(asker, session.askers().get(1), session.set().facilitator())) {
            answer(person, question).statusCode(403);
            step(person, "questions/" + question + "/park").statusCode(403);
            step(person, "questions/" + question + "/decline").statusCode(403);
            put(person, "questions/" + question + "/marks", Map.of("madeMeThink", true, "feltLikeAdvice", true))
                    .statusCode(403);
        }

        get(asker, "questions/" + question)
                .body("state", equalTo("ASKED"))
                .body("madeMeThink", is(false))
                .body("feltLikeAdvice", is(false));
    }

    @Test
    void rule_23_a_parked_question_is_not_put_in_reflection() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());
        step(session.presenter(), "questions/" + question + "/park").statusCode(200);
        Onwards.to(PhaseKind.REFLECTION, session);

        step(session.presenter(), "questions/" + question + "/ask")
                .statusCode(409)
                .body("rule", is(23));

        assertThat(stateOf(session.presenter(), question)).isEqualTo("PARKED");
    }

    @Test
    void when_a_question_is_answered_the_quietest_asker_is_next() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID loud = session.askers().get(0);
        UUID quiet = session.askers().get(1);
        UUID first = asked(loud, session.turnId());
        UUID second = asked(loud, session.turnId());
        UUID third = asked(quiet, session.turnId());

        answer(session.presenter(), first)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answerNote", equalTo("That I am afraid of it."))
                .body("answeredAt", notNullValue());

        assertThat(stateOf(loud, third)).isEqualTo("ASKED");
        assertThat(stateOf(loud, second)).isEqualTo("QUEUED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"park", "decline", "withdraw"})
    void the_next_question_is_put_however_the_current_one_ends(String end) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID first = asked(asker, session.turnId());
        UUID second = asked(asker, session.turnId());

        step(end.equals("withdraw") ? asker : session.presenter(), "questions/" + first + "/" + end)
                .statusCode(200);

        assertThat(stateOf(asker, second)).isEqualTo("ASKED");
    }

    @Test
    void outside_the_time_for_questions_the_current_one_can_be_answered_and_no_other_is_put() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID first = asked(asker, session.turnId());
        UUID second = asked(asker, session.turnId());
        Onwards.to(PhaseKind.ACTIONS, session);

        answer(session.presenter(), first).statusCode(200);

        assertThat(stateOf(asker, second)).isEqualTo("QUEUED");
        step(session.presenter(), "questions/" + second + "/ask")
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-questions"));
    }

    @Test
    void the_presenter_and_the_host_put_a_waiting_question_when_none_is_before_the_presenter() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID first = asked(asker, session.turnId());
        UUID second = asked(asker, session.turnId());

        step(session.host(), "questions/" + second + "/ask")
                .statusCode(409)
                .body("type", equalTo("/problems/another-question-is-asked"))
                .body("remedy", notNullValue());
        step(session.presenter(), "questions/" + first + "/park").statusCode(200);
        answer(session.presenter(), second).statusCode(200);
        step(asker, "questions/" + first + "/ask").statusCode(403);
        step(session.host(), "questions/" + first + "/ask").statusCode(200).body("state", equalTo("ASKED"));
        step(session.presenter(), "questions/" + first + "/park").statusCode(200);
        step(session.presenter(), "questions/" + first + "/ask").statusCode(200).body("state", equalTo("ASKED"));
    }

    @Test
    void a_question_is_withdrawn_by_its_asker_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());

        step(session.presenter(), "questions/" + question + "/withdraw").statusCode(403);
        step(session.askers().get(1), "questions/" + question + "/withdraw").statusCode(403);
        step(asker, "questions/" + question + "/withdraw").statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, answer",
        "ANSWERED, answer",
        "PARKED, answer",
        "DECLINED, answer",
        "WITHDRAWN, answer",
        "ANSWERED, park",
        "PARKED, park",
        "DECLINED, park",
        "WITHDRAWN, park",
        "ANSWERED, decline",
        "PARKED, decline",
        "DECLINED, decline",
        "WITHDRAWN, decline",
        "ANSWERED, withdraw",
        "PARKED, withdraw",
        "DECLINED, withdraw",
        "WITHDRAWN, withdraw",
        "ASKED, ask",
        "ANSWERED, ask",
        "DECLINED, ask",
        "WITHDRAWN, ask"
    })
    void a_step_from_the_wrong_state_is_refused_and_changes_nothing(QuestionState state, String step)
            throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = questionIn(state, session);
        String before =
                get(session.presenter(), "questions/" + question).extract().asString();

        step(step.equals("withdraw") ? asker : session.presenter(), "questions/" + question + "/" + step)
                .statusCode(409)
                .body("type", equalTo("/problems/question-state"))
                .body("remedy", notNullValue());

        assertThat(get(session.presenter(), "questions/" + question).extract().asString())
                .isEqualTo(before);
    }

    private UUID questionIn(QuestionState state, SessionInTests session) {
        UUID asker = session.askers().getFirst();
        UUID presenter = session.presenter();
        if (state == QuestionState.QUEUED) {
            asked(asker, session.turnId());
        }
        UUID question = asked(asker, session.turnId());
        switch (state) {
            case QUEUED, ASKED -> {}
            case ANSWERED -> answer(presenter, question).statusCode(200);
            case PARKED -> step(presenter, "questions/" + question + "/park").statusCode(200);
            case DECLINED ->
                step(presenter, "questions/" + question + "/decline").statusCode(200);
            case WITHDRAWN -> step(asker, "questions/" + question + "/withdraw").statusCode(200);
        }
        assertThat(stateOf(presenter, question)).isEqualTo(state.name());
        return question;
    }
}
