package org.setwise.formation.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Seats people one by one where they cost least: those who are hardest to seat first, whom fewest times suit. It is where
 * the search begins, and by itself seldom legal.
 */
public final class GreedyStart {
    private static final long A_RULE = 10_000;

    private final Arrangement arrangement;
    private final SetCosts costs;
    private int sets;
    private final List<List<Applicant>> people;
    private final int[] seatedThrough;

    private GreedyStart(Arrangement arrangement, int wanted) {
        this.arrangement = arrangement;
        this.costs = new SetCosts(arrangement.terms());
        this.people = arrangement.people();
        this.seatedThrough = new int[arrangement.terms().rosters().size()];
        int used = 0;
        for (int set = 0; set < people.size(); set++) {
            used = people.get(set).isEmpty() ? used : set + 1;
            people.get(set).forEach(member -> seatedThrough[member.roster()]++);
        }
        this.sets = Math.min(people.size(), Math.max(used, wanted));
    }

    /** Seats everybody who is neither seated nor pinned, as far as places go (rule 3), in as many sets as cost least. */
    public static void seat(Arrangement arrangement) {
        List<Applicant> everybody =
                arrangement.getSeats().stream().map(Seat::applicant).toList();
        seat(arrangement, LeastPoints.numberOfSets(arrangement.terms(), everybody));
    }

    /** The same in about this many sets. */
    static void seat(Arrangement arrangement, int sets) {
        new GreedyStart(arrangement, sets).seatAll();
    }

    private void seatAll() {
        List<Seat> free = new ArrayList<>(arrangement.getSeats().stream()
                .filter(seat -> seat.isLeftOver() && !seat.isPinned())
                .toList());
        // Where places are few, those who have waited longest have them (rule 4).
        boolean scarce = free.size() > placesLeft();
        Comparator<Seat> hardest =
                Comparator.comparingInt(seat -> seat.applicant().times().count());
        free.sort(
                scarce
                        ? Comparator.comparingInt(
                                (Seat seat) -> -seat.applicant().leftOverCost())
                        : hardest);
        free.forEach(this::seat);
    }

    private long placesLeft() {
        int[] nobody = new int[seatedThrough.length];
        long claimed = 0;
        for (int roster = 0; roster < nobody.length; roster++) {
            claimed += arrangement.terms().rosters().get(roster).with(seatedThrough[roster]);
        }
        return arrangement.terms().places() - claimed;
    }

    private void seat(Seat seat) {
        Applicant applicant = seat.applicant();
        if (applicant.times().equals(WeeklyTimes.NEVER)) {
            return;
        }
        seatedThrough[applicant.roster()]++;
        if (arrangement.terms().placesExceededBy(seatedThrough) > 0) {
            seatedThrough[applicant.roster()]--;
            return;
        }
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int set = 0; set < sets; set++) {
            long cost = costOfJoining(people.get(set), applicant);
            if (cost < least) {
                least = cost;
                best = set;
            }
        }
        // Whom no set takes without breaking a rule begins another, for others of the same kind.
        if (least >= A_RULE && sets < people.size() && people.get(sets).isEmpty()) {
            best = sets++;
        }
        people.get(best).add(applicant);
        seat.setSet(arrangement.getSets().get(best));
    }

    private long costOfJoining(List<Applicant> members, Applicant applicant) {
        int full = Math.min(7, arrangement.terms().most());
        if (members.size() >= full) {
            return 100 * A_RULE * members.size();
        }
        Applicant[] all = members.toArray(new Applicant[members.size() + 1]);
        all[members.size()] = applicant;
        costs.count(all, all.length);
        // While a set fills up, being small and not yet mixed is no fault of it.
        long unready = Math.max(0, arrangement.terms().fewest() - all.length);
        return A_RULE * (costs.broken() - unready) + 10L * costs.points() + all.length;
    }
}
