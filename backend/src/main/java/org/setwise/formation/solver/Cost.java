package org.setwise.formation.solver;

/**
 * What speaks against a proposed set. Whatever {@link #breaks} a rule is never traded against anything; of the rest, each
 * costs points, as many as it is worth.
 */
public enum Cost {
    /** Rule 1: more people than the set takes; counted by the people too many. */
    TOO_MANY(true),
    /** Rule 1: fewer people than a set can do with; counted by the people missing. */
    TOO_FEW(true),
    /** Rule 27: an internal set of more than one organisation, counted by the people of the others; or a cross-organisation set of one. */
    ORGANISATIONS(true),
    /** Rule 27: a cross-organisation set of one experience level. */
    LEVELS(true),
    /** Rule 28: counted by the pairs. */
    KEPT_APART(true),
    /** No weekly time suits everybody; counted by the people whom the best time does not suit. */
    NO_COMMON_TIME(true),
    /** In a cross-organisation set: 10 for each pair of one organisation. */
    SAME_ORGANISATION(false),
    /** 2 for each pair of one level. */
    SAME_LEVEL(false),
    /** 5 when a single time suits everybody, 2 when two do: it is soon lost. */
    FEW_TIMES(false),
    /** 3 for five or eight people, 12 for four or nine. */
    SIZE(false),
    /** 4 for each pair who shared an earlier set. */
    HAVE_MET(false);

    static final int POINTS_FOR_A_PAIR_OF_ONE_ORGANISATION = 10;
    static final int POINTS_FOR_A_PAIR_OF_ONE_LEVEL = 2;
    static final int POINTS_FOR_A_PAIR_WHO_MET = 4;
    private static final int[] POINTS_FOR_SIZE = {0, 0, 0, 0, 12, 3, 0, 0, 3, 12};

    private final boolean breaks;

    Cost(boolean breaks) {
        this.breaks = breaks;
    }

    /** Whether it breaks a rule, so that no such set can be accepted. */
    public boolean breaks() {
        return breaks;
    }

    static int pointsForSize(int people) {
        return people < POINTS_FOR_SIZE.length ? POINTS_FOR_SIZE[people] : 0;
    }

    static int pointsForTimes(int common) {
        return common == 1 ? 5 : common == 2 ? 2 : 0;
    }
}
