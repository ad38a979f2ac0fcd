package org.setwise.learningsession;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/** Puts sets and sessions into the database as they are after some weeks of use, without the way there. For tests only. */
@Singleton
public class SessionsInTests {
    private static final List<String> NAMES =
            List.of("Ada", "Ben", "Chika", "Dai", "Esra", "Finn", "Gwen", "Hana", "Ivo");

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A running, facilitated set of four in open questions, everybody introduced, the contract signed. */
    public SetInTests set() throws SQLException {
        return set(4, true, FacilitationMode.OPEN_QUESTIONS);
    }

    /** A running set, everybody introduced, the contract (60 minutes, 4 weeks, 2 turns, quorum 3) signed. */
    public SetInTests set(int size, boolean facilitated, FacilitationMode mode) throws SQLException {
        return sql.inTransactionOf(null, on -> {
            Instant longAgo = clock.instant().minus(Duration.ofDays(90));
            LocalDate firstDay = longAgo.atZone(ZoneOffset.UTC).toLocalDate();
            UUID organisation = ids.next();
            on.run("insert into organisation values (?, ?, ?)", organisation, "Organisation " + organisation, longAgo);
            UUID organiser = person(on, "Olu the organiser");
            on.run("insert into organiser values (?, ?, ?)", organisation, organiser, longAgo);
            UUID facilitator = facilitated ? person(on, "Fay the facilitator") : null;
            UUID outsider = person(on, "Otto the outsider");
            UUID programme = ids.next();
            on.run("""
                    insert into programme (id, organisation_id, name, summary, purpose, scope, state, mode, places, set_size,
                      weeks_between_sessions, session_minutes, turns_per_session, admission, offer_days, starts_on, created_at)
                    values (?, ?, 'Programme', 'Summary', 'Purpose', 'INTERNAL', 'OPEN', ?, 9, 7, 4, 60, 2, 'ON_APPLICATION', 7, ?, ?)
                    """, programme, organisation, mode, firstDay, longAgo);
            UUID roster = ids.next();
            on.run(
                    "insert into roster (id, programme_id, name, created_at) values (?, ?, 'Roster', ?)",
                    roster,
                    programme,
                    longAgo);
            UUID set = ids.next();
            on.run("""
                    insert into learning_set (id, programme_id, name, state, capacity, time_zone, facilitator_id, created_at)
                    values (?, ?, 'The set', 'RUNNING', 9, 'Europe/London', ?, ?)
                    """, set, programme, facilitator, longAgo);
            UUID contract = ids.next();
            on.run("""
                    insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session,
                      quorum, clauses, created_at)
                    values (?, ?, 1, ?, 60, 4, 2, 3, '[]', ?)
                    """, contract, set, mode, longAgo);
            List<UUID> members = new ArrayList<>();
            for (String name : NAMES.subList(0, size)) {
                UUID member = person(on, name);
                members.add(member);
                on.run("""
                        insert into roster_entry (id, roster_id, email, valid_from, created_at)
                        select ?, ?, email, ?, ? from person where id = ?
                        """, ids.next(), roster, firstDay, longAgo, member);
                on.run(
                        """
                        insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                          experience_level, motivation, state, applied_at, accepted_at, introduced_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'NEW', 'To learn', 'ENROLLED', ?, ?, ?)
                        """,
                        ids.next(),
                        programme,
                        set,
                        member,
                        roster,
                        firstDay,
                        organisation,
                        longAgo,
                        longAgo,
                        longAgo);
                on.run("insert into contract_signature values (?, ?, ?)", contract, member, longAgo);
                on.workFor(member);
                on.run("""
                        insert into introduction (id, set_id, programme_id, person_id, introduction, reasons, written_at)
                        values (?, ?, ?, ?, 'This is me', 'These are my reasons', ?)
                        """, ids.next(), set, programme, member, longAgo);
            }
            return new SetInTests(programme, set, organiser, facilitator, List.copyOf(members), outsider);
        });
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

    /**
     * A session as it would be in this state, in round 1, presented by the set's first members in their order.
     *
     * @param phase where a running session is
     */
    public SessionInTests session(
            SetInTests set, SessionKind kind, SessionState state, Instant startsAt, int turns, PhaseKind phase)
            throws SQLException {
        UUID host = set.facilitator() == null ? set.members().getLast() : set.facilitator();
        SessionInTests session = new SessionInTests(
                set, ids.next(), Stream.generate(ids::next).limit(turns).toList(), host);
        List<SessionPhase> phases =
                PhaseScript.usual(kind, 60, session.turnIds()).phases();
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
            for (int i = 0; i < turns; i++) {
                on.run(
                        "insert into turn values (?, ?, ?, ?, ?, 1, ?, 'PLANNED', ?)",
                        session.turnIds().get(i),
                        session.sessionId(),
                        set.setId(),
                        set.programmeId(),
                        set.member(i),
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
        List<SessionPhase> phases =
                PhaseScript.usual(SessionKind.PRESENTING, 60, session.turnIds()).phases();
        sql.inTransactionOf(null, on -> {
            new WalkThroughASession(on, session, phases, ids, at).to(null);
            return null;
        });
    }

    private UUID person(TestSql.Statements on, String name) throws SQLException {
        UUID id = ids.next();
        on.run(
                "insert into person (id, email, name, time_zone, created_at) values (?, ?, ?, 'Europe/London', ?)",
                id,
                id + "@example.org",
                name,
                clock.instant());
        return id;
    }
}
