package org.setwise.learningsession;

import static org.hamcrest.Matchers.equalTo;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class SessionsFollowTheirSetTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    @Test
    void what_was_planned_is_cancelled_with_its_set_and_for_its_reason() throws SQLException {
        SetInTests set = sessions.set();
        UUID session = sessions.planned(set, clock.instant().plus(Duration.ofDays(7)), 1)
                .sessionId();
        by(set.organiser())
                .body(Map.of("reason", "Too few of us are left"))
                .post("/api/sets/{id}/cancel", set.setId())
                .then()
                .statusCode(200);
        read(set.organiser(), session)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("Too few of us are left"))
                .body("turns[0].state", equalTo("CANCELLED"));
    }

    @Test
    void what_was_planned_ends_when_the_set_closes() throws SQLException {
        SetInTests set = sessions.set();
        sessions.introductory(set, SessionState.CONCLUDED);
        UUID session = sessions.planned(set, clock.instant().plus(Duration.ofDays(7)), 1)
                .sessionId();
        sql.run(null, "update enrolment set evaluated_at = now() where set_id = ?", set.setId());
        by(set.facilitator())
                .body(Map.of("decision", "DISBAND"))
                .post("/api/sets/{id}/close", set.setId())
                .then()
                .statusCode(200);
        read(set.facilitator(), session).body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_set_does_not_close_in_the_middle_of_a_session() throws SQLException {
        SetInTests set = sessions.set();
        UUID session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1).sessionId();
        by(set.organiser())
                .body(Map.of("reason", "Too few of us are left"))
                .post("/api/sets/{id}/cancel", set.setId())
                .then()
                .statusCode(409);
        read(set.organiser(), session).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void who_leaves_a_set_hosts_nothing_in_it_any_more() throws SQLException {
        SetInTests set = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        UUID session = sessions.planned(set, clock.instant().plus(Duration.ofDays(7)), 1)
                .sessionId();
        UUID host = set.members().getLast();
        read(set.organiser(), session).body("host.id", equalTo(host.toString()));
        UUID enrolment =
                sql.value(UUID.class, "select id from enrolment where set_id = ? and person_id = ?", set.setId(), host);
        by(host).body("{}")
                .post("/api/enrolments/{id}/withdraw", enrolment)
                .then()
                .statusCode(200);
        // Nobody facilitates, so the role goes round: to the member who hosts least among those who do not present.
        read(set.organiser(), session).body("host.name", equalTo("Ben"));
        read(host, session).statusCode(404);
    }
}
