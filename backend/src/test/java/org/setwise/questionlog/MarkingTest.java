package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;

@QuarkusTest
class MarkingTest {
    @Inject
    SessionsInTests sessions;

    @Test
    void that_a_question_felt_like_advice_is_told_to_presenter_and_asker_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());

        put(
                        session.presenter(),
                        "questions/" + question + "/marks",
                        Map.of("madeMeThink", true, "feltLikeAdvice", true))
                .statusCode(200)
                .body("madeMeThink", is(true))
                .body("feltLikeAdvice", is(true));

        get(asker, "questions/" + question).body("feltLikeAdvice", is(true));
        for (UUID other : List.of(session.askers().get(1), session.set().facilitator())) {
            get(other, "questions/" + question)
                    .body("feltLikeAdvice", nullValue())
                    .body("madeMeThink", is(true));
            get(other, "turns/" + session.turnId() + "/questions").body("items[0].feltLikeAdvice", nullValue());
        }
        put(
                        session.presenter(),
                        "questions/" + question + "/marks",
                        Map.of("madeMeThink", false, "feltLikeAdvice", false))
                .statusCode(200);
        get(asker, "questions/" + question).body("feltLikeAdvice", is(false)).body("madeMeThink", is(false));
    }

    @Test
    void a_question_is_marked_also_after_the_session_once_it_was_put() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID put = asked(session.askers().get(0), session.turnId());
        UUID waiting = asked(session.askers().get(1), session.turnId());
        answer(session.presenter(), put).statusCode(200);
        UUID neverPut = asked(session.askers().get(2), session.turnId());
        answer(session.presenter(), waiting).statusCode(200);
        answer(session.presenter(), neverPut).statusCode(200);
        UUID last = asked(session.askers().get(0), session.turnId());
        UUID queued = asked(session.askers().get(1), session.turnId());
        assertThat(stateOf(session.presenter(), last)).isEqualTo("ASKED");
        Onwards.to(PhaseKind.REFLECTION, session);

        put(session.presenter(), "questions/" + put + "/marks", Map.of("madeMeThink", true, "feltLikeAdvice", false))
                .statusCode(200);
        put(session.presenter(), "questions/" + queued + "/marks", Map.of("madeMeThink", true, "feltLikeAdvice", false))
                .statusCode(409)
                .body("type", equalTo("/problems/question-never-put"));
    }
}
