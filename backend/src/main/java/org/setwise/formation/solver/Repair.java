package org.setwise.formation.solver;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Takes people out of sets that break a rule until none does, and back into sets that take them without, or into new ones:
 * better left over than in a set that must not be. Pins are kept, whatever they break.
 */
final class Repair {
    /** How many a new set begins with: as many as are ideal (rule 1). */
    private static final int COMPANY = 6;

    private final Arrangement arrangement;
    private final ArrangementScoring scoring = new ArrangementScoring();
    private final Exchanges exchanges;
    private final SetCosts costs;

    private Repair(Arrangement arrangement) {
        this.arrangement = arrangement;
        this.costs = new SetCosts(arrangement.terms());
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
        beginNewSets();
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

    /** Of those who are left over, whoever has a time in common begins a set, around who has waited longest. */
    private void beginNewSets() {
        Iterator<ProposedSet> empty = arrangement.getSets().stream()
                .filter(set -> scoring.size(set.index()) == 0)
                .toList()
                .iterator();
        List<Seat> alone = new ArrayList<>(arrangement.getSeats().stream()
                .filter(seat -> seat.isLeftOver() && !seat.isPinned())
                .toList());
        while (empty.hasNext() && alone.size() >= arrangement.terms().fewest()) {
            List<Seat> company = companyOf(alone.removeFirst(), alone);
            if (isWhole(company) && takesThem(company, empty.next())) {
                alone.removeAll(company);
            }
        }
    }

    private List<Seat> companyOf(Seat first, List<Seat> others) {
        List<Seat> company = new ArrayList<>(List.of(first));
        for (Seat other : others) {
            if (company.size() == COMPANY) {
                break;
            }
            company.add(other);
            Map<Cost, Integer> costs = costsOf(company);
            if (costs.containsKey(Cost.NO_COMMON_TIME) || costs.containsKey(Cost.KEPT_APART)) {
                company.removeLast();
            }
        }
        return company;
    }

    private boolean isWhole(List<Seat> company) {
        return costsOf(company).keySet().stream().noneMatch(Cost::breaks);
    }

    /** Seats them if the programme's places allow it (rule 3). */
    private boolean takesThem(List<Seat> company, ProposedSet set) {
        long before = scoring.calculateScore().hardScore();
        company.forEach(seat -> put(seat, set));
        if (scoring.calculateScore().hardScore() >= before) {
            return true;
        }
        company.forEach(seat -> put(seat, null));
        scoring.calculateScore();
        return false;
    }

    private Map<Cost, Integer> costsOf(List<Seat> company) {
        return costs.of(company.stream().map(Seat::applicant).toList());
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
