package org.setwise.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.action.ActionsInTests.note;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;
import org.setwise.questionlog.Refused;

/** The rules of actions hold in PostgreSQL, around every check of the application. */
@QuarkusTest
class ActionsInTheDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");

    @Inject
    SessionsInTests sessions;

    @Inject
    ActionsInTests actions;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    private void insert(SessionInTests session, UUID owner, LocalDate dueOn, String state) throws SQLException {
        sql.run(
                owner,
                """
                insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                values (?, ?, ?, ?, ?, ?, 'Tell them', ?, ?, ?)
                """,
                ids.next(),
                session.turnId(),
                session.sessionId(),
                session.set().setId(),
                session.set().programmeId(),
                owner,
                dueOn,
                state,
                NOW);
    }

    private void noteAs(UUID author, UUID action, SessionInTests session, UUID noteSession, boolean notYet)
            throws SQLException {
        sql.run(
                author,
                """
                insert into progress_note (id, action_id, set_id, programme_id, session_id, author_id, not_yet, tried, noted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ids.next(),
                action,
                session.set().setId(),
                session.set().programmeId(),
                noteSession,
                author,
                notYet,
                notYet ? null : "I told them",
                NOW);
    }

    private int move(UUID owner, UUID action, String state) throws SQLException {
        return sql.run(
                owner,
                "update action set state = ?, drop_reason = ? where id = ?",
                state,
                state.equals("DROPPED") ? "Settled" : null,
                action);
    }

    @Test
    void rule_21_an_action_belongs_to_the_presenter() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);

        Refused.by(
                "rule_21_owned_by_the_presenter",
                () -> insert(session, session.askers().getFirst(), actions.today(), "OPEN"));
    }

    @Test
    void rule_21_an_action_is_due_before_the_next_session() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        sessions.planned(session.set(), actions.clock.instant().plus(Duration.ofDays(5)), 0);
        LocalDate tooLate = actions.today().plusDays(6);

        Refused.by("rule_21_due_before_the_next_session", () -> insert(session, session.presenter(), tooLate, "OPEN"));
        Refused.by(
                "rule_21_due_before_the_next_session",
                () -> sql.run(session.presenter(), "update action set due_on = ? where id = ?", tooLate, action));
        Refused.by("rule_21_due_before_the_next_session", () -> move(session.presenter(), action, "CARRIED"));
        insert(session, session.presenter(), actions.today().plusDays(1), "OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, DONE",
        "CARRIED, DONE",
        "CARRIED, OPEN",
        "TRIED, OPEN",
        "DONE, TRIED",
        "DONE, DROPPED",
        "DROPPED, OPEN"
    })
    void an_action_moves_on_its_path(String from, String to) throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        if (from.equals("TRIED") || from.equals("DONE")) {
            note(session.presenter(), action).statusCode(201);
        }
        if (from.equals("CARRIED") || from.equals("DROPPED") || from.equals("DONE")) {
            move(session.presenter(), action, from);
        }

        Refused.by("action_moves_on_its_path", () -> move(session.presenter(), action, to));
    }

    @Test
    void an_action_begins_open_and_a_finished_one_does_not_change() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);

        Refused.by("action_moves_on_its_path", () -> insert(session, session.presenter(), actions.today(), "DONE"));
        move(session.presenter(), action, "DROPPED");
        Refused.by(
                "action_moves_on_its_path",
                () -> sql.run(session.presenter(), "update action set description = 'Other' where id = ?", action));
    }

    @Test
    void what_was_tried_is_noted_first() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        noteAs(session.presenter(), action, session, null, true);

        Refused.by("tried_action_has_a_note", () -> move(session.presenter(), action, "TRIED"));
        noteAs(session.presenter(), action, session, null, false);
        assertThat(move(session.presenter(), action, "TRIED")).isEqualTo(1);
    }

    @Test
    void an_action_is_dropped_for_a_reason() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);

        Refused.by(
                "dropped_action_has_a_reason",
                () -> sql.run(session.presenter(), "update action set state = 'DROPPED' where id = ?", action));
    }

    @Test
    void nobody_but_its_owner_changes_an_action() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);

        for (UUID other : new UUID[] {session.askers().getFirst(), session.set().facilitator()}) {
            assertThat(move(other, action, "DROPPED")).isZero();
        }
    }

    @Test
    void progress_is_the_owners_to_note_and_a_not_yet_the_hosts_for_the_absent() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        SessionInTests next = actions.nextSessionAfter(session);
        UUID host = next.host();

        Refused.by("progress_is_the_owners", () -> noteAs(host, action, session, null, false));
        Refused.by("progress_is_the_owners", () -> noteAs(host, action, session, next.sessionId(), true));
        sql.run(null, "update attendance set state = 'ABSENT' where session_id = ?", next.sessionId());
        Refused.by("progress_is_the_owners", () -> noteAs(host, action, session, next.sessionId(), false));
        Refused.by(
                "progress_is_the_owners",
                () -> noteAs(session.askers().getFirst(), action, session, next.sessionId(), true));
        noteAs(host, action, session, next.sessionId(), true);
    }

    @Test
    void progress_says_something_in_a_session_of_the_set_until_the_action_is_finished() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        SessionInTests other = sessions.presentingAt(PhaseKind.PROGRESS);
        UUID action = actions.undertaken(session);

        Refused.by(
                "progress_is_noted_in_the_sets_session",
                () -> noteAs(session.presenter(), action, session, other.sessionId(), true));
        Refused.by(
                "progress_says_something",
                () -> sql.run(
                        session.presenter(),
                        """
                        insert into progress_note (id, action_id, set_id, programme_id, author_id, not_yet, noted_at)
                        values (?, ?, ?, ?, ?, false, ?)
                        """,
                        ids.next(),
                        action,
                        session.set().setId(),
                        session.set().programmeId(),
                        session.presenter(),
                        NOW));
        move(session.presenter(), action, "DROPPED");
        Refused.by("finished_action_has_no_progress", () -> noteAs(session.presenter(), action, session, null, true));
    }

    @Test
    void rule_22_a_session_hears_about_every_open_action_before_it_goes_on() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.ACTIONS);
        UUID action = actions.undertaken(session);
        SessionInTests next = actions.nextSessionAfter(session);
        String goOn = "update learning_session set current_phase = 2 where id = ?";

        Refused.by("rule_22_progress_on_every_open_action", () -> sql.run(next.host(), goOn, next.sessionId()));
        noteAs(session.presenter(), action, session, next.sessionId(), true);
        assertThat(sql.run(next.host(), goOn, next.sessionId())).isEqualTo(1);
    }
}
