package org.setwise;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/** What members of a set write and say, one row at least in every table of content. For tests only. */
@Singleton
class PlantedContent {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A session in which the presenter and the first of the askers have written, as the rules have it. */
    SessionInTests plant() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        UUID presenter = session.presenter();
        UUID asker = session.askers().getFirst();
        SessionInTests toCome =
                sessions.planned(session.set(), Instant.now(clock).plus(Duration.ofDays(28)), asker);
        UUID set = session.set().setId();
        UUID programme = session.set().programmeId();
        UUID turn = session.turnId();
        UUID question = ids.next();
        UUID action = ids.next();
        sql.inTransactionOf(asker, on -> {
            on.run("""
                    insert into question (id, turn_id, set_id, programme_id, asker_id, number, text, phase, kind, state, logged_at, asked_at)
                    values (?, ?, ?, ?, ?, 1, 'Planted', 'OPEN_QUESTIONS', 'PROBING', 'ASKED', ?, ?)
                    """, question, turn, set, programme, asker, NOW, NOW);
            on.run("insert into turn_pass values (?, ?, ?, ?, ?)", turn, asker, set, programme, NOW);
            on.run(
                    "insert into contribution values (?, ?, ?, ?, ?, 'Planted', ?)",
                    ids.next(),
                    turn,
                    set,
                    programme,
                    asker,
                    NOW);
            on.run("insert into raised_hand values (?, ?, ?, ?, ?)", turn, asker, set, programme, NOW);
            on.run("insert into private_note values (?, ?, ?, ?, 'Planted', ?)", turn, asker, set, programme, NOW);
            on.run(
                    "insert into review_sheet (session_id, author_id, set_id, programme_id, learned, written_at) values (?, ?, ?, ?, 'Planted', ?)",
                    session.sessionId(),
                    asker,
                    set,
                    programme,
                    NOW);
            on.run(
                    "insert into evaluation (set_id, person_id, programme_id, state, changed_at, given_at) values (?, ?, ?, 'GIVEN', ?, ?)",
                    set,
                    asker,
                    programme,
                    NOW,
                    NOW);
            on.run(
                    "insert into evaluation_answer values (?, ?, '01990000-0000-7000-8000-000000000013', ?, 'ME', null, 'Planted')",
                    set,
                    asker,
                    programme);
            on.run("insert into set_summary values (?, ?, ?, 'Planted', ?)", set, asker, programme, NOW);
            on.run("insert into theme values (?, ?, ?, ?, null, 'Planted', ?)", ids.next(), set, programme, asker, NOW);
            on.run("insert into closing_wish values (?, ?, ?, 'RENEW', ?)", set, asker, programme, NOW);
            on.run(
                    "insert into confidence values (?, ?, ?, ?, 6, false, ?)",
                    session.sessionId(),
                    asker,
                    set,
                    programme,
                    NOW);
            on.run(
                    "insert into confidence_words values (?, ?, ?, ?, 'Planted')",
                    session.sessionId(),
                    asker,
                    set,
                    programme);
            on.run("insert into confidence_target values (?, ?, ?, 8, ?)", set, asker, programme, NOW);
            on.run(
                    "insert into log_entry values (?, ?, ?, ?, ?, 'Planted', ?)",
                    ids.next(),
                    asker,
                    set,
                    programme,
                    LocalDate.parse("2026-03-04"),
                    NOW);
            on.run(
                    "insert into stated_reason values (?, ?, ?, ?, 15, 'Planted', ?, ?)",
                    ids.next(),
                    set,
                    programme,
                    session.sessionId(),
                    asker,
                    NOW);
            on.run(
                    "insert into presenter_change values (?, ?, ?, ?, ?, ?, 'Planted', ?, ?)",
                    ids.next(),
                    turn,
                    set,
                    programme,
                    asker,
                    presenter,
                    asker,
                    NOW);
            on.run(
                    "insert into turn_skip values (?, ?, ?, ?, 'Planted', ?, ?)",
                    turn,
                    set,
                    programme,
                    presenter,
                    asker,
                    NOW);
            on.run(
                    "insert into turn_bid values (?, ?, ?, ?, 'PRESSING', ?)",
                    toCome.turnId(),
                    asker,
                    set,
                    programme,
                    NOW);
            on.run(
                    "insert into turn_swap values (?, ?, ?, ?, ?, ?, 'Planted', 'ASKED', ?)",
                    ids.next(),
                    turn,
                    set,
                    programme,
                    asker,
                    presenter,
                    NOW);
            UUID poll = ids.next();
            UUID option = ids.next();
            on.run(
                    "insert into time_poll (id, set_id, programme_id, state, opened_by, opened_at) values (?, ?, ?, 'OPEN', ?, ?)",
                    poll,
                    set,
                    programme,
                    asker,
                    NOW);
            on.run("insert into time_poll_option values (?, ?, ?, ?)", option, poll, set, NOW);
            on.run(
                    "insert into time_poll_answer values (?, ?, ?, ?, ?, 'YES', ?)",
                    option,
                    poll,
                    set,
                    programme,
                    asker,
                    NOW);
            on.run(
                    "insert into idempotency_key (person, key, operation, request_hash, status, body, created_at)"
                            + " values (?, 'k', 'POST', 'x', 201, 'Planted', ?)",
                    asker,
                    NOW);
            on.workFor(presenter);
            on.run(
                    "insert into felt_like_advice values (?, ?, ?, ?, ?, ?)",
                    question,
                    set,
                    programme,
                    presenter,
                    asker,
                    NOW);
            on.run(
                    "insert into outcome (turn_id, set_id, programme_id, presenter_id, summary, recorded_at) values (?, ?, ?, ?, 'Planted', ?)",
                    turn,
                    set,
                    programme,
                    presenter,
                    NOW);
            on.run(
                    """
                    insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                    values (?, ?, ?, ?, ?, ?, 'Planted', ?, 'OPEN', ?)
                    """,
                    action,
                    turn,
                    session.sessionId(),
                    set,
                    programme,
                    presenter,
                    LocalDate.parse("2026-04-01"),
                    NOW);
            return on.run("""
                    insert into progress_note (id, action_id, set_id, programme_id, author_id, not_yet, tried, noted_at)
                    values (?, ?, ?, ?, ?, false, 'Planted', ?)
                    """, ids.next(), action, set, programme, presenter, NOW);
        });
        return session;
    }
}
