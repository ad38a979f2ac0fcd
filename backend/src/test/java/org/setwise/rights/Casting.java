package org.setwise.rights;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.SignedIn;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/** Finds somebody for each role around sets and sessions of the tests. */
@Singleton
class Casting {
    private static final int PRESENTER = 0;
    private static final int ASKER = 1;
    private static final int MEMBER = 2;
    private static final int HOST = 3;
    private static final int STAND_IN = 4;
    private static final int SIZE = 5;

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    SignedIn signedIn;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The member who asks questions. */
    static UUID asker(SetInTests set) {
        return set.member(ASKER);
    }

    /** A member with no role, to be named in bodies and paths. */
    static UUID standIn(SetInTests set) {
        return set.member(STAND_IN);
    }

    /** A running, facilitated set in open questions. */
    SetInTests set() throws SQLException {
        return set(FacilitationMode.OPEN_QUESTIONS);
    }

    SetInTests set(FacilitationMode mode) throws SQLException {
        return sessions.set(SIZE, true, mode);
    }

    /** A presenting session to come, in a set whose introductory one is over. */
    SessionInTests planned() throws SQLException {
        SetInTests set = set();
        sessions.introductory(set, SessionState.CONCLUDED);
        return hosted(sessions.planned(set, clock.instant().plus(Duration.ofDays(10)), 1));
    }

    /** A presenting session in this phase. */
    SessionInTests at(PhaseKind phase) throws SQLException {
        return at(set(), phase, 1);
    }

    SessionInTests at(SetInTests set, PhaseKind phase, int turns) throws SQLException {
        return hosted(sessions.presentingAt(set, phase, turns));
    }

    World around(SetInTests set) throws SQLException {
        Map<Role, UUID> people = new EnumMap<>(Role.class);
        people.put(Role.OUTSIDER, set.outsider());
        people.put(Role.MEMBER, set.member(MEMBER));
        people.put(Role.PRESENTER, set.member(PRESENTER));
        people.put(Role.HOST, set.member(HOST));
        people.put(Role.FACILITATOR, set.facilitator());
        people.put(Role.ORGANISER, set.organiser());
        people.put(Role.ADMINISTRATOR, signedIn.administrator().id());
        people.put(Role.SPONSOR, sponsorOf(set.organisationId()));
        return World.of(people).where("setId", set.setId()).where("programmeId", set.programmeId());
    }

    private UUID sponsorOf(UUID organisation) throws SQLException {
        UUID sponsor = signedIn.named("Sal Sponsor").id();
        sql.run(null, "insert into sponsor values (?, ?, now())", organisation, sponsor);
        return sponsor;
    }

    World around(SessionInTests session) throws SQLException {
        return around(session.set()).where("sessionId", session.sessionId()).where("turnId", session.turnId());
    }

    /** The organisation that offers the programme. */
    UUID organisationOf(World world) throws SQLException {
        return sql.value(UUID.class, "select organisation_id from programme where id = ?", world.id("programmeId"));
    }

    /** The roster that everybody in the set came through. */
    UUID rosterOf(World world) throws SQLException {
        return sql.value(
                UUID.class, "select id from roster where programme_id = ? order by id", world.id("programmeId"));
    }

    /** Entitles these people for the last weeks and from now on. */
    void entitle(UUID roster, List<UUID> people) throws SQLException {
        for (UUID person : people) {
            sql.run(null, """
                    insert into roster_entry (id, roster_id, email, valid_from, created_at)
                    select ?, ?, email, ?, now() from person where id = ?
                    """, ids.next(), roster, today().minusDays(30), person);
        }
    }

    /** Somebody entitled, who is the owner of an enrolment that awaits an answer. */
    World withApplicant(World world, String state, String motivation) throws SQLException {
        UUID applicant = signedIn.named("Anwen the applicant").id();
        UUID enrolment = ids.next();
        UUID roster = rosterOf(world);
        entitle(roster, List.of(applicant));
        boolean offered = state.equals("OFFERED");
        sql.run(
                null,
                """
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, offer_expires_at)
                values (?, ?, ?, ?, ?, ?, ?, 'NEW', ?, ?, now(), ?)
                """,
                enrolment,
                world.id("programmeId"),
                offered ? world.id("setId") : null,
                applicant,
                offered ? roster : null,
                offered ? today() : null,
                organisationOf(world),
                motivation,
                state,
                offered ? clock.instant().plus(Duration.ofDays(7)) : null);
        return world.ownedBy(applicant).where("enrolmentId", enrolment);
    }

    /** With a formation that stands here, which proposes nothing yet. */
    World withFormation(World world, String state) throws SQLException {
        UUID formation = ids.next();
        sql.run(null, """
                insert into formation (id, programme_id, number, state, time_zone, seconds, started_by, started_at, heartbeat_at)
                values (?, ?, 1, ?, 'Europe/London', 2, ?, now(), now())
                """, formation, world.id("programmeId"), state, world.person(Role.ORGANISER));
        return world.where("formationId", formation);
    }

    /** With a formation that proposes a set of the applicant alone. */
    World withProposal(World world) throws SQLException {
        World formed = withFormation(withApplicant(world, "APPLIED", "To learn"), "FINISHED");
        sql.run(null, "insert into formation_set values (?, 1, 'Set 1', 42, null)", formed.id("formationId"));
        sql.run(
                null,
                "insert into formation_seat (formation_id, enrolment_id, number) values (?, ?, 1)",
                formed.id("formationId"),
                formed.id("enrolmentId"));
        return formed;
    }

    /** A file that has been read, but not yet applied, which names one person. */
    UUID importInto(UUID roster, UUID organiser) throws SQLException {
        UUID file = ids.next();
        sql.run(null, """
                insert into roster_import (id, roster_id, person_id, file_name, source, valid_from, state, created_at)
                values (?, ?, ?, 'members.csv', 'Members', ?, 'READY', now())
                """, file, roster, organiser, today());
        sql.run(
                null,
                "insert into roster_import_line (import_id, line, entry_id, email) values (?, 2, ?, ?)",
                file,
                ids.next(),
                file + "@example.org");
        return file;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private SessionInTests hosted(SessionInTests session) throws SQLException {
        UUID host = session.set().member(HOST);
        sql.run(null, "update learning_session set host_id = ? where id = ?", host, session.sessionId());
        return new SessionInTests(session.set(), session.sessionId(), session.turnIds(), session.presenters(), host);
    }
}
