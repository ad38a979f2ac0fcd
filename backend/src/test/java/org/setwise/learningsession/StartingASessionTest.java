package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.setwise.learningsession.SessionCalls.advance;
import static org.setwise.learningsession.SessionCalls.read;
import static org.setwise.learningsession.SessionCalls.start;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class StartingASessionTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;

    @BeforeEach
    void aSetThatRuns() throws SQLException {
        set = sessions.set();
    }

    @Test
    void the_host_starts_it_with_its_first_phase_and_everybody_is_expected() throws SQLException {
        UUID session = planned();
        start(set.facilitator(), session)
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("currentPhase", equalTo(1))
                .body("phaseStartedAt", notNullValue())
                .body("attendance.state", everyItem(equalTo("EXPECTED")))
                .body("allowedActions", hasItems("advancePhase", "extendPhase", "recordAttendance", "getRoom"))
                .body("allowedActions", not(hasItem("startSession")));
        assertThat(sql.value(Long.class, "select count(*) from attendance where session_id = ?", session))
                .isEqualTo(4);
    }

    @Test
    void rule_5_the_first_session_is_the_introductory_one() throws SQLException {
        UUID session = sessions.planned(set, clock.instant(), 1).sessionId();
        start(set.facilitator(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/introductory-session-first"))
                .body("rule", equalTo(5));
        read(set.facilitator(), session).body("state", equalTo("PLANNED"));
    }

    @Test
    void rule_6_a_presenting_session_waits_for_every_members_signature_on_the_newest_contract() throws SQLException {
        UUID session = planned();
        sql.run(null, """
                insert into contract select gen_random_uuid(), set_id, 2, mode, session_minutes, weeks_between_sessions,
                  turns_per_session, quorum, '[{"title": "New", "text": "Clause"}]', created_by, created_at
                  from contract where set_id = ?
                """, set.setId());
        start(set.facilitator(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/contract-not-signed-by-all"))
                .body("rule", equalTo(6))
                .body("detail", containsString("Ada, Ben, Chika, Dai"));
        sql.run(null, """
                insert into contract_signature select c.id, e.person_id, e.accepted_at from contract c
                  join enrolment e on e.set_id = c.set_id where c.set_id = ? and c.number = 2
                """, set.setId());
        start(set.facilitator(), session).statusCode(200);
    }

    @Test
    void a_set_is_in_one_session_at_a_time() throws SQLException {
        sessions.presentingAt(set, PhaseKind.PROGRESS, 1);
        UUID other = sessions.session(
                        set, SessionKind.CLOSING, SessionState.PLANNED, clock.instant(), 0, PhaseKind.PROGRESS)
                .sessionId();
        start(set.facilitator(), other).statusCode(409).body("type", equalTo("/problems/another-session-runs"));
    }

    @Test
    void only_a_set_that_runs_holds_sessions() throws SQLException {
        UUID session = planned();
        sql.run(null, "update learning_set set state = 'ENROLLING' where id = ?", set.setId());
        start(set.facilitator(), session).statusCode(409).body("type", equalTo("/problems/set-state"));
    }

    @Test
    void nobody_but_the_named_host_starts_it() throws SQLException {
        UUID session = planned();
        for (UUID other : new UUID[] {set.member(0), set.member(1), set.organiser()}) {
            start(other, session).statusCode(403);
        }
        start(set.outsider(), session).statusCode(404);
    }

    @Test
    void where_nobody_was_named_a_member_who_does_not_present_starts_and_becomes_the_host() throws SQLException {
        SetInTests own = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        sessions.introductory(own, SessionState.CONCLUDED);
        UUID session = sessions.planned(own, clock.instant(), 1).sessionId();
        sql.run(null, "update learning_session set host_id = null where id = ?", session);
        start(own.member(0), session).statusCode(403);
        start(own.member(2), session).statusCode(200).body("host.name", equalTo("Chika"));
        advance(own.member(1), session, 1).statusCode(403);
    }

    @Test
    void a_presenter_who_has_left_is_replaced_before_the_session_starts() throws SQLException {
        UUID session = planned();
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where set_id = ? and person_id = ?",
                set.setId(),
                set.member(0));
        start(set.facilitator(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/presenter-has-left"))
                .body("detail", containsString("Ada"));
    }

    private UUID planned() throws SQLException {
        sessions.introductory(set, SessionState.CONCLUDED);
        return sessions.planned(set, clock.instant(), 1).sessionId();
    }
}
