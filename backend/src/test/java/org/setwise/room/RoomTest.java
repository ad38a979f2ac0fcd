package org.setwise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class RoomTest {
    /** Who asks, the access, the session with its set and people, the turn with what was said. */
    private static final int FEW = 20;

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    DatabaseByHand database;

    @Inject
    Clock clock;

    @Test
    void the_room_shows_the_session_the_turn_that_is_on_and_everything_said_in_it() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        SetInTests set = session.set();
        ask(set.member(1), session.turnId(), "What have you not tried?");
        ask(set.member(2), session.turnId(), "Who else wants this?");
        by(set.member(3))
                .post("/api/turns/{id}/passes", session.turnId())
                .then()
                .statusCode(204);
        by(set.member(3))
                .body(Map.of("text", "I once waited too long"))
                .post("/api/turns/{id}/contributions", session.turnId())
                .then()
                .statusCode(201);

        ValidatableResponse room = room(set.member(1), session.sessionId())
                .statusCode(200)
                .body("serverTime", notNullValue())
                .body("lastEvent", greaterThan(0))
                .body("here", empty())
                .body("session.currentPhase", equalTo(5))
                .body("session.mode", equalTo("QUESTIONS_AND_EXPERIENCE"))
                .body("turn.turn.presenter.name", equalTo("Ada"))
                .body("turn.dilemma.title", equalTo("A dilemma"))
                .body("turn.questions.asker.name", contains("Ben", "Chika"))
                .body("turn.questions.state", contains("ASKED", "QUEUED"))
                .body("turn.contributions.text", contains("I once waited too long"))
                .body("turn.emptyPurposes", hasSize(4))
                .body("turn.stillToAsk", empty())
                .body("turn.passed.name", contains("Dai"))
                .body("turn.outcome", nullValue())
                .body("turn.actions", empty())
                .body("turn.allowedActions", hasItem("askQuestion"))
                .body("turn.allowedActions", not(hasItem("recordOutcome")))
                .body("progress", empty())
                .body("introductions", empty());
        Instant ends = Instant.parse(room.extract().path("phaseEndsAt"));
        Instant began = Instant.parse(room.extract().path("session.phaseStartedAt"));
        assertThat(Duration.between(began, ends)).isEqualTo(Duration.ofMinutes(22));
        room(set.member(0), session.sessionId()).body("turn.allowedActions", hasItem("recordOutcome"));
    }

    @Test
    void rule_16_whoever_neither_asked_nor_passed_is_still_to_ask() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING);
        ask(session.set().member(1), session.turnId(), "Since when?");
        room(session.host(), session.sessionId()).body("turn.stillToAsk.name", containsInAnyOrder("Chika", "Dai"));
    }

    @Test
    void that_a_question_felt_like_advice_is_shown_to_presenter_and_asker_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SetInTests set = session.set();
        UUID question = ask(set.member(1), session.turnId(), "Have you not thought of leaving?");
        by(set.member(0))
                .body(Map.of("madeMeThink", true, "feltLikeAdvice", true))
                .put("/api/questions/{id}/marks", question)
                .then()
                .statusCode(200);

        for (String place : new String[] {"room", "log"}) {
            read(place, set.member(0), session).body(at(place, "feltLikeAdvice"), contains(true));
            read(place, set.member(1), session).body(at(place, "feltLikeAdvice"), contains(true));
            read(place, set.member(2), session)
                    .body(at(place, "feltLikeAdvice"), contains(nullValue()))
                    .body(at(place, "madeMeThink"), contains(true));
            read(place, set.facilitator(), session).body(at(place, "feltLikeAdvice"), contains(nullValue()));
        }
    }

    @Test
    void rule_22_the_progress_phase_shows_what_is_still_to_be_heard() throws SQLException {
        SetInTests set = sessions.set();
        SessionInTests session = sessions.presentingAt(set, PhaseKind.PROGRESS, 1);
        UUID earlier = sql.value(
                UUID.class, "select id from learning_session where set_id = ? and kind = 'INTRODUCTORY'", set.setId());
        sql.run(set.member(0), """
                insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, 'Ask her', '2026-01-01', 'OPEN', now())
                """, session.turnId(), earlier, set.setId(), set.programmeId(), set.member(0));
        room(set.member(2), session.sessionId())
                .body("progress.action.description", contains("Ask her"))
                .body("progress.noted", contains(false))
                .body("turn", nullValue());
    }

    @Test
    void an_introductory_session_shows_who_has_introduced_themselves() throws SQLException {
        SetInTests set = sessions.set();
        UUID session = sessions.session(
                        set,
                        SessionKind.INTRODUCTORY,
                        SessionState.IN_PROGRESS,
                        clock.instant(),
                        0,
                        PhaseKind.INTRODUCTIONS)
                .sessionId();
        room(set.member(2), session)
                .body("introductions.person.name", containsInAnyOrder("Ada", "Ben", "Chika", "Dai"))
                .body("allowedActions", contains("introduceMyself"));
        room(set.facilitator(), session).body("allowedActions", empty());
    }

    @Test
    void after_a_turn_its_log_stays_in_the_room_and_can_be_read_on_its_own() throws SQLException {
        SessionInTests session = sessions.presentingAt(sessions.set(), PhaseKind.REFLECTION, 2);
        room(session.host(), session.sessionId())
                .body("turn.turn.presenter.name", equalTo("Ben"))
                .body("turn.turn.state", equalTo("CONCLUDED"))
                .body("turn.outcome.none", equalTo(true))
                .body("turn.stillToAsk", empty());
        read("log", session.set().member(3), session)
                .body("turn.presenter.name", equalTo("Ada"))
                .body("passed", hasSize(3));
    }

    @Test
    void rule_25_the_room_is_for_the_set_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SetInTests set = session.set();
        ask(set.member(1), session.turnId(), "What have you not tried?");
        UUID administrator = UUID.randomUUID();
        sql.run(
                null,
                "insert into person (id, email, time_zone, administrator, created_at) values (?, ?, 'Europe/London', true, now())",
                administrator,
                administrator + "@example.org");
        for (String place : new String[] {"room", "log"}) {
            read(place, set.outsider(), session).statusCode(404);
            read(place, set.organiser(), session).statusCode(403);
            read(place, administrator, session).statusCode(403);
            read(place, set.facilitator(), session).statusCode(200);
        }
        sql.run(null, "update enrolment set state = 'WITHDRAWN' where person_id = ?", set.member(2));
        for (String place : new String[] {"room", "log"}) {
            read(place, set.member(2), session).statusCode(404);
        }
    }

    @Test
    void a_full_room_takes_as_few_statements_as_an_empty_one() throws SQLException {
        SessionInTests small = sessions.presentingAt(
                sessions.set(2, true, FacilitationMode.OPEN_QUESTIONS), PhaseKind.OPEN_QUESTIONS, 1);
        SessionInTests large = sessions.presentingAt(
                sessions.set(9, true, FacilitationMode.OPEN_QUESTIONS), PhaseKind.OPEN_QUESTIONS, 2);
        for (UUID asker : large.askers()) {
            ask(asker, large.turnId(), "What matters most to you in this?");
            ask(asker, large.turnId(), "What would you see if it went well?");
        }
        long few = database.statementsDuring(
                () -> room(small.set().member(1), small.sessionId()).statusCode(200));
        long many = database.statementsDuring(
                () -> room(large.set().member(1), large.sessionId()).body("turn.questions", hasSize(16)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(FEW);
    }

    private static String at(String place, String mark) {
        return (place.equals("room") ? "turn.questions." : "questions.") + mark;
    }

    private static ValidatableResponse read(String place, UUID person, SessionInTests session) {
        return place.equals("room")
                ? room(person, session.sessionId())
                : by(person).get("/api/turns/{id}/log", session.turnId()).then();
    }

    private static ValidatableResponse room(UUID person, UUID session) {
        return by(person).get("/api/sessions/{id}/room", session).then();
    }

    private static UUID ask(UUID person, UUID turn, String text) {
        return UUID.fromString(by(person)
                .body(Map.of("text", text))
                .post("/api/turns/{id}/questions", turn)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static RequestSpecification by(UUID person) {
        return as(person).contentType(ContentType.JSON);
    }
}
