package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;

/** The rules hold for whoever writes: here the application's role does, around each check of the application. */
@QuarkusTest
class SessionRulesInTheDatabaseTest {
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
    void rule_5_no_other_session_starts_before_the_introductory_one() throws SQLException {
        UUID session = sessions.planned(set, clock.instant(), 1).sessionId();
        refused("rule_5_introductory_first", START, session);
    }

    @Test
    void rule_5_the_introductory_session_does_not_conclude_before_everybody_is_introduced() throws SQLException {
        UUID session = running(SessionKind.INTRODUCTORY, PhaseKind.REFLECTION);
        // The application's role removes no introduction; somebody who came meanwhile has none.
        UUID newcomer = sql.value(UUID.class, """
                with one as (insert into person (id, email, time_zone, created_at)
                  values (gen_random_uuid(), gen_random_uuid() || '@example.org', 'Europe/London', now()) returning id, email),
                entry as (insert into roster_entry (id, roster_id, email, valid_from, created_at)
                  select gen_random_uuid(), r.id, one.email, '2020-01-01', now() from one, roster r where r.programme_id = ?)
                select id from one
                """, set.programmeId());
        sql.run(null, """
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id, experience_level,
                  motivation, state, applied_at, accepted_at)
                select gen_random_uuid(), programme_id, set_id, ?, roster_id, current_date, organisation_id, 'NEW', 'To learn',
                  'ENROLLED', now(), now() from enrolment where set_id = ? and person_id = ?
                """, newcomer, set.setId(), set.member(0));
        refused("rule_5_everybody_introduced", CONCLUDE, session);
    }

    @Test
    void rule_5_there_is_one_introductory_session() throws SQLException {
        sessions.introductory(set, SessionState.CONCLUDED);
        UUID second = sessions.session(
                        set, SessionKind.INTRODUCTORY, SessionState.CANCELLED, clock.instant(), 0, PhaseKind.WELCOME)
                .sessionId();
        assertThat(constraintOf(set.facilitator(), """
                        insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, created_at)
                        select gen_random_uuid(), set_id, programme_id, kind, 'PLANNED', 9, starts_at, minutes, created_at
                          from learning_session where id = ?
                        """, second)).isEqualTo("one_introductory_session_per_set");
    }

    @Test
    void rule_6_no_presenting_session_starts_without_every_signature() throws SQLException {
        sessions.introductory(set, SessionState.CONCLUDED);
        UUID session = sessions.planned(set, clock.instant(), 1).sessionId();
        sql.run(null, "delete from contract_signature where person_id = ?", set.member(3));
        refused("rule_6_contract_signed_by_all", START, session);
    }

    @Test
    void rule_7_a_session_says_nothing_laxer_than_its_contract() throws SQLException {
        UUID session = sessions.planned(set, clock.instant(), 1).sessionId();
        refused(
                "rule_7_never_laxer_than_the_contract",
                "update learning_session set mode = 'QUESTIONS_AND_EXPERIENCE' where id = ?",
                session);
    }

    @Test
    void rule_8_nobody_has_two_turns_in_a_round() throws SQLException {
        SessionInTests session = sessions.planned(set, clock.instant(), 2);
        refused(
                "rule_8_once_in_a_round",
                "update turn set presenter_id = (select presenter_id from turn where id = ?) where id = ?",
                session.turnIds().get(0),
                session.turnIds().get(1));
    }

    @Test
    void rule_8_two_presenters_swap_in_one_transaction() throws SQLException {
        SessionInTests session = sessions.planned(set, clock.instant(), 2);
        sql.inTransactionOf(null, on -> {
            on.run(
                    "update turn set presenter_id = ? where id = ?",
                    set.member(1),
                    session.turnIds().get(0));
            return on.run(
                    "update turn set presenter_id = ? where id = ?",
                    set.member(0),
                    session.turnIds().get(1));
        });
        assertThat(sql.value(UUID.class, "select presenter_id from turn where id = ?", session.turnId()))
                .isEqualTo(set.member(1));
    }

    @Test
    void rule_8_no_turn_of_a_later_round_begins_while_somebody_is_still_to_present() throws SQLException {
        SessionInTests session = sessions.planned(set, clock.instant(), 1);
        sql.run(null, "update turn set round = 2 where id = ?", session.turnId());
        refused(
                "rule_8_everyone_once_before_anyone_twice",
                "update turn set state = 'PRESENTING' where id = ?",
                session.turnId());
    }

    @Test
    void rule_11_phases_sum_to_the_length_of_their_session() throws SQLException {
        UUID session = sessions.planned(set, clock.instant(), 1).sessionId();
        refused(
                "rule_11_phases_sum_to_the_length",
                "update session_phase set minutes = 9 where session_id = ? and position = 1",
                session);
        refused(
                "rule_11_phases_sum_to_the_length",
                "delete from session_phase where session_id = ? and position = 2",
                session);
        refused("rule_11_phases_sum_to_the_length", "update learning_session set minutes = 61 where id = ?", session);
        refused("rule_11_phases_sum_to_the_length", """
                insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, created_at)
                select gen_random_uuid(), set_id, programme_id, kind, state, 9, starts_at, minutes, created_at
                  from learning_session where id = ?
                """, session);
    }

    @Test
    void rule_13_no_dilemma_is_explained_before_it_is_released() throws SQLException {
        UUID session = sessions.presentingAt(set, PhaseKind.RE_CONTRACT, 1).sessionId();
        refused("rule_13_dilemma_released", ADVANCE, session);
    }

