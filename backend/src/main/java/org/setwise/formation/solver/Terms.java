package org.setwise.formation.solver;

import java.util.List;

/**
 * What all sets of a formation keep to.
 *
 * @param internal whether each set stays within one organisation; otherwise each mixes them (rule 27)
 * @param fewest people in a set
 * @param most people in a set, never above nine (rule 1)
 * @param places how many places the programme has in all (rule 3)
 * @param rosters what each roster has reserved and uses already, by number
 */
public record Terms(boolean internal, int fewest, int most, int places, List<RosterClaim> rosters) {
    /** Below four people a set hardly works (rule 1). */
    public static final int FEWEST = 4;

    public static final int MOST = 9;

    /**
     * Places that one roster claims: whichever is more, what is reserved for it or what it uses (rule 3).
     *
     * @param used without the people who are to be seated
     */
    public record RosterClaim(int reserved, int used) {
        int with(int seated) {
            return Math.max(reserved, used + seated);
        }
    }

    /** As many places as anybody could want, without reservations. */
    public static Terms unlimited(boolean internal) {
        return new Terms(internal, FEWEST, MOST, Integer.MAX_VALUE, List.of(new RosterClaim(0, 0)));
    }

    /** How many places too many are claimed when this many are seated through each roster (rule 3). */
    public int placesExceededBy(int[] seatedThrough) {
        long claimed = 0;
        for (int roster = 0; roster < seatedThrough.length; roster++) {
            claimed += rosters.get(roster).with(seatedThrough[roster]);
        }
        return (int) Math.max(0, claimed - places);
    }
}
