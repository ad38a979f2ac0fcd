package org.setwise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.setwise.report.LinearAttack.Unknown;
import org.setwise.report.PeopleToCount.Crowd;

/** Whatever happens, in any order, with a report read after each part of it: nobody works out a group under five (rule 26). */
class SuppressionProperties {
    private static final List<String> COUNTS_OF_PEOPLE = List.of("PEOPLE", "ORGANISATION", "CRITERION");

    static PeopleToCount people;
    static Ledger ledger;

    enum Doing {
        PLACE,
        DECLARE,
        COMPLETE,
        WITHDRAW,
        REFUSE,
        MEET
    }

    /** Something that happens, to people that the numbers choose. */
    record Event(Doing doing, int number, int other) {}

    /** Between two reports. */
    @Provide
    Arbitrary<List<List<Event>>> stories() {
        Arbitrary<Doing> doings = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(Doing.PLACE, Doing.DECLARE)),
                Tuple.of(3, Arbitraries.of(Doing.COMPLETE, Doing.REFUSE)),
                Tuple.of(1, Arbitraries.of(Doing.WITHDRAW)),
                Tuple.of(3, Arbitraries.of(Doing.MEET)));
        Arbitrary<Event> events = Combinators.combine(
                        doings,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 11))
                .as(Event::new);
        Arbitrary<List<Event>> aFew = events.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Event>> many = events.list().ofMinSize(20).ofMaxSize(40);
        return Arbitraries.frequencyOf(Tuple.of(1, aFew), Tuple.of(1, many))
                .list()
                .ofMinSize(3)
                .ofMaxSize(6);
    }

    @Property(tries = 25, afterFailure = AfterFailureMode.RANDOM_SEED, shrinking = ShrinkingMode.OFF)
    void noGroupUnderFiveIsWorkedOut(@ForAll("stories") List<List<Event>> stories) {
        Crowd crowd = people.crowd();
        crowd.place(0);
        Instant day = Instant.parse("2030-01-01T09:00:00Z");
        List<List<Ledger.Told>> reports = new ArrayList<>();
        for (List<Event> story : stories) {
            story.forEach(event -> happen(crowd, event));
            day = day.plus(Duration.ofDays(1));
            crowd.count(day);
            reports.add(ledger.told(crowd.programme, crowd.sponsor));
        }

        numbersAreThoseOfFiveOrMore(reports);
        differencesOfNumbersAreThoseOfFiveOrMore(reports);
        equationsTellOfNoFewerThanFive(reports);
        filtersTogetherTellNothingMore(reports);
    }

    private static void happen(Crowd crowd, Event event) {
        switch (event.doing()) {
            case PLACE -> crowd.place(event.other() % 7 % 4);
            case DECLARE -> crowd.declare(event.number(), event.other() % 2, event.other() / 2 % 3);
            case COMPLETE -> crowd.complete(event.number());
            case WITHDRAW -> crowd.withdraw(event.number());
            case REFUSE -> crowd.refuse();
            case MEET -> crowd.meet(event.number(), 1 + event.other(), event.other() % 4);
        }
    }

    /** What is told is what was counted, of five or more. */
    private static void numbersAreThoseOfFiveOrMore(List<List<Ledger.Told>> reports) {
        reports.forEach(report -> assertThat(report).allSatisfy(told -> {
            assertThat(told.people()).hasSizeGreaterThanOrEqualTo(5);
            if (isCountOfPeople(told)) {
                assertThat(told.value().intValueExact()).isEqualTo(told.people().size());
            }
        }));
    }

    /** Everybody of a set of figures and a part of them, today and on another day: what one report has more than another. */
    private static void differencesOfNumbersAreThoseOfFiveOrMore(List<List<Ledger.Told>> reports) {
        List<Ledger.Told> all = reports.stream()
                .flatMap(List::stream)
                .filter(SuppressionProperties::isCountOfPeople)
                .toList();
        for (Ledger.Told one : all) {
            for (Ledger.Told other : all) {
                boolean partOfIt =
                        one.subject().equals(other.subject()) && one.people().containsAll(other.people());
                if (partOfIt) {
                    assertThat(one.value().intValueExact() - other.value().intValueExact())
                            .as(one + " less " + other)
                            .matches(difference -> difference == 0 || difference >= 5);
                }
            }
        }
    }

    /** Every sum and difference of everything that was told of one subject on whichever day, by solving for them. */
    private static void equationsTellOfNoFewerThanFive(List<List<Ledger.Told>> reports) {
        Map<String, Set<Set<Unknown>>> bySubject = new HashMap<>();
        reports.forEach(report -> report.forEach(told -> bySubject
                .computeIfAbsent(told.subject(), any -> new HashSet<>())
                .add(told.unknowns())));
        bySubject.forEach((subject, figures) -> assertThat(new LinearAttack(figures).groupUnderFive())
                .as("what can be worked out of " + subject)
                .isEmpty());
    }

    /**
     * All pairs of figures of different subjects: how many are in both, or in the one and not in the other. Whoever attacks
     * knows what the figures mean and not who is in them, so that anybody might be in any class of each subject.
     */
    private static void filtersTogetherTellNothingMore(List<List<Ledger.Told>> reports) {
        Map<String, Map<UUID, Set<String>>> traces = new HashMap<>();
        for (int day = 0; day < reports.size(); day++) {
            for (Ledger.Told told : reports.get(day)) {
                if (isCountOfPeople(told)) {
                    String trace = day + told.figure();
                    told.people().forEach(person -> traces.computeIfAbsent(told.subject(), any -> new HashMap<>())
                            .computeIfAbsent(person, any -> new HashSet<>())
                            .add(trace));
                }
            }
        }
        List<String> subjects = traces.keySet().stream().sorted().toList();
        for (String one : subjects) {
            for (String other : subjects) {
                if (one.compareTo(other) < 0) {
                    new PairOfSubjects(traces.get(one), traces.get(other)).assertThatNothingSmallIsWorkedOut();
                }
            }
        }
    }

    static boolean isCountOfPeople(Ledger.Told told) {
        return COUNTS_OF_PEOPLE.contains(told.subject().split(":")[0]);
    }

    /** Two subjects by which the same people are told apart. */
    private record PairOfSubjects(Map<UUID, Set<String>> one, Map<UUID, Set<String>> other) {

        /** Every class of the one together with every class of the other, as far as both are counted in the same people. */
        void assertThatNothingSmallIsWorkedOut() {
            Map<List<Set<String>>, Set<UUID>> both = new HashMap<>();
            one.forEach((person, trace) -> {
                if (other.containsKey(person)) {
                    both.computeIfAbsent(List.of(trace, other.get(person)), any -> new HashSet<>())
                            .add(person);
                }
            });
            Set<List<Set<String>>> conceivable = both.keySet().stream()
                    .flatMap(a -> both.keySet().stream()
                            .filter(b -> sameDays(a.getFirst(), b.getFirst()))
                            .map(b -> List.of(a.getFirst(), b.getLast())))
                    .collect(Collectors.toSet());
            Map<List<Set<String>>, Unknown> cells = conceivable.stream()
                    .collect(Collectors.toMap(cell -> cell, cell -> new Unknown(UUID.randomUUID(), "")));
            LinearAttack attack = new LinearAttack(figures(cells));
            for (List<Set<String>> cell : conceivable) {
                int people = both.getOrDefault(cell, Set.of()).size();
                if (people > 0 && people < 5) {
                    assertThat(attack.worksOut(Set.of(cells.get(cell))))
                            .as("how many are in both of " + cell)
                            .isFalse();
                }
            }
        }

        /** Those who came on different days are told apart by that. */
        private static boolean sameDays(Set<String> trace, Set<String> another) {
            return firstDay(trace) == firstDay(another);
        }

        private static int firstDay(Set<String> trace) {
            return trace.stream().mapToInt(figure -> figure.charAt(0)).min().orElseThrow();
        }

        private static List<Set<Unknown>> figures(Map<List<Set<String>>, Unknown> cells) {
            Map<String, Set<Unknown>> figures = new HashMap<>();
            cells.forEach((cell, unknown) -> {
                cell.getFirst().forEach(figure -> figures.computeIfAbsent("1" + figure, any -> new HashSet<>())
                        .add(unknown));
                cell.getLast().forEach(figure -> figures.computeIfAbsent("2" + figure, any -> new HashSet<>())
                        .add(unknown));
            });
            return List.copyOf(figures.values());
        }
    }
}
