package org.setwise.learningsession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.cancel;
import static org.setwise.learningsession.SessionCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class AttendanceTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    Clock clock;

    private SetInTests set;

    @BeforeEach
    void aSetThatRuns() throws SQLException {
        set = sessions.set();
    }

    @Test
    void a_member_comes_in_half_an_hour_before_the_beginning_and_coming_twice_is_coming_once() throws SQLException {
        UUID session = in(Duration.ofMinutes(29));
        join(set.member(1), session).statusCode(200);
        join(set.member(1), session)
                .statusCode(200)
                .body("attendance.state", contains("EXPECTED", "ATTENDED", "EXPECTED", "EXPECTED"));
    }

    @Test
    void nobody_comes_in_earlier() throws SQLException {
        UUID session = in(Duration.ofMinutes(31));
        join(set.member(1), session).statusCode(409).body("type", equalTo("/problems/session-not-open"));
        read(set.member(1), session).body("attendance[1].state", equalTo("EXPECTED"));
    }

    @Test
    void nobody_comes_into_a_session_that_is_over() throws SQLException {
        UUID session = sessions.introductory(set, SessionState.CONCLUDED).sessionId();
        join(set.member(1), session).statusCode(409).body("type", equalTo("/problems/session-not-open"));
    }

    @Test
    void the_facilitator_comes_in_and_stands_in_no_list() throws SQLException {
        UUID session = in(Duration.ofMinutes(5));
        join(set.facilitator(), session)
                .statusCode(200)
                .body("attendance.person.name", contains("Ada", "Ben", "Chika", "Dai"));
    }

    @Test
    void rule_14_a_member_apologises_beforehand_and_may_come_after_all() throws SQLException {
        UUID session = in(Duration.ofMinutes(20));
        apologise(set.member(2), session).statusCode(200).body("attendance[2].state", equalTo("APOLOGISED"));
        join(set.member(2), session).statusCode(200).body("attendance[2].state", equalTo("ATTENDED"));
        apologise(set.member(2), session)
                .statusCode(409)
                .body("type", equalTo("/problems/already-there"))
                .body("rule", equalTo(14));
    }

    @Test
    void rule_14_a_member_says_that_they_will_come_also_after_apologising() throws SQLException {
        UUID session = in(Duration.ofDays(3));
        confirm(set.member(1), session)
                .statusCode(200)
                .body("attendance.confirmed", contains(false, true, false, false))
                .body("attendance[1].state", equalTo("EXPECTED"));
        apologise(set.member(1), session)
                .body("attendance[1].confirmed", equalTo(false))
                .body("attendance[1].since", notNullValue());
        confirm(set.member(1), session)
                .body("attendance[1].state", equalTo("EXPECTED"))
                .body("attendance[1].confirmed", equalTo(true))
                .body("attendance[1].since", nullValue());
        confirm(set.facilitator(), session).statusCode(403);
        confirm(set.outsider(), session).statusCode(404);
    }

    @Test
    void rule_15_apologies_that_leave_too_few_are_told_before_the_day() throws SQLException {
        UUID session = in(Duration.ofDays(28));
        apologise(set.member(1), session).body("warnings.rule", not(hasItem(15)));
        apologise(set.member(2), session).body("warnings.rule", hasItem(15));
        confirm(set.member(2), session).body("warnings.rule", not(hasItem(15)));
    }

    @Test
    void rule_14_two_absences_running_are_told_to_host_and_facilitator_alone() throws SQLException {
        UUID before = sessions.introductory(set, SessionState.CONCLUDED).sessionId();
        UUID last = sessions.session(
                        set,
                        SessionKind.PRESENTING,
                        SessionState.CONCLUDED,
                        clock.instant().minus(Duration.ofDays(28)),
                        1,
                        PhaseKind.PROGRESS)
                .sessionId();
        UUID next = sessions.planned(set, clock.instant().plus(Duration.ofDays(3)), 0)
                .sessionId();
        record(set.facilitator(), before, set.member(2), "ABSENT").statusCode(200);
        read(set.facilitator(), next).body("warnings.rule", not(hasItem(14)));
        record(set.facilitator(), last, set.member(2), "ABSENT").statusCode(200);
        read(set.facilitator(), next)
                .body(
                        "warnings.findAll { it.rule == 14 }.detail",
                        contains("Chika was absent from the last two sessions."));
        for (UUID other : List.of(set.member(0), set.member(2), set.organiser())) {
            read(other, next).body("warnings.rule", not(hasItem(14)));
        }
    }

    @Test
    void nobody_apologises_for_a_session_that_began() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.PROGRESS, 1).sessionId();
        apologise(set.member(2), session).statusCode(409).body("type", equalTo("/problems/session-state"));
    }

    @Test
    void only_members_apologise_and_only_people_of_the_set_come_in() throws SQLException {
        UUID session = in(Duration.ofMinutes(5));
        apologise(set.facilitator(), session).statusCode(403);
        apologise(set.organiser(), session).statusCode(403);
        apologise(set.outsider(), session).statusCode(404);
        join(set.organiser(), session).statusCode(403);
        join(set.outsider(), session).statusCode(404);
    }

    @Test
    void the_host_and_organisers_set_right_who_came() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.PROGRESS, 1).sessionId();
        record(set.facilitator(), session, set.member(1), "ABSENT")
                .statusCode(200)
                .body("attendance[1].state", equalTo("ABSENT"));
        record(set.organiser(), session, set.member(1), "ATTENDED")
                .statusCode(200)
                .body("attendance[1].state", equalTo("ATTENDED"));
        record(set.member(1), session, set.member(2), "ABSENT").statusCode(403);
        record(set.outsider(), session, set.member(2), "ABSENT").statusCode(404);
        record(set.facilitator(), session, set.outsider(), "ABSENT").statusCode(404);
        record(set.facilitator(), session, set.member(1), "LATE")
                .statusCode(422)
                .body("violations.field", contains("state"));
    }

    @Test
    void attendance_says_nothing_that_the_session_cannot_know() throws SQLException {
        UUID planned = in(Duration.ofDays(3));
        record(set.facilitator(), planned, set.member(1), "ATTENDED").statusCode(422);
        record(set.facilitator(), planned, set.member(1), "APOLOGISED").statusCode(200);
        UUID concluded = sessions.introductory(set, SessionState.CONCLUDED).sessionId();
        record(set.facilitator(), concluded, set.member(1), "EXPECTED").statusCode(422);
        cancel(set.facilitator(), planned).statusCode(200);
        record(set.facilitator(), planned, set.member(1), "EXPECTED")
                .statusCode(409)
                .body("type", equalTo("/problems/session-state"));
    }

    private UUID in(Duration time) throws SQLException {
        return sessions.planned(set, clock.instant().plus(time), 1).sessionId();
    }

    private static ValidatableResponse join(UUID person, UUID session) {
        return by(person).post("/api/sessions/{id}/join", session).then();
    }

    private static ValidatableResponse confirm(UUID person, UUID session) {
        return by(person).post("/api/sessions/{id}/confirmations", session).then();
    }

    private static ValidatableResponse apologise(UUID person, UUID session) {
        return by(person).post("/api/sessions/{id}/apologies", session).then();
    }

    private static ValidatableResponse record(UUID person, UUID session, UUID member, String state) {
        return by(person)
                .body(Map.of("state", state))
                .put("/api/sessions/{id}/attendance/{member}", session, member)
                .then();
    }
}
