package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;

/** The rules of dilemmas, outcomes and the end of a turn hold in PostgreSQL, around every check of the application. */
@QuarkusTest
class TurnsInTheDatabaseTest {
    private static final String REASON = "insert into stated_reason values (?, ?, ?, ?, 16, 'Time is up', ?, ?)";
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private SessionInTests planned() throws SQLException {
        return sessions.planned(sessions.set(), clock.instant().plus(Duration.ofDays(3)), 1);
    }

    private UUID dilemma(SessionInTests session, UUID author, String brief, Instant releasedAt) throws SQLException {
        UUID id = ids.next();
        sql.run(
                author,
                """
                insert into dilemma (id, turn_id, set_id, programme_id, author_id, title, brief, willing_to_share, some_control,
                  is_current, unresolved, written_at, released_at) values (?, ?, ?, ?, ?, 'T', ?, true, true, true, true, ?, ?)
                """,
                id,
                session.turnId(),
                session.set().setId(),
                session.set().programmeId(),
                author,
                brief,
                NOW,
                releasedAt);
        return id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"willing_to_share", "some_control", "is_current", "unresolved"})
    void rule_13_a_dilemma_is_released_with_all_four_statements(String statement) throws SQLException {
        SessionInTests session = planned();
        UUID dilemma = dilemma(session, session.presenter(), "B", NOW);

        Refused.by(
                "rule_13_four_statements",
                () -> sql.run(
                        session.presenter(), "update dilemma set " + statement + " = false where id = ?", dilemma));
    }

    @Test
    void rule_13_a_dilemma_phase_is_entered_with_the_presenters_released_dilemma() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.RE_CONTRACT);
        UUID dilemma = dilemma(session, session.presenter(), "B", null);

        Refused.by("rule_13_dilemma_released", () -> next(session));
        sql.run(session.presenter(), "update dilemma set released_at = ? where id = ?", NOW, dilemma);
        next(session);
    }

    private void next(SessionInTests session) throws SQLException {
        sql.run(
                session.host(),
                "update learning_session set current_phase = current_phase + 1 where id = ?",
                session.sessionId());
    }

    @Test
    void rule_12_a_long_brief_is_released_for_a_stated_reason_only() throws SQLException {
        SessionInTests session = planned();
        String longBrief = "word ".repeat(651);

        Refused.by("rule_12_long_brief_with_a_reason", () -> dilemma(session, session.presenter(), longBrief, NOW));
        sql.run(
                session.presenter(),
                "insert into stated_reason values (?, ?, ?, ?, 12, 'It needs its history', ?, ?)",
                ids.next(),
                session.set().setId(),
                session.set().programmeId(),
                session.sessionId(),
                session.presenter(),
                NOW);
        dilemma(session, session.presenter(), longBrief, NOW);
    }

    @Test
    void a_dilemma_is_its_presenters_and_stays_as_it_was_presented() throws SQLException {
        SessionInTests session = planned();
        Refused.by(
                "dilemma_is_its_presenters",
                () -> dilemma(session, session.askers().getFirst(), "B", null));
        SessionInTests running = sessions.presentingAt(PhaseKind.DILEMMA);

        Refused.by(
                "dilemma_stays_as_presented",
                () -> sql.run(
                        running.presenter(), "update dilemma set brief = 'Other' where turn_id = ?", running.turnId()));
        Refused.by(
                "dilemma_stays_as_presented",
                () -> sql.run(
                        running.presenter(),
                        "update dilemma set released_at = null where turn_id = ?",
                        running.turnId()));
    }

    @Test
    void a_presenter_writes_one_dilemma_for_a_turn() throws SQLException {
        SessionInTests session = planned();
        dilemma(session, session.presenter(), "B", null);

        Refused.by("one_dilemma_per_turn_and_author", () -> dilemma(session, session.presenter(), "C", null));
    }

    @Test
    void a_draft_is_its_authors_alone() throws SQLException {
        SessionInTests session = planned();
        UUID dilemma = dilemma(session, session.presenter(), "B", null);
        String read = "select count(*) from dilemma where id = ?";

        for (UUID other : new UUID[] {session.askers().getFirst(), session.set().facilitator()}) {
            long seen = sql.inTransactionOf(
                    other, on -> on.column(Long.class, read, dilemma).getFirst());
            assertThat(seen).isZero();
            assertThat(sql.run(other, "update dilemma set released_at = ? where id = ?", NOW, dilemma))
                    .isZero();
        }
        sql.run(session.presenter(), "update dilemma set released_at = ? where id = ?", NOW, dilemma);
        long seen = sql.inTransactionOf(session.askers().getFirst(), on -> on.column(Long.class, read, dilemma)
                .getFirst());
        assertThat(seen).isEqualTo(1);
    }

    private void outcome(SessionInTests session, UUID author) throws SQLException {
        sql.run(
                author,
                "insert into outcome (turn_id, set_id, programme_id, presenter_id, recorded_at) values (?, ?, ?, ?, ?)",
                session.turnId(),
                session.set().setId(),
                session.set().programmeId(),
                author,
                NOW);
    }

    private void conclude(SessionInTests session) throws SQLException {
        sql.run(session.host(), "update turn set state = 'CONCLUDED' where id = ?", session.turnId());
    }

    @Test
    void rule_20_a_turn_concludes_with_its_presenters_own_outcome() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        session.askers().forEach(asker -> step(asker, "turns/" + session.turnId() + "/passes")
                .statusCode(204));

        Refused.by("rule_20_outcome_first", () -> conclude(session));
        Refused.by(
                "rule_20_the_presenters_own_outcome",
                () -> outcome(session, session.askers().getFirst()));
        outcome(session, session.presenter());
        conclude(session);
    }

    @Test
    void rule_16_a_turn_concludes_while_somebody_is_still_to_ask_for_a_reason_only() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        outcome(session, session.presenter());

        Refused.by("rule_16_everybody_asks_or_passes", () -> conclude(session));
        reason(session.host(), session);
        Refused.by("rule_16_everybody_asks_or_passes", () -> conclude(session));
        sql.inTransactionOf(session.host(), on -> {
            on.run("update turn set state = 'CONCLUDED' where id = ?", session.turnId());
            return on.run(
                    REASON,
                    ids.next(),
                    session.set().setId(),
                    session.set().programmeId(),
                    session.sessionId(),
                    session.host(),
                    NOW);
        });
    }

    private void reason(UUID person, SessionInTests session) throws SQLException {
        sql.run(
                person,
                REASON,
                ids.next(),
                session.set().setId(),
                session.set().programmeId(),
                session.sessionId(),
                person,
                NOW);
    }

    @Test
    void rule_23_no_question_stays_open_when_a_turn_is_over() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        session.askers().forEach(asker -> asked(asker, session.turnId()));
        put(session.presenter(), "turns/" + session.turnId() + "/outcome", Map.of("none", true))
                .statusCode(200);

        Refused.by("rule_23_no_question_stays_open", () -> conclude(session));
    }
}
