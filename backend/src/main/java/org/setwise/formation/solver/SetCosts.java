package org.setwise.formation.solver;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what speaks against one set. The one place that does: for the solver, the board and the explanations alike. */
public final class SetCosts {
    private static final Cost[] COSTS = Cost.values();
    private static final Applicant[] NO_APPLICANTS = {};

    private final Terms terms;
    private final int[] amounts = new int[COSTS.length];

    public SetCosts(Terms terms) {
        this.terms = terms;
    }

    /** By what costs, those that are not zero; none for a set of nobody. */
    public Map<Cost, Integer> of(List<Applicant> people) {
        count(people.toArray(NO_APPLICANTS), people.size());
        Map<Cost, Integer> costs = new EnumMap<>(Cost.class);
        for (Cost cost : COSTS) {
            if (amounts[cost.ordinal()] != 0) {
                costs.put(cost, amounts[cost.ordinal()]);
            }
        }
        return costs;
    }

    /** Counts anew; {@link #broken()} and {@link #points()} tell the sums until the next time. */
    void count(Applicant[] people, int size) {
        Arrays.fill(amounts, 0);
        if (size == 0) {
            return;
        }
        countSize(size);
        countPairs(people, size);
        countTimes(people, size);
        if (terms.internal()) {
            set(Cost.ORGANISATIONS, size - mostOfOneOrganisation(people, size));
        } else if (size > 1) {
            countMixture(people, size);
        }
    }

    int broken() {
        int sum = 0;
        for (int i = 0; i <= Cost.NO_COMMON_TIME.ordinal(); i++) {
            sum += amounts[i];
        }
        return sum;
    }

    int points() {
        int sum = 0;
        for (int i = Cost.SAME_ORGANISATION.ordinal(); i < amounts.length; i++) {
            sum += amounts[i];
        }
        return sum;
    }

    private void countSize(int size) {
        set(Cost.TOO_MANY, Math.max(0, size - terms.most()));
        set(Cost.TOO_FEW, Math.max(0, terms.fewest() - size));
        set(Cost.SIZE, Cost.pointsForSize(size));
    }

    private void countPairs(Applicant[] people, int size) {
        int organisation = 0;
        int level = 0;
        int met = 0;
        int apart = 0;
        for (int i = 1; i < size; i++) {
            Applicant one = people[i];
            boolean knows = one.met().length > 0;
            boolean avoids = one.apart().length > 0;
            for (int j = 0; j < i; j++) {
                Applicant other = people[j];
                organisation += one.organisation() == other.organisation() ? 1 : 0;
                level += one.level() == other.level() ? 1 : 0;
                met += knows && one.hasMet(other) ? 1 : 0;
                apart += avoids && one.isKeptApartFrom(other) ? 1 : 0;
            }
        }
        set(Cost.SAME_ORGANISATION, terms.internal() ? 0 : organisation * Cost.POINTS_FOR_A_PAIR_OF_ONE_ORGANISATION);
        set(Cost.SAME_LEVEL, level * Cost.POINTS_FOR_A_PAIR_OF_ONE_LEVEL);
        set(Cost.HAVE_MET, met * Cost.POINTS_FOR_A_PAIR_WHO_MET);
        set(Cost.KEPT_APART, apart);
    }

    private void countTimes(Applicant[] people, int size) {
        long first = -1;
        long second = -1;
        long third = -1;
        for (int i = 0; i < size; i++) {
            WeeklyTimes times = people[i].times();
            first &= times.first();
            second &= times.second();
            third &= times.third();
        }
        int common = Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
        set(Cost.FEW_TIMES, Cost.pointsForTimes(common));
        set(Cost.NO_COMMON_TIME, common > 0 ? 0 : size - mostAtOneTime(people, size));
    }

    private static int mostAtOneTime(Applicant[] people, int size) {
        int most = 0;
        for (int hour = 0; hour < WeeklyTimes.HOURS; hour++) {
            int suited = 0;
            for (int i = 0; i < size; i++) {
                suited += people[i].times().include(hour) ? 1 : 0;
            }
            most = Math.max(most, suited);
        }
        return most;
    }

    private static int mostOfOneOrganisation(Applicant[] people, int size) {
        int most = 0;
        for (int i = 0; i < size; i++) {
            int alike = 0;
            for (int j = 0; j < size; j++) {
                alike += people[i].organisation() == people[j].organisation() ? 1 : 0;
            }
            most = Math.max(most, alike);
        }
        return most;
    }

    private void countMixture(Applicant[] people, int size) {
        boolean organisations = false;
        boolean levels = false;
        for (int i = 1; i < size; i++) {
            organisations |= people[i].organisation() != people[0].organisation();
            levels |= people[i].level() != people[0].level();
        }
        set(Cost.ORGANISATIONS, organisations ? 0 : 1);
        set(Cost.LEVELS, levels ? 0 : 1);
    }

    private void set(Cost cost, int amount) {
        amounts[cost.ordinal()] = amount;
    }
}
