package org.setwise.questionlog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;

@QuarkusTest
class AskingTest {
    @Inject
    SessionsInTests sessions;

    @Test
    void the_first_question_is_put_at_once_and_the_next_one_waits() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        Map<String, Object> question =
                Map.of("text", " What would your team say? ", "kind", "REFLECTIVE", "purpose", "BARRIERS");

        post(session.askers().get(0), "turns/" + session.turnId() + "/questions", question)
                .statusCode(201)
                .body("number", is(1))
                .body("state", equalTo("ASKED"))
                .body("text", equalTo("What would your team say?"))
                .body("asker.name", equalTo("Ben"))
                .body("phase", equalTo("OPEN_QUESTIONS"))
                .body("kind", equalTo("REFLECTIVE"))
                .body("purpose", equalTo("BARRIERS"))
                .body("askedAt", notNullValue())
                .body("allowedActions", contains("withdrawQuestion"));

        ask(session.askers().get(1), session.turnId())
                .statusCode(201)
                .body("number", is(2))
                .body("state", equalTo("QUEUED"))
                .body("askedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"CLARIFYING, CLARIFYING", "OPEN_QUESTIONS, EXPLORATORY"})
    void a_question_takes_the_usual_kind_of_its_phase(PhaseKind phase, String kind) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase);

        ask(session.askers().getFirst(), session.turnId())
                .statusCode(201)
                .body("phase", equalTo(phase.name()))
                .body("kind", equalTo(kind));
    }

    @Test
    void a_facilitator_may_ask() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING);

        ask(session.set().facilitator(), session.turnId()).statusCode(201);
    }

    @Test
    void rule_17_the_presenter_answers_and_does_not_ask() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);

        ask(session.presenter(), session.turnId())
                .statusCode(409)
                .body("type", equalTo("/problems/presenter-does-not-ask"))
                .body("rule", is(17))
                .body("remedy", notNullValue());

        get(session.presenter(), "turns/" + session.turnId() + "/questions").body("items", empty());
    }

    @Test
    void rule_23_reflection_time_is_not_for_questions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.REFLECTION);

        ask(session.askers().getFirst(), session.turnId())
                .statusCode(409)
                .body("type", equalTo("/problems/reflection-is-not-for-questions"))
                .body("rule", is(23))
                .body("remedy", notNullValue());
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRESS", "DILEMMA", "ACTIONS", "OUTCOME"})
    void other_phases_are_not_a_time_for_questions(PhaseKind phase) throws SQLException {
        SessionInTests session = sessions.presentingAt(phase);

        ask(session.askers().getFirst(), session.turnId())
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-questions"))
                .body("remedy", notNullValue());
    }

    @Test
    void questions_go_to_the_turn_that_is_on() throws SQLException {
        SessionInTests session = sessions.presentingAt(sessions.set(), PhaseKind.OPEN_QUESTIONS, 2);

        ask(session.askers().getLast(), session.turnIds().get(1))
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-time-for-questions"));
    }

    @Test
    void questions_are_paged_in_the_order_of_their_numbers() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        for (int i = 0; i < 5; i++) {
            asked(session.askers().getFirst(), session.turnId());
        }
        String path = "turns/" + session.turnId() + "/questions?limit=2";

        String next = get(session.presenter(), path)
                .body("items.number", contains(1, 2))
                .extract()
                .path("next");
        String last = get(session.presenter(), path + "&after=" + next)
                .body("items.number", contains(3, 4))
                .extract()
                .path("next");
        get(session.presenter(), path + "&after=" + last)
                .body("items.number", contains(5))
                .body("next", nullValue());
        get(session.presenter(), path + "&after=bm90LWEtbnVtYmVy")
                .statusCode(422)
                .body("violations.field", contains("after"));
    }

    @Test
    void a_repeated_request_asks_once() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as(session.askers().getFirst())
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(Map.of("text", "What else?"))
                    .post("/api/turns/" + session.turnId() + "/questions")
                    .then()
                    .statusCode(201)
                    .body("number", is(1));
        }
        get(session.presenter(), "turns/" + session.turnId() + "/questions").body("items", hasSize(1));
    }

    @Test
    void a_question_that_is_not_one_is_refused_by_field() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        String log = "turns/" + session.turnId() + "/questions";

        for (String text : new String[] {null, "", "   ", "a".repeat(2001), "bell \u0007"}) {
            Map<String, Object> body = new HashMap<>();
            body.put("text", text);
            post(asker, log, body).statusCode(422).body("violations.field", contains("text"));
        }
        post(asker, log, Map.of("text", "Why?", "kind", "LOUD"))
                .statusCode(422)
                .body("violations.field", contains("kind"));
        post(asker, log, Map.of("text", "Why?", "volume", 11))
                .statusCode(422)
                .body("violations.field", contains("volume"));
        UUID question = asked(asker, session.turnId());
        post(session.presenter(), "questions/" + question + "/answer", Map.of("note", "n".repeat(4001)))
                .statusCode(422)
                .body("violations.field", contains("note"));
        put(session.presenter(), "questions/" + question + "/marks", Map.of("madeMeThink", true))
                .statusCode(422)
                .body("violations.field", contains("feltLikeAdvice"));
        get(asker, log).body("items", hasSize(1));
    }
}
