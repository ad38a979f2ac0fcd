package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.learningsession.SessionCalls.advance;
import static org.setwise.learningsession.SessionCalls.conclude;
import static org.setwise.learningsession.SessionCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class ConcludingASessionTest {
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
    void rule_23_it_concludes_from_its_reflection_only() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.OUTCOME, 1).sessionId();
        conclude(set.facilitator(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/session-not-at-its-end"))
                .body("rule", equalTo(23));
        read(set.facilitator(), session).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void after_reflection_there_is_no_further_phase() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.REFLECTION, 1).sessionId();
        advance(set.facilitator(), session, 8).statusCode(409).body("type", equalTo("/problems/no-further-phase"));
    }

    @Test
    void rule_14_whoever_was_expected_and_did_not_come_was_absent() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.REFLECTION, 1).sessionId();
        sql.run(
                null,
                "update attendance set state = 'EXPECTED' where session_id = ? and person_id = ?",
                session,
                set.member(1));
        sql.run(
                null,
                "update attendance set state = 'APOLOGISED' where session_id = ? and person_id = ?",
                session,
                set.member(2));
        conclude(set.facilitator(), session)
                .statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("currentPhase", nullValue())
                .body("concludedAt", notNullValue())
                .body("attendance.state", contains("ATTENDED", "ABSENT", "APOLOGISED", "ATTENDED"));
    }

    @Test
    void rule_14_two_absences_running_are_told_to_the_host_and_to_nobody_else() throws SQLException {
        SessionInTests first = sessions.introductory(set, SessionState.CONCLUDED);
        SessionInTests second = sessions.session(
                set,
                SessionKind.CLOSING,
                SessionState.CONCLUDED,
                clock.instant().minus(Duration.ofDays(30)),
                0,
                PhaseKind.PROGRESS);
        sql.run(
                null,
                "update attendance set state = 'ABSENT' where session_id in (?, ?) and person_id = ?",
                first.sessionId(),
                second.sessionId(),
                set.member(3));
        sql.run(
                null,
                "update attendance set state = 'ABSENT' where session_id = ? and person_id = ?",
                second.sessionId(),
                set.member(2));
        UUID next = sessions.planned(set, clock.instant(), 1).sessionId();
        read(set.facilitator(), next)
                .body(
                        "warnings.findAll { it.rule == 14 }.detail",
                        contains("Dai was absent from the last two sessions."));
        read(set.member(1), next).body("warnings.rule", not(hasItem(14)));
    }

    @Test
    void rule_14_no_room_hears_that_somebody_stayed_away_twice() throws SQLException {
        sessions.introductory(set, SessionState.CONCLUDED);
        sql.run(null, "update attendance set state = 'ABSENT' where person_id = ?", set.member(3));
        UUID session = sessions.session(
                        set, SessionKind.CLOSING, SessionState.IN_PROGRESS, clock.instant(), 0, PhaseKind.REFLECTION)
                .sessionId();
        UUID next = sessions.planned(set, clock.instant(), 1).sessionId();
        sql.run(
                null,
                "update attendance set state = 'EXPECTED' where session_id = ? and person_id = ?",
                session,
                set.member(3));

        conclude(set.facilitator(), session).statusCode(200);

        read(set.facilitator(), next).body("warnings.rule", hasItem(14));
        assertThat(sql.column(Long.class, "select count(*) from session_event where session_id = ?", next))
                .containsExactly(0L);
    }

    @Test
    void rule_5_the_introductory_session_concludes_when_every_member_is_introduced() throws SQLException {
        UUID session = sessions.session(
                        set,
                        SessionKind.INTRODUCTORY,
                        SessionState.IN_PROGRESS,
                        clock.instant(),
                        0,
                        PhaseKind.REFLECTION)
                .sessionId();
        sql.run(
                null,
                "update enrolment set introduced_at = null where set_id = ? and person_id = ?",
                set.setId(),
                set.member(2));
        conclude(set.facilitator(), session)
                .statusCode(409)
                .body("type", equalTo("/problems/not-everybody-is-introduced"))
                .body("rule", equalTo(5))
                .body("detail", containsString("Chika"));
        sql.run(null, "update enrolment set introduced_at = accepted_at where set_id = ?", set.setId());
        conclude(set.facilitator(), session).statusCode(200);
    }

    @Test
    void rule_8_the_next_round_begins_when_everyone_has_presented() throws SQLException {
        SetInTests pair = sessions.set(2, true, FacilitationMode.OPEN_QUESTIONS);
        UUID session = sessions.presentingAt(pair, PhaseKind.REFLECTION, 2).sessionId();
        assertThat(round(pair)).isEqualTo(1);
        conclude(pair.facilitator(), session).statusCode(200);
        assertThat(round(pair)).isEqualTo(2);
    }

    @Test
    void rule_8_the_round_goes_on_while_somebody_is_still_to_present() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.REFLECTION, 2).sessionId();
        conclude(set.facilitator(), session).statusCode(200);
        assertThat(round(set)).isEqualTo(1);
    }

    private int round(SetInTests of) throws SQLException {
        return sql.value(Integer.class, "select round from learning_set where id = ?", of.setId());
    }
}
