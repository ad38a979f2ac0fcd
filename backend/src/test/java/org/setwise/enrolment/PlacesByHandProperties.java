package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** Whatever the application would write, at once and in any order: PostgreSQL alone keeps rules 1 to 4. */
class PlacesByHandProperties {
    private static final int PEOPLE = 7;
    private static final String PLACED = "state in ('OFFERED', 'ENROLLED', 'COMPLETED')";

    static ProgrammesInTests programmes;
    static DatabaseByHand database;

    /** The rules that are looked at: where one is taken out, what it alone held back may break another one as well. */
    static Set<Integer> watched = Set.of(1, 2, 3, 4);

    enum Doing {
        OFFER,
        OFFER_THROUGH_THE_OTHER_ROSTER,
        WAIT,
        OFFER_WAITING,
        ENROL,
        LEAVE,
        PLACES,
        RESERVED,
        CAPACITY
    }

    record Step(Doing doing, int number) {}

    @Provide
    Arbitrary<List<List<Step>>> stories() {
        Arbitrary<Doing> doings = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Doing.OFFER, Doing.WAIT, Doing.OFFER_WAITING)),
                Tuple.of(3, Arbitraries.of(Doing.ENROL, Doing.LEAVE)),
                Tuple.of(2, Arbitraries.of(Doing.values())));
        return Combinators.combine(doings, Arbitraries.integers().between(0, PEOPLE - 1))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(18)
                .list()
                .ofSize(3);
    }

    @Property(tries = 120, afterFailure = AfterFailureMode.RANDOM_SEED, shrinking = ShrinkingMode.OFF)
    void rules1To4Hold(@ForAll("stories") List<List<Step>> stories) {
        World world = new World(programmes.open(4, 1, 3));
        AtOnce.each(stories.size(), i -> {
            stories.get(i).forEach(world::take);
            return i;
        });
        world.assertThatTheRulesHold();
    }

    /** A programme with a set, and people: three on one roster, three on the other, one on none. */
    private static final class World {
        private final UUID programme;
        private final UUID set;
        private final UUID organisation;
        private final List<UUID> rosters;
        private final List<UUID> people;

        World(AProgramme made) {
            programme = UUID.fromString(made.id());
            set = UUID.fromString(made.set());
            organisation = made.organisation();
            rosters = List.of(UUID.fromString(made.rosterA()), UUID.fromString(made.rosterB()));
            String elsewhere = programmes.open(1, 0, 2).rosterA();
            people = IntStream.range(0, PEOPLE)
                    .mapToObj(i -> programmes.entitled(
                            i == PEOPLE - 1 ? elsewhere : rosters.get(i % 2).toString(), "Person " + i))
                    .toList();
        }

        void take(Step step) {
            UUID person = people.get(step.number());
            UUID own = rosters.get(step.number() % 2);
            UUID other = rosters.get(1 - step.number() % 2);
            switch (step.doing()) {
                case OFFER -> offer(person, own);
                case OFFER_THROUGH_THE_OTHER_ROSTER -> offer(person, other);
                case WAIT -> await(person);
                case OFFER_WAITING -> attempt("""
                        update enrolment set state = 'OFFERED', set_id = ?, roster_id = ?, entitled_on = current_date,
                               offer_expires_at = now() + interval '7 days'
                         where programme_id = ? and person_id = ? and state = 'WAITING'
                        """, set, own, programme, person);
                case ENROL -> attempt("""
                        update enrolment set state = 'ENROLLED', accepted_at = now()
                         where programme_id = ? and person_id = ? and state = 'OFFERED'
                        """, programme, person);
                case LEAVE -> attempt("""
                        update enrolment set state = 'WITHDRAWN', roster_id = null, ended_at = now()
                         where programme_id = ? and person_id = ? and state in ('WAITING', 'OFFERED', 'ENROLLED')
                        """, programme, person);
                case PLACES -> attempt("update programme set places = ? where id = ?", 1 + step.number(), programme);
                case RESERVED ->
                    attempt(
                            "update roster set reserved_places = ? where id = ?",
                            step.number() / 2,
                            rosters.getFirst());
                case CAPACITY -> attempt("update learning_set set capacity = ? where id = ?", 2 + step.number(), set);
            }
        }

        private void offer(UUID person, UUID roster) {
            attempt("""
                    insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                      experience_level, motivation, state, applied_at, offer_expires_at)
                    values (gen_random_uuid(), ?, ?, ?, ?, current_date, ?, 'NEW', 'To learn', 'OFFERED', now(),
                            now() + interval '7 days')
                    """, programme, set, person, roster, organisation);
        }

        /** Numbers are given out while the programme is locked, as the application does. */
        private void await(UUID person) {
            attempt("""
                    with locked as materialized (select id from programme where id = ? for no key update)
                    insert into enrolment (id, programme_id, person_id, organisation_id, experience_level, motivation,
                      state, waiting_number, applied_at)
                    select gen_random_uuid(), id, ?, ?, 'NEW', 'To learn', 'WAITING', nextval('waiting_number'), now()
                      from locked
                    """, programme, person, organisation);
        }

        /**
         * What a rule or a key refuses is what it is there for; anything else is a fault. Who does not lock the programme
         * first, as the application does, may be let go by PostgreSQL when another one waits for them in turn.
         */
        private static void attempt(String sql, Object... values) {
            try {
                String refusal = database.refusalOf(sql, values);
                if (refusal != null) {
                    assertThat(refusal).matches("rule_.*|one_live_enrolment_per_programme");
                }
            } catch (IllegalStateException failure) {
                if (!(failure.getCause() instanceof PSQLException refused
                        && PSQLState.DEADLOCK_DETECTED.getState().equals(refused.getSQLState()))) {
                    throw failure;
                }
            }
        }

        void assertThatTheRulesHold() {
            watched.forEach(rule -> {
                switch (rule) {
                    case 1 -> nobodyIsWithoutASeat();
                    case 2 -> everybodyIsEntitled();
                    case 3 -> thePlacesAreEnough();
                    default -> nobodyIsOvertaken();
                }
            });
        }

        private void nobodyIsWithoutASeat() {
            assertThat(database.number("select count(*) from enrolment where set_id = ? and " + PLACED, set))
                    .as("rule 1: seats")
                    .isLessThanOrEqualTo(
                            database.number("select least(capacity, 9) from learning_set where id = ?", set));
        }

        private void everybodyIsEntitled() {
            assertThat(database.number(
                            "select count(*) from enrolment e join person p on p.id = e.person_id where e.programme_id = ? and "
                                    + PLACED
                                    + " and not exists (select 1 from roster_entry t where t.roster_id = e.roster_id and t.email = p.email)",
                            programme))
                    .as("rule 2: no ineligible admission")
                    .isZero();
        }

        private void thePlacesAreEnough() {
            assertThat(database.number(
                            "select sum(greatest(r.reserved_places, (select count(*) from enrolment e where e.roster_id = r.id and "
                                    + PLACED + "))) from roster r where r.programme_id = ?",
                            programme))
                    .as("rule 3: places")
                    .isLessThanOrEqualTo(database.number("select places from programme where id = ?", programme));
        }

        private void nobodyIsOvertaken() {
            assertThat(PlacesHistory.overtakings(database, programme))
                    .as("rule 4: order")
                    .isZero();
        }
    }
}
