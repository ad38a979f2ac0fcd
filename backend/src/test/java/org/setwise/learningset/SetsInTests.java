package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.programme.FacilitationMode;

/**
 * Sets for tests, written straight into the database as the application's role, so that its rules hold for them too:
 * a programme with two rosters, its organiser, and a set with members who have signed.
 */
@ApplicationScoped
public class SetsInTests {
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    @Inject
    EntityManager entities;

    /** What a test wants of a set. Start from {@link SetsInTests#wanted}. */
    public record Wanted(
            int members,
            int capacity,
            int places,
            FacilitationMode mode,
            boolean facilitated,
            boolean signed,
            SetState state,
            int turnsPerSession) {
        public Wanted capacity(int seats) {
            return new Wanted(members, seats, places, mode, facilitated, signed, state, turnsPerSession);
        }

        public Wanted places(int number) {
            return new Wanted(members, capacity, number, mode, facilitated, signed, state, turnsPerSession);
        }

        public Wanted mode(FacilitationMode other) {
            return new Wanted(members, capacity, places, other, facilitated, signed, state, turnsPerSession);
        }

        public Wanted withFacilitator() {
            return new Wanted(members, capacity, places, mode, true, signed, state, turnsPerSession);
        }

        public Wanted unsigned() {
            return new Wanted(members, capacity, places, mode, facilitated, false, state, turnsPerSession);
        }

        public Wanted in(SetState other) {
            return new Wanted(members, capacity, places, mode, facilitated, signed, other, turnsPerSession);
        }

        public Wanted turnsPerSession(int number) {
            return new Wanted(members, capacity, places, mode, facilitated, signed, state, number);
        }
    }

    /** A set in the database. {@code facilitator} is null in a set that has none. */
    public record ASet(
            UUID id,
            UUID programmeId,
            UUID organisationId,
            UUID rosterId,
            UUID otherRosterId,
            UUID contractId,
            UUID organiser,
            UUID facilitator,
            List<UUID> members) {
        public UUID member(int index) {
            return members.get(index);
        }
    }

    /** A running set of this many who have signed, in open questions, without a facilitator, one turn a session. */
    public static Wanted wanted(int members) {
        return new Wanted(members, 9, 20, FacilitationMode.OPEN_QUESTIONS, false, true, SetState.RUNNING, 1);
    }

    /** A running set of this many, all of whom have signed. */
    @Transactional
    public ASet running(int members) {
        return make(wanted(members));
    }

    @Transactional
    public ASet make(Wanted wanted) {
        UUID organisation = organisation("Organisation " + word());
        UUID organiser = person("Olive Organiser");
        run("insert into organiser values (:a, :b, :c)", Map.of("a", organisation, "b", organiser, "c", LONG_AGO));
        UUID programme = programme(organisation, wanted);
        UUID roster = roster(programme, "Advocates", 0);
        UUID other = roster(programme, "Managers", 0);
        UUID facilitator = wanted.facilitated() ? person("Fay Facilitator") : null;
        UUID set = set(programme, wanted, facilitator);
        UUID contract = contract(set, wanted);
        List<UUID> members = new ArrayList<>();
        for (int i = 1; i <= wanted.members(); i++) {
            UUID member = person("Member " + i);
            enter(roster, member);
            enrol(programme, set, roster, organisation, member, i);
            if (wanted.signed()) {
                run(
                        "insert into contract_signature values (:a, :b, :c)",
                        Map.of("a", contract, "b", member, "c", LONG_AGO));
            }
            members.add(member);
        }
        return new ASet(
                set, programme, organisation, roster, other, contract, organiser, facilitator, List.copyOf(members));
    }

    /** Somebody with a name, who has nothing to do with any set. */
    @Transactional
    public UUID person(String name) {
        UUID id = UUID.randomUUID();
        run(
                "insert into person (id, email, name, time_zone, created_at) values (:id, :email, :name, 'Europe/London', :at)",
                Map.of("id", id, "email", word() + "@example.org", "name", name, "at", LONG_AGO));
        return id;
    }

    /** Somebody who administers the installation. */
    @Transactional
    public UUID administrator() {
        UUID id = person("Ada Administrator");
        run("update person set administrator = true where id = :id", Map.of("id", id));
        return id;
    }