    @Test
    void rule_20_no_turn_concludes_without_its_outcome_and_no_session_without_its_turns() throws SQLException {
        SessionInTests session = sessions.presentingAt(set, PhaseKind.OUTCOME, 1);
        refused("rule_20_outcome_first", "update turn set state = 'CONCLUDED' where id = ?", session.turnId());
        sql.run(set.facilitator(), ADVANCE, session.sessionId());
        refused("rule_20_turns_concluded", CONCLUDE, session.sessionId());
    }

    @Test
    void rule_22_the_progress_phase_is_not_left_while_an_open_action_has_no_note() throws SQLException {
        SessionInTests session = sessions.presentingAt(set, PhaseKind.PROGRESS, 1);
        UUID earlier = sql.value(
                UUID.class, "select id from learning_session where set_id = ? and kind = 'INTRODUCTORY'", set.setId());
        sql.run(
                session.presenter(),
                """
                insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, 'Try it', '2020-01-01', 'OPEN', now())
                """,
                session.turnId(),
                earlier,
                set.setId(),
                set.programmeId(),
                session.presenter());
        refused("rule_22_progress_on_every_open_action", ADVANCE, session.sessionId());
    }

    @Test
    void rule_23_reflection_is_last_and_has_time_and_keeps_it() throws SQLException {
        UUID planned = sessions.planned(set, clock.instant(), 1).sessionId();
        refused(
                "rule_23_reflection_is_last",
                "update session_phase set position = case position when 1 then 99 else position end where session_id = ?",
                planned);
        refused(
                "rule_23_reflection_keeps_time",
                "update session_phase set minutes = 0 where session_id = ? and kind = 'REFLECTION'",
                planned);
        UUID running = sessions.presentingAt(PhaseKind.CLARIFYING).sessionId();
        refused(
                "rule_23_reflection_gives_no_time",
                "update session_phase set minutes = minutes + case kind when 'REFLECTION' then -1 else 1 end"
                        + " where session_id = ? and kind in ('CLARIFYING', 'REFLECTION')",
                running);
    }

    @Test
    void rule_23_no_session_concludes_past_its_reflection() throws SQLException {
        UUID session = running(SessionKind.INTRODUCTORY, PhaseKind.PLANNING);
        refused("rule_23_concluded_from_reflection", CONCLUDE, session);
    }

    @Test
    void a_set_is_in_one_session_at_a_time() throws SQLException {
        sessions.presentingAt(set, PhaseKind.PROGRESS, 1);
        UUID other = sessions.session(
                        set, SessionKind.CLOSING, SessionState.PLANNED, clock.instant(), 0, PhaseKind.PROGRESS)
                .sessionId();
        refused("one_running_session_per_set", START, other);
    }

    @Test
    void phases_follow_one_another() throws SQLException {
        UUID session = running(SessionKind.INTRODUCTORY, PhaseKind.REASONS);
        refused("phases_follow_one_another", "update learning_session set current_phase = 5 where id = ?", session);
        refused("phases_follow_one_another", "update learning_session set current_phase = 2 where id = ?", session);
    }

    @Test
    void sessions_and_turns_take_their_steps_only() throws SQLException {
        UUID concluded = sessions.introductory(set, SessionState.CONCLUDED).sessionId();
        refused("session_takes_its_steps", "update learning_session set state = 'PLANNED' where id = ?", concluded);
        SessionInTests running = sessions.presentingAt(sessions.set(), PhaseKind.CLARIFYING, 1);
        refused(
                "session_takes_its_steps",
                "update learning_session set state = 'CANCELLED', current_phase = null where id = ?",
                running.sessionId());
        refused("turn_takes_its_steps", "update turn set state = 'PLANNED' where id = ?", running.turnId());
        refused(
                "turn_keeps_its_presenter",
                "update turn set presenter_id = ? where id = ?",
                running.set().member(3),
                running.turnId());
    }

    @Test
    void a_running_session_keeps_its_phases() throws SQLException {
        UUID session = running(SessionKind.INTRODUCTORY, PhaseKind.REASONS);
        refused(
                "running_session_keeps_its_phases",
                "delete from session_phase where session_id = ? and position = 5",
                session);
        refused(
                "running_session_keeps_its_phases",
                "update session_phase set kind = 'WELCOME' where session_id = ? and position = 5",
                session);
    }

    private static final String START =
            "update learning_session set state = 'IN_PROGRESS', current_phase = 1, phase_started_at = starts_at where id = ?";
    private static final String ADVANCE = "update learning_session set current_phase = current_phase + 1 where id = ?";
    private static final String CONCLUDE =
            "update learning_session set state = 'CONCLUDED', current_phase = null, concluded_at = starts_at where id = ?";

    private UUID running(SessionKind kind, PhaseKind phase) throws SQLException {
        return sessions.session(
                        set, kind, SessionState.IN_PROGRESS, clock.instant().minus(Duration.ofHours(1)), 0, phase)
                .sessionId();
    }

    private void refused(String constraint, String statement, Object... arguments) {
        assertThat(constraintOf(set.facilitator(), statement, arguments)).isEqualTo(constraint);
    }

    private String constraintOf(UUID person, String statement, Object... arguments) {
        PSQLException[] refusal = new PSQLException[1];
        assertThatThrownBy(() -> sql.run(person, statement, arguments))
                .isInstanceOfSatisfying(PSQLException.class, failure -> refusal[0] = failure);
        return refusal[0].getServerErrorMessage().getConstraint();
    }
}
