package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.programme.FacilitationMode;

/** Whose turn it is to ask, silence, and what the presenter invites. */
@QuarkusTest
class TakingTurnsTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    MovableClock clock;

    @Inject
    TestSql sql;

    private SessionInTests session;
    private UUID ben;
    private UUID chika;
    private UUID dai;
    private String turn;

    @BeforeEach
    void begin() throws SQLException {
        take(sessions.presentingAt(PhaseKind.OPEN_QUESTIONS));
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    private void take(SessionInTests other) {
        session = other;
        ben = session.askers().get(0);
        chika = session.askers().get(1);
        dai = session.askers().get(2);
        turn = "turns/" + session.turnId();
    }

    private ValidatableResponse log() {
        return get(dai, turn + "/log").statusCode(200);
    }

    private String nextToAsk() {
        return log().extract().path("floor.nextToAsk.id");
    }

    @Test
    void the_quietest_is_named_next_and_a_pass_counts_as_a_question() {
        UUID first = UUID.fromString(nextToAsk());
        asked(first, session.turnId());
        UUID second = UUID.fromString(nextToAsk());
        assertThat(second).isNotEqualTo(first);
        step(second, turn + "/passes").statusCode(204);
        UUID third = UUID.fromString(nextToAsk());

        assertThat(third).isNotIn(first, second);
        assertThat(session.askers()).contains(first, second, third);
    }

    @Test
    void a_raised_hand_comes_first_among_equals_and_goes_down_with_the_question() {
        UUID last = session.askers().stream()
                .filter(asker -> !asker.toString().equals(nextToAsk()))
                .findFirst()
                .orElseThrow();
        put(last, turn + "/hand", Map.of("raised", true)).statusCode(200);
        assertThat(nextToAsk()).isEqualTo(last.toString());
        log().body("floor.hands.id", contains(last.toString()));

        asked(last, session.turnId());

        log().body("floor.hands", empty());
        put(session.presenter(), turn + "/hand", Map.of("raised", true))
                .statusCode(409)
                .body("rule", equalTo(17));
    }

    @Test
    void whoever_is_not_in_the_room_is_not_waited_for() throws SQLException {
        String away = nextToAsk();
        sql.run(
                null,
                "insert into presence (session_id, person_id, here, here_until) values (?, ?, false, now())",
                session.sessionId(),
                UUID.fromString(away));

        assertThat(nextToAsk()).isNotEqualTo(away);
    }

    @Test
    void the_presenter_invites_the_same_asker_to_ask_on_and_others_wait() {
        UUID question = asked(ben, session.turnId());
        UUID waiting = asked(chika, session.turnId());
        post(session.presenter(), "questions/" + question + "/answer", Map.of("followUp", true))
                .statusCode(200);
        log().body("floor.followUpBy.id", equalTo(ben.toString())).body("floor.nextToAsk.id", equalTo(ben.toString()));
        assertThat(stateOf(dai, waiting)).isEqualTo("QUEUED");
        UUID third = asked(dai, session.turnId());
        assertThat(stateOf(dai, third)).isEqualTo("QUEUED");

        UUID followUp = asked(ben, session.turnId());

        assertThat(stateOf(dai, followUp)).isEqualTo("ASKED");
        log().body("floor.followUpBy", nullValue());
    }

    @Test
    void whoever_was_invited_to_ask_on_can_pass_and_the_presenter_can_go_on() {
        UUID question = asked(ben, session.turnId());
        UUID waiting = asked(chika, session.turnId());
        post(session.presenter(), "questions/" + question + "/answer", Map.of("followUp", true))
                .statusCode(200);
        step(ben, turn + "/passes").statusCode(204);
        assertThat(stateOf(dai, waiting)).isEqualTo("ASKED");

        UUID last = asked(dai, session.turnId());
        post(session.presenter(), "questions/" + waiting + "/answer", Map.of("followUp", true))
                .statusCode(200);
        step(session.presenter(), turn + "/go-on").statusCode(200);
        assertThat(stateOf(dai, last)).isEqualTo("ASKED");
    }

    @Test
    void silence_is_shared_and_counted_and_ends_with_the_answer() {
        UUID question = asked(ben, session.turnId());
        put(session.presenter(), turn + "/silence", Map.of("kept", true))
                .statusCode(200)
                .body("thinkingSince", notNullValue());
        log().body("floor.thinkingSince", notNullValue());
        clock.advance(Duration.ofSeconds(40));

        answer(session.presenter(), question).statusCode(200);

        log().body("floor.thinkingSince", nullValue()).body("floor.silenceSeconds", greaterThanOrEqualTo(40));
        put(ben, turn + "/silence", Map.of("kept", true)).statusCode(403);
    }

    @Test
    void where_the_contract_says_so_all_questions_are_heard_before_the_first_is_answered() throws SQLException {
        org.setwise.TestSignIn.as(session.set().facilitator())
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of(
                        "mode", "OPEN_QUESTIONS",
                        "sessionMinutes", 60,
                        "weeksBetweenSessions", 4,
                        "turnsPerSession", 2,
                        "quorum", 3,
                        "questionStyle", "ALL_FIRST",
                        "clauses", List.of()))
                .put("/api/sets/{id}/contract", session.set().setId())
                .then()
                .statusCode(200)
                .body("questionStyle", equalTo("ALL_FIRST"));
        UUID first = asked(ben, session.turnId());
        UUID second = asked(chika, session.turnId());
        assertThat(stateOf(dai, first)).isEqualTo("QUEUED");
        log().body("floor.style", equalTo("ALL_FIRST")).body("floor.answering", is(false));

        step(session.presenter(), turn + "/answering").statusCode(200).body("answering", is(true));

        assertThat(stateOf(dai, first)).isEqualTo("ASKED");
        answer(session.presenter(), first).statusCode(200);
        assertThat(stateOf(dai, second)).isEqualTo("ASKED");
        step(ben, turn + "/answering").statusCode(403);
    }

    @Test
    void rule_18_experience_is_told_when_the_presenter_invites_it() throws SQLException {
        take(sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE));
        put(session.presenter(), turn + "/experience", Map.of("invited", false)).statusCode(200);
        post(ben, turn + "/contributions", Map.of("text", "When I was there"))
                .statusCode(409)
                .body("type", equalTo("/problems/experience-is-not-invited"))
                .body("rule", equalTo(18));

        put(session.presenter(), turn + "/experience", Map.of("invited", true)).statusCode(200);

        post(ben, turn + "/contributions", Map.of("text", "When I was there")).statusCode(201);
        put(ben, turn + "/experience", Map.of("invited", false)).statusCode(403);
    }

    @Test
    void rule_18_open_questions_have_no_experience_to_invite() {
        put(session.presenter(), turn + "/experience", Map.of("invited", true))
                .statusCode(409)
                .body("rule", equalTo(18));
    }

    @Test
    void what_somebody_notes_for_themselves_is_theirs_alone() {
        get(ben, turn + "/notes").statusCode(200).body("text", equalTo(""));
        put(ben, turn + "/notes", Map.of("text", "She hesitated")).statusCode(200);
        put(ben, turn + "/notes", Map.of("text", "She hesitated twice")).statusCode(200);

        get(ben, turn + "/notes").body("text", equalTo("She hesitated twice"));
        get(session.presenter(), turn + "/notes").body("text", equalTo(""));
        get(session.set().outsider(), turn + "/notes").statusCode(404);
    }

    @Test
    void a_command_that_is_sent_again_with_its_key_acts_once() {
        UUID question = asked(ben, session.turnId());
        for (int time = 0; time < 3; time++) {
            org.setwise.TestSignIn.as(session.presenter())
                    .contentType("application/json")
                    .header("Idempotency-Key", "answered-" + question)
                    .body(Map.of())
                    .post("/api/questions/" + question + "/answer")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ANSWERED"));
        }
    }
}