    @Transactional
    public UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        run(
                "insert into organisation (id, name, created_at) values (:id, :name, :at)",
                Map.of("id", id, "name", name, "at", LONG_AGO));
        return id;
    }

    @Transactional
    public UUID roster(UUID programme, String name, int reserved) {
        UUID id = UUID.randomUUID();
        run(
                "insert into roster (id, programme_id, name, reserved_places, created_at) values (:id, :programme, :name, :reserved, :at)",
                Map.of("id", id, "programme", programme, "name", name, "reserved", reserved, "at", LONG_AGO));
        return id;
    }

    /** Entitles a person through a roster, with no end. */
    @Transactional
    public void enter(UUID roster, UUID person) {
        run(
                """
                insert into roster_entry (id, roster_id, email, valid_from, created_at)
                select :id, :roster, email, :since, :at from person where id = :person
                """,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "roster",
                        roster,
                        "person",
                        person,
                        "since",
                        LocalDate.parse("2026-01-01"),
                        "at",
                        LONG_AGO));
    }

    /** A planned session with the shortest script that the rules let through, and a turn for each presenter. */
    @Transactional
    public UUID planned(ASet set, SessionKind kind, UUID... presenters) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into learning_session (id, set_id, programme_id, kind, state, number, starts_at, minutes, created_at)
                select :id, :set, :programme, :kind, 'PLANNED', 1 + count(*), :starts, 60, :at
                  from learning_session where set_id = :set
                """,
                Map.of(
                        "id",
                        id,
                        "set",
                        set.id(),
                        "programme",
                        set.programmeId(),
                        "kind",
                        kind.name(),
                        "starts",
                        LONG_AGO.plusSeconds(86_400),
                        "at",
                        LONG_AGO));
        run("insert into session_phase values (:id, 1, 'WELCOME', 55)", Map.of("id", id));
        run("insert into session_phase values (:id, 2, 'REFLECTION', 5)", Map.of("id", id));
        for (int i = 0; i < presenters.length; i++) {
            run(
                    """
                    insert into turn (id, session_id, set_id, programme_id, presenter_id, round, position, state, created_at)
                    values (:turn, :id, :set, :programme, :presenter, 1, :position, 'PLANNED', :at)
                    """,
                    Map.of(
                            "turn",
                            UUID.randomUUID(),
                            "id",
                            id,
                            "set",
                            set.id(),
                            "programme",
                            set.programmeId(),
                            "presenter",
                            presenters[i],
                            "position",
                            i + 1,
                            "at",
                            LONG_AGO));
        }
        return id;
    }

    private UUID programme(UUID organisation, Wanted wanted) {
        UUID id = UUID.randomUUID();
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("organisation", organisation);
        values.put("name", "Programme " + word());
        values.put("mode", wanted.mode().name());
        values.put("places", wanted.places());
        values.put("turns", wanted.turnsPerSession());
        values.put("day", LocalDate.parse("2026-01-01"));
        values.put("at", LONG_AGO);
        run("""
                insert into programme (id, organisation_id, name, summary, purpose, scope, state, mode, places, set_size,
                  weeks_between_sessions, session_minutes, turns_per_session, admission, offer_days, starts_on, created_at)
                values (:id, :organisation, :name, 'Summary', 'Purpose', 'INTERNAL', 'OPEN', :mode, :places, 7,
                  4, 60, :turns, 'ON_APPLICATION', 7, :day, :at)
                """, values);
        return id;
    }

    private UUID set(UUID programme, Wanted wanted, UUID facilitator) {
        UUID id = UUID.randomUUID();
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("programme", programme);
        values.put("name", "Set " + word());
        values.put("state", wanted.state().name());
        values.put("capacity", wanted.capacity());
        values.put("facilitator", facilitator == null ? "" : facilitator.toString());
        values.put("at", LONG_AGO);
        run("""
                insert into learning_set (id, programme_id, name, state, capacity, time_zone, facilitator_id, created_at)
                values (:id, :programme, :name, :state, :capacity, 'Europe/London',
                        cast(nullif(:facilitator, '') as uuid), :at)
                """, values);
        return id;
    }

    private UUID contract(UUID set, Wanted wanted) {
        UUID id = UUID.randomUUID();
        run(
                """
                insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session,
                  quorum, clauses, created_at)
                values (:id, :set, 1, :mode, 60, 4, :turns, 4, '[]', :at)
                """,
                Map.of(
                        "id",
                        id,
                        "set",
                        set,
                        "mode",
                        wanted.mode().name(),
                        "turns",
                        wanted.turnsPerSession(),
                        "at",
                        LONG_AGO));
        return id;
    }

    private void enrol(UUID programme, UUID set, UUID roster, UUID organisation, UUID member, int order) {
        run(
                """
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, offer_expires_at, accepted_at)
                values (:id, :programme, :set, :person, :roster, :day, :organisation,
                  'SOME', 'To learn', 'ENROLLED', :at, :accepted, :accepted)
                """,
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "programme",
                        programme,
                        "set",
                        set,
                        "person",
                        member,
                        "roster",
                        roster,
                        "day",
                        LocalDate.parse("2026-01-05"),
                        "organisation",
                        organisation,
                        "at",
                        LONG_AGO,
                        "accepted",
                        LONG_AGO.plusSeconds(order)));
    }

    private void run(String sql, Map<String, Object> values) {
        Query statement = entities.createNativeQuery(sql);
        values.forEach(statement::setParameter);
        statement.executeUpdate();
    }

    private static String word() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
