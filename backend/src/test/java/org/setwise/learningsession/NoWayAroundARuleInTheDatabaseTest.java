package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetInTests;

/** What rules look at when a session or a turn moves on, or a contract is revised, cannot be passed by in another way. */
@QuarkusTest
class NoWayAroundARuleInTheDatabaseTest {
    private static final String NOT_PERMITTED = "42501";

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    DatabaseByHand database;

    @ParameterizedTest
    @ValueSource(strings = {"IN_PROGRESS", "CONCLUDED"})
    void no_session_is_born_past_the_rules_of_its_start(String state) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING);
        String running = state.equals("IN_PROGRESS") ? "current_phase, phase_started_at" : "null, null";

        assertThat(database.refusalOf("""
                        insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, created_at,
                          current_phase, phase_started_at)
                        select gen_random_uuid(), set_id, programme_id, kind, ?, 9, starts_at, minutes, created_at, %s
                          from learning_session where id = ?
                        """.formatted(running), state, session.sessionId()))
                .isEqualTo("session_takes_its_steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENTING", "CONCLUDED"})
    void no_turn_is_born_past_the_rules_of_its_beginning_and_end(String state) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.RE_CONTRACT);

        assertThat(database.refusalOf("""
                        insert into turn (id, session_id, set_id, programme_id, presenter_id, round, position, state, created_at)
                        select gen_random_uuid(), session_id, set_id, programme_id, presenter_id, 9, 9, ?, created_at
                          from turn where id = ?
                        """, state, session.turnId())).isEqualTo("turn_takes_its_steps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contract set clauses = '[]' where set_id = ?",
                "update contract_signature set signed_at = signed_at"
                        + " where contract_id = (select id from contract where set_id = ?)"
            })
    void rule_6_what_was_signed_is_never_rewritten(String statement) {
        SetInTests set = sessions.set();

        assertThatThrownBy(() -> sql.run(set.member(0), statement, set.setId()))
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo(NOT_PERMITTED));
    }

    @Test
    void rule_7_the_mode_stays_while_a_session_runs() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING);
        String revision = """
                insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session, quorum,
                  clauses, created_at)
                select gen_random_uuid(), set_id, number + 1, ?, session_minutes, weeks_between_sessions, turns_per_session, quorum,
                  clauses, created_at
                  from contract where set_id = ? order by number desc limit 1
                """;

        assertThat(database.refusalOf(
                        revision, "QUESTIONS_AND_EXPERIENCE", session.set().setId()))
                .isEqualTo("rule_7_mode_stays_while_a_session_runs");
        assertThat(database.refusalOf(
                        "update learning_session set mode = 'OPEN_QUESTIONS' where id = ?", session.sessionId()))
                .isEqualTo("rule_7_mode_stays_while_a_session_runs");
        assertThat(database.refusalOf(revision, "OPEN_QUESTIONS", session.set().setId()))
                .isNull();
    }
}
