package org.setwise.formation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However people move, the score is what counting from nothing gives, and what the explanations add up to. */
class ScoringProperties {
    @Property(tries = 200)
    void moving_people_scores_as_counting_from_nothing_does(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int number, @ForAll boolean internal) {
        Random random = new Random(seed);
        Arrangement arrangement = arrangement(random, number, internal);
        ArrangementScoring scoring = new ArrangementScoring();
        scoring.resetWorkingSolution(arrangement);

        for (int step = 0; step < 60; step++) {
            Seat seat = arrangement.getSeats().get(random.nextInt(number));
            int set = random.nextInt(arrangement.getSets().size() + 1);
            scoring.beforeVariableChanged(seat, "set");
            seat.setSet(
                    set == arrangement.getSets().size()
                            ? null
                            : arrangement.getSets().get(set));
            scoring.afterVariableChanged(seat, "set");
            // Not each step: several changes may be counted at once.
            if (random.nextBoolean()) {
                assertThat(scoring.calculateScore())
                        .isEqualTo(fresh(arrangement).counted());
            }
        }
    }

    @Property(tries = 200)
    void explanations_add_up_to_the_score(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int number, @ForAll boolean internal) {
        Arrangement arrangement = arrangement(new Random(seed), number, internal);
        SetCosts costs = new SetCosts(arrangement.terms());
        long broken = 0;
        long points = 0;
        for (List<Applicant> people : arrangement.people()) {
            for (Map.Entry<Cost, Integer> cost : costs.of(people).entrySet()) {
                broken += cost.getKey().breaks() ? cost.getValue() : 0;
                points += cost.getKey().breaks() ? 0 : cost.getValue();
            }
        }

        assertThat(arrangement.counted().hardScore()).isEqualTo(-broken);
        assertThat(arrangement.counted().softScore()).isEqualTo(-points);
    }

    @Property(tries = 200)
    void no_arrangement_costs_fewer_points_than_the_least(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 40) int number, @ForAll boolean internal) {
        Arrangement arrangement = arrangement(new Random(seed), number, internal);
        List<Applicant> seated = new ArrayList<>();
        arrangement.people().forEach(seated::addAll);
        if (arrangement.people().stream()
                .allMatch(people -> people.isEmpty() || people.size() >= 4 && people.size() <= 9)) {
            assertThat(-arrangement.counted().softScore())
                    .isGreaterThanOrEqualTo(LeastPoints.of(arrangement.terms(), seated));
        }
    }

    @Property(tries = 5)
    void the_solver_reports_the_score_of_what_it_found_and_leaves_pins_alone(@ForAll long seed) {
        Random random = new Random(seed);
        Arrangement start = arrangement(random, 30, false);
        List<Seat> seats = new ArrayList<>();
        start.getSeats().forEach(seat -> seats.add(new Seat(seat.applicant(), seat.getSet(), random.nextInt(4) == 0)));
        Arrangement pinned = new Arrangement(start.terms(), start.getSets(), seats);

        Arrangement found = new FormationSolver(Duration.ofMillis(200), seed, best -> {}).solve(pinned);

        assertThat(found.getScore()).isEqualTo(fresh(found).counted());
        for (Seat seat : seats) {
            if (seat.isPinned()) {
                assertThat(found.getSeats().get(seat.getIndex()).getSet()).isEqualTo(seat.getSet());
            }
        }
    }

    /** Sets are planted that keep every rule; whatever is found keeps every rule as well, with nobody left over. */
    @Property(tries = 10)
    void where_there_is_a_legal_arrangement_one_is_found(@ForAll long seed) {
        Random random = new Random(seed);
        List<Applicant> people = new ArrayList<>();
        for (int set = 0; set < 8; set++) {
            int hour = random.nextInt(20);
            for (int i = 0; i < 4 + random.nextInt(5); i++) {
                WeeklyTimes times = WeeklyTimes.of(hour, random.nextInt(20), random.nextInt(20));
                people.add(Applicant.of(
                        people.size(), i == 0 ? 4 : random.nextInt(4), i == 0 ? 2 : random.nextInt(2), times));
            }
        }

        Arrangement found = new FormationSolver(Duration.ofSeconds(2), seed, best -> {})
                .solve(Arrangement.of(Terms.unlimited(false), people));

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getScore().mediumScore()).isZero();
    }

    @Property(tries = 20)
    void no_rule_is_broken_whatever_people_want(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int number) {
        Arrangement start = arrangement(new Random(seed), number, false);
        start.getSeats().forEach(seat -> seat.setSet(null));

        Arrangement found = new FormationSolver(Duration.ofMillis(150), seed, best -> {}).solve(start);

        assertThat(found.getScore().hardScore()).isZero();
    }

    private static Arrangement fresh(Arrangement arrangement) {
        return new Arrangement.Copy().cloneSolution(arrangement);
    }

    private static Arrangement arrangement(Random random, int number, boolean internal) {
        int[][] apart = pairs(random, number);
        int[][] met = pairs(random, number);
        List<Applicant> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(new Applicant(
                    i, random.nextInt(5), random.nextInt(3), times(random), 0, 2 * number - i, apart[i], met[i]));
        }
        Arrangement arrangement = Arrangement.of(Terms.unlimited(internal), people);
        for (Seat seat : arrangement.getSeats()) {
            int set = random.nextInt(arrangement.getSets().size() + 1);
            seat.setSet(
                    set == arrangement.getSets().size()
                            ? null
                            : arrangement.getSets().get(set));
        }
        return arrangement;
    }

    private static WeeklyTimes times(Random random) {
        BitSet hours = new BitSet();
        for (int i = 0; i < 8; i++) {
            hours.set(random.nextInt(3) * 70 + random.nextInt(4));
        }
        return WeeklyTimes.of(hours);
    }

    private static int[][] pairs(Random random, int number) {
        boolean[][] pairs = new boolean[number][number];
        for (int i = 0; i < number / 2; i++) {
            int one = random.nextInt(number);
            int other = random.nextInt(number);
            pairs[one][other] = one != other;
            pairs[other][one] = one != other;
        }
        return Arrays.stream(pairs)
                .map(row -> IntStream.range(0, number).filter(i -> row[i]).toArray())
                .toArray(int[][]::new);
    }
}
