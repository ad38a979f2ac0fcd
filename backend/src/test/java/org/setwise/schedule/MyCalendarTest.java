package org.setwise.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class MyCalendarTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    @Test
    void it_has_the_sessions_of_my_sets_with_what_they_want_of_me() throws SQLException {
        SetInTests set = sessions.set();
        sessions.planned(set, inDays(9), 1);
        sessions.planned(set, inDays(40), 0);
        UUID ada = set.member(0);
        calendar(ada)
                .body("sessions.presenting", contains(true, false))
                .body("sessions[0].timeZone", equalTo("Europe/London"))
                .body("sessions.attendance", contains("EXPECTED", "EXPECTED"));
        calendar(set.member(1)).body("sessions.presenting", contains(false, false));
        calendar(set.facilitator())
                .body("sessions.hosting", contains(true, true))
                .body("sessions.attendance", contains(null, null));
    }

    @Test
    void it_has_no_session_of_a_set_that_is_not_mine() throws SQLException {
        SetInTests set = sessions.set();
        sessions.planned(set, inDays(9), 1);
        calendar(set.outsider()).body("sessions", empty());
        calendar(set.organiser()).body("sessions", empty());
        sql.run(null, "update enrolment set state = 'WITHDRAWN' where person_id = ?", set.member(0));
        calendar(set.member(0)).body("sessions", empty());
    }

    @Test
    void a_stretch_of_time_is_asked_for_by_its_ends() throws SQLException {
        SetInTests set = sessions.set();
        sessions.planned(set, inDays(9), 1);
        as(set.member(0))
                .queryParam("from", inDays(10).toString())
                .queryParam("to", inDays(20).toString())
                .get("/api/me/sessions")
                .then()
                .statusCode(200)
                .body("sessions", empty());
        as(set.member(0))
                .queryParam("from", inDays(10).toString())
                .queryParam("to", inDays(500).toString())
                .get("/api/me/sessions")
                .then()
                .statusCode(422);
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private static ValidatableResponse calendar(UUID person) {
        return as(person).get("/api/me/sessions").then().statusCode(200);
    }
}
