package org.setwise.formation.solver;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How few points these people could cost at the least, whoever sits with whom: each organisation and each level spread as
 * evenly as the number of sets allows, and the sets as equal as they can be. No arrangement is better; not always is there
 * one as good, since times and rule 28 are left out of account.
 */
public final class LeastPoints {
    private LeastPoints() {}

    /** Points of an arrangement that seats exactly these people, breaking no rule; 0 for too few of them. */
    public static int of(Terms terms, List<Applicant> people) {
        return people.size() < terms.fewest() ? 0 : best(terms, people)[1];
    }

    /** How many sets the arrangement with the fewest points has, times and rule 28 left out of account. */
    static int numberOfSets(Terms terms, List<Applicant> people) {
        return people.size() < terms.fewest() ? 1 : best(terms, people)[0];
    }

    private static int[] best(Terms terms, List<Applicant> people) {
        Collection<Integer> organisations = sizes(people, Applicant::organisation);
        Collection<Integer> levels = sizes(people, Applicant::level);
        int most = people.size() / terms.fewest();
        int[] best = {1, Integer.MAX_VALUE};
        for (int sets = (people.size() + terms.most() - 1) / terms.most(); sets <= most; sets++) {
            long points = pointsForSizes(people.size(), sets)
                    + (long) Cost.POINTS_FOR_A_PAIR_OF_ONE_LEVEL * pairs(levels, sets)
                    + (terms.internal()
                            ? 0
                            : (long) Cost.POINTS_FOR_A_PAIR_OF_ONE_ORGANISATION * pairs(organisations, sets));
            if (points < best[1]) {
                best = new int[] {sets, (int) points};
            }
        }
        return best[1] == Integer.MAX_VALUE ? new int[] {1, 0} : best;
    }

    private static Collection<Integer> sizes(List<Applicant> people, ToIntFunction<Applicant> trait) {
        Map<Integer, Integer> sizes = new HashMap<>();
        people.forEach(person -> sizes.merge(trait.applyAsInt(person), 1, Integer::sum));
        return sizes.values();
    }

    private static long pairs(Collection<Integer> groups, int sets) {
        long pairs = 0;
        for (int size : groups) {
            long each = size / sets;
            long more = size % sets;
            pairs += more * (each + 1) * each / 2 + (sets - more) * each * (each - 1) / 2;
        }
        return pairs;
    }

    private static long pointsForSizes(int people, int sets) {
        int more = people % sets;
        int each = people / sets;
        return (long) more * Cost.pointsForSize(each + 1) + (long) (sets - more) * Cost.pointsForSize(each);
    }
}
