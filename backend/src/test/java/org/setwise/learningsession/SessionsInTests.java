package org.setwise.learningsession;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;
import org.setwise.learningset.WantedSet;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/** Puts sessions, and sets to hold them, into the database as they are after some weeks of use. For tests only. */
@Singleton
public class SessionsInTests {
    @Inject
    SetsInTests sets;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A running, facilitated set of four in open questions, everybody introduced, the contract signed. */
    public SetInTests set() {
        return set(4, true, FacilitationMode.OPEN_QUESTIONS);
    }

    /** A running set, everybody introduced, the contract (60 minutes, 4 weeks, 2 turns, quorum 3) signed. */
    public SetInTests set(int size, boolean facilitated, FacilitationMode mode) {
        WantedSet wanted =
                SetsInTests.wanted(size).mode(mode).withIntroductions().turnsPerSession(2);
        return sets.make(facilitated ? wanted.withFacilitator() : wanted);
    }

    /** The set agrees that members bid for turns; nobody has signed that yet. */
    public void letMembersBid(UUID setId) throws SQLException {
        sql.run(null, """
                insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session, quorum,
                                      question_style, clauses, created_at, presenter_choice)
                select ?, set_id, number + 1, mode, session_minutes, weeks_between_sessions, turns_per_session, quorum,
                       question_style, clauses, created_at, 'BIDDING'
                  from contract where set_id = ?
                """, ids.next(), setId);
    }

    /** A presenting session with one turn that is in its phase of this kind, in a set as {@link #set()} makes it. */
    public SessionInTests presentingAt(PhaseKind phase) throws SQLException {
        return presentingAt(set(), phase, 1);
    }

    /** The same for a set that shares experience too, or not. */
    public SessionInTests presentingAt(PhaseKind phase, FacilitationMode mode) throws SQLException {
        return presentingAt(set(4, true, mode), phase, 1);
    }

    /**
     * A presenting session in its first phase of this kind, after a concluded introductory one. From the first dilemma on the first
     * turn is presenting, in reflection all are concluded; each turn that began has its released dilemma, and everybody has come.
     */
    public SessionInTests presentingAt(SetInTests set, PhaseKind phase, int turns) throws SQLException {
        introductory(set, SessionState.CONCLUDED);
        return session(set, SessionKind.PRESENTING, SessionState.IN_PROGRESS, clock.instant(), turns, phase);
    }

    /** The set's introductory session, two months ago; a running one is in its first phase. */
    public SessionInTests introductory(SetInTests set, SessionState state) throws SQLException {
        Instant startsAt = clock.instant().minus(Duration.ofDays(60));
        return session(set, SessionKind.INTRODUCTORY, state, startsAt, 0, PhaseKind.WELCOME);
    }

    /** A planned presenting session. */
    public SessionInTests planned(SetInTests set, Instant startsAt, int turns) throws SQLException {
        return session(set, SessionKind.PRESENTING, SessionState.PLANNED, startsAt, turns, PhaseKind.PROGRESS);
    }

    /** A planned presenting session with these presenters. */
    public SessionInTests planned(SetInTests set, Instant startsAt, UUID... presenters) throws SQLException {
        return session(
                set, SessionKind.PRESENTING, SessionState.PLANNED, startsAt, List.of(presenters), PhaseKind.PROGRESS);
    }

    /**
     * A session as it would be in this state, in round 1, presented by the set's first members in their order.
     *
     * @param phase where a running session is
     */
    public SessionInTests session(
            SetInTests set, SessionKind kind, SessionState state, Instant startsAt, int turns, PhaseKind phase)
            throws SQLException {
        return session(set, kind, state, startsAt, set.members().subList(0, turns), phase);
    }

    private SessionInTests session(
            SetInTests set,
            SessionKind kind,
            SessionState state,
            Instant startsAt,
            List<UUID> presenters,
            PhaseKind phase)
            throws SQLException {
        UUID host = set.facilitator() == null ? set.members().getLast() : set.facilitator();
        SessionInTests session = new SessionInTests(
                set,
                ids.next(),
                Stream.generate(ids::next).limit(presenters.size()).toList(),
                presenters,
                host);
        List<SessionPhase> phases =
                PhaseScript.of(PhaseScript.usual(kind), 60, session.turnIds()).phases();
        boolean began = state == SessionState.IN_PROGRESS || state == SessionState.CONCLUDED;
        sql.inTransactionOf(null, on -> {
            on.run(
                    """
                    insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, host_id, created_at)
                    values (?, ?, ?, ?, ?, (select coalesce(max(number), 0) + 1 from learning_session where set_id = ?), ?, 60, ?, ?)
                    """,
                    session.sessionId(),
                    set.setId(),
                    set.programmeId(),
                    kind,
                    began ? SessionState.PLANNED : state,
                    set.setId(),
                    startsAt,
                    host,
                    startsAt.minus(Duration.ofDays(14)));
            for (int i = 0; i < presenters.size(); i++) {
                on.run(
                        "insert into turn values (?, ?, ?, ?, ?, 1, ?, 'PLANNED', ?)",
                        session.turnIds().get(i),
                        session.sessionId(),
                        set.setId(),
                        set.programmeId(),
                        presenters.get(i),
                        i + 1,
                        startsAt);
            }
            for (int i = 0; i < phases.size(); i++) {
                on.run(
                        "insert into session_phase values (?, ?, ?, ?, ?)",
                        session.sessionId(),
                        i + 1,
                        phases.get(i).kind(),
                        phases.get(i).minutes(),
                        phases.get(i).turnId().orElse(null));
            }
            if (began) {
                new WalkThroughASession(on, session, phases, ids, startsAt)
                        .to(state == SessionState.CONCLUDED ? null : phase);
            }
            return null;
        });
        return session;
    }

    /**
     * Holds a planned presenting session of one turn, as it was planned, to its conclusion.
     *
     * @param session its set's members are those who come, the presenter first
     */
    public void hold(SessionInTests session, Instant at) throws SQLException {
        List<SessionPhase> phases = PhaseScript.of(PhaseScript.usual(SessionKind.PRESENTING), 60, session.turnIds())
                .phases();
        sql.inTransactionOf(null, on -> {
            new WalkThroughASession(on, session, phases, ids, at).to(null);
            return null;
        });
    }
}
