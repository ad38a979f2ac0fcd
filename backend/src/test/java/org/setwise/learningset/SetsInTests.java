package org.setwise.learningset;

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
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/**
 * Sets as they are after some weeks of use, written straight into the database as the application's role, so that its
 * rules hold for them too: a programme with two rosters, its organiser, and a set with its members. For tests only.
 */
@Singleton
public class SetsInTests {
    private static final List<String> NAMES =
            List.of("Ada", "Ben", "Chika", "Dai", "Esra", "Finn", "Gwen", "Hana", "Ivo");
    private static final LocalDate ENTITLED_SINCE = LocalDate.parse("2020-01-01");

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A running set of this many who have signed, in open questions, without a facilitator, one turn a session. */
    public static WantedSet wanted(int members) {
        return new WantedSet(members, 9, 20, FacilitationMode.OPEN_QUESTIONS, false, true, false, SetState.RUNNING, 1);
    }

    /** A running set of this many, all of whom have signed. */
    public SetInTests running(int members) {
        return make(wanted(members));
    }

    /** A set with a contract of 60 minutes, 4 weeks and a quorum of 3. */
    public SetInTests make(WantedSet wanted) {
        return written(on -> {
            Instant longAgo = longAgo();
            UUID organisation = organisation(on, "Organisation " + ids.next());
            UUID organiser = person(on, "Olu Organiser");
            on.run("insert into organiser values (?, ?, ?)", organisation, organiser, longAgo);
            UUID programme = programme(on, organisation, wanted);
            UUID roster = roster(on, programme, "Advocates", 0);
            UUID otherRoster = roster(on, programme, "Managers", 0);
            UUID facilitator = wanted.facilitated() ? person(on, "Fay Facilitator") : null;
            UUID set = ids.next();
            on.run("""
                    insert into learning_set (id, programme_id, name, state, capacity, time_zone, facilitator_id, created_at)
                    values (?, ?, 'The set', ?, ?, 'Europe/London', ?, ?)
                    """, set, programme, wanted.state(), wanted.capacity(), facilitator, longAgo);
            UUID contract = contract(on, set, wanted);
            List<UUID> members = new ArrayList<>();
            for (String name : NAMES.subList(0, wanted.members())) {
                UUID member = person(on, name);
                enter(on, roster, member);
                enrol(on, wanted, programme, set, roster, organisation, member, members.size());
                if (wanted.signed()) {
                    on.run("insert into contract_signature values (?, ?, ?)", contract, member, longAgo);
                }
                if (wanted.introduced()) {
                    introduce(on, set, programme, member);
                }
                members.add(member);
            }
            UUID outsider = person(on, "Otto Outsider");
            return new SetInTests(
                    programme,
                    set,
                    organisation,
                    roster,
                    otherRoster,
                    contract,
                    organiser,
                    facilitator,
                    List.copyOf(members),
                    outsider);
        });
    }

    /** Somebody with a name, who has nothing to do with any set. */
    public UUID person(String name) {
        return written(on -> person(on, name));
    }

    /** Somebody who administers the installation. */
    public UUID administrator() {
        return written(on -> {
            UUID id = person(on, "Ada Administrator");
            on.run("update person set administrator = true where id = ?", id);
            return id;
        });
    }

    public UUID organisation(String name) {
        return written(on -> organisation(on, name));
    }

    /** @param reserved how many of the programme's places only people on this roster get */
    public UUID roster(UUID programme, String name, int reserved) {
        return written(on -> roster(on, programme, name, reserved));
    }

    /** Entitles a person through a roster, since years and with no end. */
    public void enter(UUID roster, UUID person) {
        written(on -> enter(on, roster, person));
    }

    private Instant longAgo() {
        return clock.instant().minus(Duration.ofDays(90));
    }

    private LocalDate firstDay() {
        return LocalDate.ofInstant(longAgo(), ZoneOffset.UTC);
    }

    private <T> T written(TestSql.Work<T> work) {
        try {
            return sql.inTransactionOf(null, work);
        } catch (SQLException refusal) {
            throw new IllegalStateException(refusal);
        }
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

    private UUID organisation(TestSql.Statements on, String name) throws SQLException {
        UUID id = ids.next();
        on.run("insert into organisation (id, name, created_at) values (?, ?, ?)", id, name, longAgo());
        return id;
    }

    private UUID programme(TestSql.Statements on, UUID organisation, WantedSet wanted) throws SQLException {
        UUID id = ids.next();
        on.run(
                """
                insert into programme (id, organisation_id, name, summary, purpose, scope, state, mode, places, set_size,
                  weeks_between_sessions, session_minutes, turns_per_session, admission, offer_days, starts_on, created_at)
                values (?, ?, ?, 'Summary', 'Purpose', 'INTERNAL', 'OPEN', ?, ?, 7, 4, 60, ?, 'ON_APPLICATION', 7, ?, ?)
                """,
                id,
                organisation,
                "Programme " + id,
                wanted.mode(),
                wanted.places(),
                wanted.turnsPerSession(),
                firstDay(),
                longAgo());
        return id;
    }

    private UUID roster(TestSql.Statements on, UUID programme, String name, int reserved) throws SQLException {
        UUID id = ids.next();
        on.run(
                "insert into roster (id, programme_id, name, reserved_places, created_at) values (?, ?, ?, ?, ?)",
                id,
                programme,
                name,
                reserved,
                longAgo());
        return id;
    }

    private int enter(TestSql.Statements on, UUID roster, UUID person) throws SQLException {
        return on.run("""
                insert into roster_entry (id, roster_id, email, valid_from, created_at)
                select ?, ?, email, ?, ? from person where id = ?
                """, ids.next(), roster, ENTITLED_SINCE, longAgo(), person);
    }

    private UUID contract(TestSql.Statements on, UUID set, WantedSet wanted) throws SQLException {
        UUID id = ids.next();
        on.run("""
                insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session,
                  quorum, clauses, created_at)
                values (?, ?, 1, ?, 60, 4, ?, 3, '[]', ?)
                """, id, set, wanted.mode(), wanted.turnsPerSession(), longAgo());
        return id;
    }

    private void enrol(
            TestSql.Statements on,
            WantedSet wanted,
            UUID programme,
            UUID set,
            UUID roster,
            UUID organisation,
            UUID member,
            int order)
            throws SQLException {
        Instant longAgo = longAgo();
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
                firstDay(),
                organisation,
                longAgo,
                longAgo.plusSeconds(order),
                wanted.introduced() ? longAgo : null);
    }

    private void introduce(TestSql.Statements on, UUID set, UUID programme, UUID member) throws SQLException {
        on.workFor(member);
        on.run("""
                insert into introduction (id, set_id, programme_id, person_id, introduction, reasons, written_at)
                values (?, ?, ?, ?, 'This is me', 'These are my reasons', ?)
                """, ids.next(), set, programme, member, longAgo());
    }
}
