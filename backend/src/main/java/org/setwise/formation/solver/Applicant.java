package org.setwise.formation.solver;

/**
 * What the solver knows of one person. Numbers stand for organisations, levels and rosters; people are told apart by
 * {@code index}, their position in the arrangement.
 *
 * @param times the weekly times that suit, in the zone in which all meet
 * @param roster through which the place would come (rules 2 and 3)
 * @param leftOverCost what it costs to leave this person over; more for who has waited longer (rule 4)
 * @param apart indexes of those with whom no set is shared (rule 28), ascending, told by both sides
 * @param met indexes of those with whom an earlier set was shared, ascending, told by both sides
 */
public record Applicant(
        int index,
        int organisation,
        int level,
        WeeklyTimes times,
        int roster,
        int leftOverCost,
        int[] apart,
        int[] met) {
    static final int[] NOBODY = {};

    /** Somebody who is kept apart from nobody and has met nobody. */
    public static Applicant of(int index, int organisation, int level, WeeklyTimes times) {
        return new Applicant(index, organisation, level, times, 0, 1, NOBODY, NOBODY);
    }

    boolean isKeptApartFrom(Applicant other) {
        return contains(apart, other.index);
    }

    boolean hasMet(Applicant other) {
        return contains(met, other.index);
    }

    // Such lists are short, mostly empty: reading along is faster than any search.
    private static boolean contains(int[] indexes, int wanted) {
        for (int index : indexes) {
            if (index == wanted) {
                return true;
            }
        }
        return false;
    }
}
