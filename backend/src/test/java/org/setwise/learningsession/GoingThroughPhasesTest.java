package org.setwise.learningsession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.learningsession.SessionCalls.advance;
import static org.setwise.learningsession.SessionCalls.cancel;
import static org.setwise.learningsession.SessionCalls.conclude;
import static org.setwise.learningsession.SessionCalls.extend;
import static org.setwise.learningsession.SessionCalls.read;
import static org.setwise.learningsession.SessionCalls.start;
import static org.setwise.learningsession.SessionCalls.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class GoingThroughPhasesTest {
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
    void it_goes_from_phase_to_phase_and_a_turn_begins_and_concludes_with_its_phases() throws SQLException {
        SessionInTests session = sessions.presentingAt(set, PhaseKind.RE_CONTRACT, 1);
        release(session);
        UUID id = session.sessionId();
        advance(set.facilitator(), id, 2)
                .statusCode(200)
                .body("currentPhase", equalTo(3))
                .body("turns.state", contains("PRESENTING"));
        advance(set.facilitator(), id, 3).body("turns.state", contains("PRESENTING"));
        read(set.member(1), id).body("currentPhase", equalTo(4));
    }

    @Test
    void a_click_that_comes_late_skips_no_phase() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1).sessionId();
        advance(set.facilitator(), session, 4).statusCode(200).body("currentPhase", equalTo(5));
        advance(set.facilitator(), session, 4)
                .statusCode(409)
                .body("type", equalTo("/problems/phase-moved-on"))
                .body("detail", containsString("phase 5"));
        advance(set.facilitator(), session, 9).statusCode(409);
        read(set.facilitator(), session).body("currentPhase", equalTo(5));
    }

    @Test
    void only_the_host_and_the_facilitator_take_it_on() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1).sessionId();
        for (UUID other : new UUID[] {set.member(0), set.member(1), set.organiser()}) {
            advance(other, session, 4).statusCode(403);
            extend(other, session, 4, 1).statusCode(403);
            conclude(other, session).statusCode(403);
        }
        advance(set.outsider(), session, 4).statusCode(404);
    }

    @Test
    void when_its_host_has_left_the_set_any_member_takes_it_on() throws SQLException {
        SetInTests own = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        UUID session = sessions.presentingAt(own, PhaseKind.CLARIFYING, 1).sessionId();
        sql.run(null, "update learning_session set host_id = null where id = ?", session);
        advance(own.member(1), session, 4).statusCode(200);
    }

    @Test
    void rule_15_below_the_quorum_it_goes_on_by_an_explicit_decision() throws SQLException {
        UUID session = planned();
        start(set.facilitator(), session).body("warnings.rule", contains(15));
        advance(set.facilitator(), session, 1)
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings.rule", contains(15))
                .body("warnings[0].detail", containsString("3 members to be there; 0 are"));
        advance(set.facilitator(), session, with(Map.of("from", 1), 15))
                .statusCode(200)
                .body("currentPhase", equalTo(2));
    }

    @Test
    void rule_15_at_the_quorum_it_goes_on() throws SQLException {
        UUID session = planned();
        start(set.facilitator(), session).statusCode(200);
        for (UUID member : set.members().subList(0, 3)) {
            SessionCalls.by(member)
                    .post("/api/sessions/{id}/join", session)
                    .then()
                    .statusCode(200);
        }
        advance(set.facilitator(), session, 1).statusCode(200);
    }

    @Test
    void rule_8_a_turn_waits_until_everybody_has_presented_in_the_round_before() throws SQLException {
        SessionInTests session = sessions.presentingAt(set, PhaseKind.RE_CONTRACT, 1);
        release(session);
        sql.run(null, "update turn set round = 2 where id = ?", session.turnId());
        advance(set.facilitator(), session.sessionId(), 2)
                .statusCode(409)
                .body("type", equalTo("/problems/somebody-is-still-to-present"))
                .body("rule", equalTo(8))
                .body("detail", containsString("Ben"));
        read(set.facilitator(), session.sessionId())
                .body("currentPhase", equalTo(2))
                .body("turns.state", contains("PLANNED"));
    }

    @Test
    void rule_23_more_minutes_come_from_the_latest_phases_and_never_from_reflection() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1).sessionId();
        extend(set.facilitator(), session, 4, 7)
                .statusCode(200)
                .body("phases.minutes", contains(8, 2, 5, 14, 22, 3, 1, 5));
        extend(set.facilitator(), session, 4, 24)
                .statusCode(409)
                .body("type", equalTo("/problems/reflection-keeps-its-time"))
                .body("rule", equalTo(23))
                .body("remedy", containsString("at most 23 minutes"));
        extend(set.facilitator(), session, 3, 1).statusCode(409).body("type", equalTo("/problems/phase-moved-on"));
        read(set.facilitator(), session).body("phases.minutes", contains(8, 2, 5, 14, 22, 3, 1, 5));
    }

    @Test
    void rule_12_a_longer_explanation_wants_a_stated_reason_while_it_lasts_too() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.DILEMMA, 1).sessionId();
        extend(set.facilitator(), session, 3, 2).statusCode(409).body("warnings.rule", contains(12));
        read(set.facilitator(), session).body("phases[2].minutes", equalTo(5));
        SessionCalls.by(set.facilitator())
                .body(with(Map.of("from", 3, "minutes", 2), 12))
                .post("/api/sessions/{id}/extend", session)
                .then()
                .statusCode(200)
                .body("phases[2].minutes", equalTo(7));
    }

    @Test
    void a_step_that_a_session_cannot_take_changes_nothing() throws SQLException {
        UUID plannedSession = planned();
        advance(set.facilitator(), plannedSession, 1).statusCode(409).body("type", equalTo("/problems/session-state"));
        extend(set.facilitator(), plannedSession, 1, 1)
                .statusCode(409)
                .body("type", equalTo("/problems/session-state"));
        conclude(set.facilitator(), plannedSession).statusCode(409).body("type", equalTo("/problems/session-state"));
        read(set.facilitator(), plannedSession)
                .body("state", equalTo("PLANNED"))
                .header("ETag", equalTo("\"0\""));
        start(set.facilitator(), plannedSession).statusCode(200);
        start(set.facilitator(), plannedSession).statusCode(409).body("type", equalTo("/problems/session-state"));
        cancel(set.facilitator(), plannedSession).statusCode(409).body("type", equalTo("/problems/session-state"));
        SessionCalls.by(set.facilitator())
                .body(Map.of("reason", "Snow"))
                .post("/api/sessions/{id}/postpone", plannedSession)
                .then()
                .statusCode(409);
        read(set.facilitator(), plannedSession)
                .body("state", equalTo("IN_PROGRESS"))
                .body("currentPhase", equalTo(1));
    }

    @Test
    void what_cannot_be_a_move_names_its_field() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1).sessionId();
        advance(set.facilitator(), session, 0).statusCode(422).body("violations.field", contains("from"));
        extend(set.facilitator(), session, 4, 0).statusCode(422).body("violations.field", contains("minutes"));
        advance(set.facilitator(), session, Map.of("from", 4, "skip", 2)).statusCode(422);
    }

    private UUID planned() throws SQLException {
        sessions.introductory(set, SessionState.CONCLUDED);
        return sessions.planned(set, clock.instant(), 1).sessionId();
    }

    private void release(SessionInTests session) throws SQLException {
        sql.run(
                session.presenter(),
                """
                insert into dilemma (id, turn_id, set_id, programme_id, author_id, title, brief, willing_to_share, some_control,
                  is_current, unresolved, written_at, released_at)
                values (gen_random_uuid(), ?, ?, ?, ?, 'A dilemma', 'Brief', true, true, true, true, ?, ?)
                """,
                session.turnId(),
                set.setId(),
                set.programmeId(),
                session.presenter(),
                clock.instant(),
                clock.instant());
    }
}
