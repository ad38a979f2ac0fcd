package org.setwise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

/** The clock of a session, who runs it, and what becomes of one that everybody left. */
@QuarkusTest
class TheHourTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    PresenceService presence;

    @Inject
    ForgottenSessionService forgotten;

    @Inject
    MovableClock clock;

    @Inject
    TestSql sql;

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    private static ValidatableResponse room(UUID person, SessionInTests session) {
        return get(person, "sessions/" + session.sessionId() + "/room").statusCode(200);
    }

    private static ValidatableResponse does(UUID person, SessionInTests session, String deed) {
        return step(person, "sessions/" + session.sessionId() + "/" + deed);
    }

    private static Instant endOfPhase(SessionInTests session) {
        return Instant.parse(room(session.host(), session).extract().jsonPath().getString("phaseEndsAt"));
    }

    @Test
    void a_pause_costs_the_phase_nothing() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        Instant end = endOfPhase(session);

        does(session.host(), session, "pause")
                .statusCode(200)
                .body("pausedAt", notNullValue())
                .body("stopped", is(false))
                .body("allowedActions", hasItem("resumeSession"))
                .body("allowedActions", not(hasItem("pauseSession")));
        clock.advance(Duration.ofMinutes(10));
        does(session.host(), session, "resume").statusCode(200).body("pausedAt", nullValue());

        assertThat(Duration.between(end, endOfPhase(session)))
                .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
        does(session.askers().getFirst(), session, "pause").statusCode(403);
    }

    @Test
    void going_on_to_the_next_phase_ends_a_pause() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        does(session.host(), session, "pause").statusCode(200);

        post(session.host(), "sessions/" + session.sessionId() + "/extend", Map.of("from", 5, "minutes", 1))
                .statusCode(200)
                .body("pausedAt", notNullValue());
        post(session.host(), "sessions/" + session.sessionId() + "/advance", Map.of("from", 5))
                .statusCode(200)
                .body("pausedAt", nullValue());
    }

    @Test
    void anybody_stops_the_session_and_nobody_is_told_who_did() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID somebody = session.askers().getFirst();
        UUID another = session.askers().get(1);

        does(somebody, session, "stop").statusCode(200).body("allowedActions", hasItem("resumeSession"));

        String seen = room(another, session)
                .body("session.stopped", is(true))
                .body("session.allowedActions", not(hasItem("resumeSession")))
                .extract()
                .asString();
        assertThat(seen).doesNotContain("stoppedBy");
        does(another, session, "resume").statusCode(403);
        does(somebody, session, "resume").statusCode(200).body("stopped", is(false));
    }

    @Test
    void whoever_is_there_hosts_once_the_host_has_been_gone_for_a_minute() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID member = session.askers().getFirst();
        presence.arrive(session.sessionId(), session.host());
        does(member, session, "host").statusCode(409).body("type", equalTo("/problems/host-is-there"));

        presence.leave(session.sessionId(), session.host());
        clock.advance(Duration.ofSeconds(30));
        presence.lookWhoHasGone();
        does(member, session, "host").statusCode(409);
        room(member, session).body("allowedActions", not(hasItem("takeOverHosting")));

        long before = room(member, session).extract().jsonPath().getLong("lastEvent");
        clock.advance(Duration.ofSeconds(60));
        presence.lookWhoHasGone();
        room(member, session)
                .body("allowedActions", hasItem("takeOverHosting"))
                .body("lastEvent", equalTo((int) before + 1));
        presence.lookWhoHasGone();
        room(member, session).body("lastEvent", equalTo((int) before + 1));

        does(member, session, "host").statusCode(200).body("host.id", equalTo(member.toString()));
        does(session.askers().get(1), session, "host").statusCode(409);
        does(session.set().outsider(), session, "host").statusCode(404);
    }

    @Test
    void a_session_that_everybody_left_ends_by_itself_and_nothing_is_lost() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());
        clock.advance(Duration.ofMinutes(170));
        forgotten.concludeForgotten();
        room(session.host(), session).body("session.state", equalTo("IN_PROGRESS"));

        clock.advance(Duration.ofMinutes(20));
        forgotten.concludeForgotten();

        room(session.host(), session)
                .body("session.state", equalTo("CONCLUDED"))
                .body("session.abandoned", is(true))
                .body("session.turns[0].state", equalTo("CANCELLED"));
        assertThat(stateOf(session.presenter(), question)).isEqualTo("PARKED");
        get(session.presenter(), "turns/" + session.turnId() + "/log").statusCode(200);
    }

    @Test
    void an_outcome_that_was_recorded_counts_when_the_session_ends_by_itself() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        put(
                        session.presenter(),
                        "turns/" + session.turnId() + "/outcome",
                        Map.of("none", false, "summary", "I wait no longer."))
                .statusCode(200);
        clock.advance(Duration.ofHours(4));

        forgotten.concludeForgotten();

        room(session.host(), session).body("session.turns[0].state", equalTo("CONCLUDED"));
    }

    @Test
    void a_session_with_somebody_in_it_waits_but_not_for_ever() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.REFLECTION);
        clock.advance(Duration.ofHours(5));
        presence.arrive(session.sessionId(), session.host());
        forgotten.concludeForgotten();
        room(session.host(), session).body("session.state", equalTo("IN_PROGRESS"));

        clock.advance(Duration.ofHours(9));
        presence.arrive(session.sessionId(), session.host());
        forgotten.concludeForgotten();
        room(session.host(), session).body("session.abandoned", is(true));
    }

    @Test
    void the_database_lets_no_session_be_half_abandoned() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        assertThat(refusal("update learning_session set abandoned = true where id = ?", session.sessionId()))
                .isEqualTo("abandoned_is_concluded");
        assertThat(refusal("update learning_session set stopped_by = host_id where id = ?", session.sessionId()))
                .isEqualTo("stopping_is_a_pause");
        assertThat(refusal("update turn set state = 'CANCELLED' where id = ?", session.turnId()))
                .isEqualTo("turn_takes_its_steps");
        assertThat(refusal("insert into session_event values (?, 7, 'PHASE_ADVANCED', now())", session.sessionId()))
                .isEqualTo("session_events_have_no_gaps");
    }

    private String refusal(String statement, UUID id) {
        try {
            sql.run(null, statement, id);
            return "none";
        } catch (SQLException refused) {
            return ((org.postgresql.util.PSQLException) refused)
                    .getServerErrorMessage()
                    .getConstraint();
        }
    }
}
