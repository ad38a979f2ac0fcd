package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class QuestionTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

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
    void rule_23_reflection_time_is_not_for_questions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.REFLECTION);

        ask(session.askers().getFirst(), session.turnId())
                .statusCode(409)
                .body("type", equalTo("/problems/reflection-is-not-for-questions"))
                .body("rule", is(23))
                .body("remedy", notNullValue());
    }

    @Test
    void rule_23_a_parked_question_is_not_put_in_reflection() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());
        step(session.presenter(), "questions/" + question + "/park").statusCode(200);
        enter(session, PhaseKind.REFLECTION);

        step(session.presenter(), "questions/" + question + "/ask")
                .statusCode(409)
                .body("rule", is(23));

        assertThat(stateOf(session.presenter(), question)).isEqualTo("PARKED");
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
        enter(session, PhaseKind.ACTIONS);

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
        enter(session, PhaseKind.REFLECTION);

        put(session.presenter(), "questions/" + put + "/marks", Map.of("madeMeThink", true, "feltLikeAdvice", false))
                .statusCode(200);
        put(session.presenter(), "questions/" + queued + "/marks", Map.of("madeMeThink", true, "feltLikeAdvice", false))
                .statusCode(409)
                .body("type", equalTo("/problems/question-never-put"));
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

    @Test
    void what_one_may_do_comes_with_each_question() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());

        get(session.presenter(), "questions/" + question)
                .body(
                        "allowedActions",
                        containsInAnyOrder("answerQuestion", "parkQuestion", "declineQuestion", "markQuestion"));
        get(session.askers().get(1), "questions/" + question).body("allowedActions", empty());
        step(session.presenter(), "questions/" + question + "/park");
        get(session.host(), "questions/" + question).body("allowedActions", contains("putQuestion"));
        get(session.presenter(), "questions/" + question).body("allowedActions", not(hasItem("parkQuestion")));
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
    void what_is_asked_is_for_members_and_the_facilitator_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());
        String log = "turns/" + session.turnId() + "/questions";

        get(session.set().outsider(), log).statusCode(404);
        get(session.set().outsider(), "questions/" + question).statusCode(404);
        ask(session.set().outsider(), session.turnId()).statusCode(404);
        get(session.set().organiser(), log).statusCode(403);
        get(session.set().organiser(), "questions/" + question).statusCode(404);
        ask(session.set().organiser(), session.turnId()).statusCode(403);
        leave(session.askers().getFirst(), session);
        get(session.askers().getFirst(), log).statusCode(404);
        get(session.askers().getFirst(), "questions/" + question).statusCode(404);
    }

    @Test
    void members_of_a_closed_set_read_and_write_no_more() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());
        sql.run(
                null,
                "update enrolment set state = 'COMPLETED' where set_id = ?",
                session.set().setId());

        get(asker, "questions/" + question).statusCode(200).body("allowedActions", empty());
        get(session.presenter(), "questions/" + question).body("allowedActions", empty());
        answer(session.presenter(), question).statusCode(403);
        step(asker, "questions/" + question + "/withdraw").statusCode(403);
        ask(asker, session.turnId()).statusCode(403);
        step(asker, "turns/" + session.turnId() + "/passes").statusCode(403);
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

    @Test
    void a_member_passes_once_however_often() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING, FacilitationMode.OPEN_QUESTIONS);
        UUID member = session.askers().getFirst();
        String passes = "turns/" + session.turnId() + "/passes";

        step(member, passes).statusCode(204);
        step(member, passes).statusCode(204);
        step(session.presenter(), passes).statusCode(409).body("type", equalTo("/problems/passing-is-for-askers"));
        step(session.set().facilitator(), passes).statusCode(403);
        step(session.set().outsider(), passes).statusCode(404);

        List<UUID> passed = sql.inTransactionOf(
                member,
                on -> on.column(UUID.class, "select person_id from turn_pass where turn_id = ?", session.turnId()));
        assertThat(passed).containsExactly(member);
    }

    @Test
    void one_passes_while_the_turn_is_on() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        step(session.askers().getFirst(), "turns/" + session.turnId() + "/passes")
                .statusCode(409)
                .body("type", equalTo("/problems/passing-is-for-askers"));
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

    /** The session goes on without the ways there. */
    private void enter(SessionInTests session, PhaseKind phase) throws SQLException {
        sql.run(session.host(), """
                update learning_session set current_phase =
                  (select min(position) from session_phase where session_id = learning_session.id and kind = ?)
                 where id = ?
                """, phase, session.sessionId());
    }

    private void leave(UUID member, SessionInTests session) throws SQLException {
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where person_id = ? and set_id = ?",
                member,
                session.set().setId());
    }
}
