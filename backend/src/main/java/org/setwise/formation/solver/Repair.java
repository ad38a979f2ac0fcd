package org.setwise.formation.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes people out of sets that break a rule until none does, and back into sets that take them without: better left over
 * than in a set that must not be. Pins are kept, whatever they break.
 */
final class Repair {
    private final Arrangement arrangement;
    private final ArrangementScoring scoring = new ArrangementScoring();
    private final Exchanges exchanges;

    private Repair(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.exchanges = new Exchanges(arrangement.terms(), scoring);
    }

    /** Changes the arrangement in place, and scores it. */
    static Arrangement repaired(Arrangement arrangement) {
        new Repair(arrangement).run();
        return arrangement;
    }

    private void run() {
        scoring.resetWorkingSolution(arrangement);
        scoring.calculateScore();
        for (ProposedSet set : arrangement.getSets()) {
            while (scoring.broken(set.index()) > 0 && takeSomebodyOut(set)) {
                scoring.calculateScore();
            }
        }
        bringBack();
        arrangement.setScore(scoring.calculateScore());
    }

    /** Whoever leaves fewest rules broken behind; a set that nobody can mend is given up. */
    private boolean takeSomebodyOut(ProposedSet set) {
        List<Seat> members = members(set);
        if (members.isEmpty()) {
            return false;
        }
        Seat best = null;
        int least = 0;
        for (Seat member : members) {
            int broken = Exchanges.broken(exchanges.leave(member));
            if (broken < least) {
                least = broken;
                best = member;
            }
        }
        if (best == null) {
            members.forEach(member -> put(member, null));
        } else {
            put(best, null);
        }
        return true;
    }

    private void bringBack() {
        for (Seat seat : arrangement.getSeats()) {
            if (seat.isLeftOver() && !seat.isPinned()) {
                bringBack(seat);
            }
        }
    }

    private void bringBack(Seat seat) {
        ProposedSet best = null;
        int least = Integer.MAX_VALUE;
        for (ProposedSet set : arrangement.getSets()) {
            long cost = scoring.size(set.index()) == 0 ? Exchanges.REFUSED : exchanges.seat(seat, set);
            if (cost != Exchanges.REFUSED && Exchanges.broken(cost) <= 0 && Exchanges.points(cost) < least) {
                least = Exchanges.points(cost);
                best = set;
            }
        }
        if (best != null) {
            long before = scoring.calculateScore().hardScore();
            put(seat, best);
            // Places are counted over all sets (rule 3).
            if (scoring.calculateScore().hardScore() < before) {
                put(seat, null);
                scoring.calculateScore();
            }
        }
    }

    private List<Seat> members(ProposedSet set) {
        List<Seat> members = new ArrayList<>();
        for (Seat seat : arrangement.getSeats()) {
            if (set.equals(seat.getSet()) && !seat.isPinned()) {
                members.add(seat);
            }
        }
        return members;
    }

    private void put(Seat seat, ProposedSet set) {
        scoring.beforeVariableChanged(seat, "set");
        seat.setSet(set);
        scoring.afterVariableChanged(seat, "set");
    }
}
