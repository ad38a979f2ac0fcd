package org.setwise.formation.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.WeeklyTimes;

/** Made-up applicants, the same for the same seed: organisations of unequal size, five levels, a few evenings and lunch hours. */
final class Crowd {
    private static final double[] LEVELS = {0.28, 0.24, 0.20, 0.16, 0.12};

    private static final int SHIFTS = 10;

    private Crowd() {}

    static List<Applicant> of(int number, long seed) {
        return of(number, seed, Crowd::times);
    }

    /** The same, but each of them works one of ten shifts, and is free at two or three hours that suit no other shift. */
    static List<Applicant> inShifts(int number, long seed) {
        return of(number, seed, Crowd::timesOfAShift);
    }

    private static List<Applicant> of(int number, long seed, Function<Random, WeeklyTimes> times) {
        Random random = new Random(seed);
        int organisations = Math.max(3, number / 25);
        int[][] apart = new int[number][];
        int[][] met = new int[number][];
        Arrays.setAll(apart, i -> new int[0]);
        Arrays.setAll(met, i -> new int[0]);
        for (int pair = 0; pair < number / 10; pair++) {
            join(apart, random.nextInt(number), random.nextInt(number));
            join(met, random.nextInt(number), random.nextInt(number));
        }
        List<Applicant> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // The square makes a few organisations large and many small.
            int organisation = (int) (Math.pow(random.nextDouble(), 1.5) * organisations);
            people.add(new Applicant(
                    i, organisation, level(random), times.apply(random), 0, 2 * number - i, apart[i], met[i]));
        }
        return people;
    }

    private static int level(Random random) {
        double left = random.nextDouble();
        for (int level = 0; level < LEVELS.length - 1; level++) {
            left -= LEVELS[level];
            if (left < 0) {
                return level;
            }
        }
        return LEVELS.length - 1;
    }

    /** Everybody names ten to twenty of thirty usual times of a week. */
    private static WeeklyTimes times(Random random) {
        BitSet hours = new BitSet();
        int wanted = 10 + random.nextInt(11);
        while (hours.cardinality() < wanted) {
            int day = random.nextInt(5);
            int hour = new int[] {8, 9, 12, 16, 17, 18}[random.nextInt(6)];
            hours.set(24 * day + hour);
        }
        return WeeklyTimes.of(hours);
    }

    private static WeeklyTimes timesOfAShift(Random random) {
        int shift = random.nextInt(SHIFTS);
        BitSet hours = new BitSet();
        while (hours.cardinality() < 2) {
            for (int day = 0; day < 3; day++) {
                hours.set(24 * day + 8 + shift, random.nextInt(4) > 0);
            }
        }
        return WeeklyTimes.of(hours);
    }

    private static void join(int[][] pairs, int one, int other) {
        if (one != other && Arrays.stream(pairs[one]).noneMatch(known -> known == other)) {
            pairs[one] = with(pairs[one], other);
            pairs[other] = with(pairs[other], one);
        }
    }

    private static int[] with(int[] list, int more) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = more;
        Arrays.sort(longer);
        return longer;
    }
}
