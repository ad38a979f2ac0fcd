package org.setwise.formation.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;

/**
 * Scores an arrangement while it changes: only sets that changed are counted again. Hard: rules broken; medium: people left
 * over; soft: points. All are negative, none is better than zero.
 */
public class ArrangementScoring implements IncrementalScoreCalculator<Arrangement, HardMediumSoftScore> {
    private static final int ROOM = 4;

    private Terms terms;
    private SetCosts costs;
    private Applicant[][] people;
    private int[] sizes;
    private int[] brokenIn;
    private int[] pointsIn;
    private boolean[] changed;
    private int[] changes;
    private int changeCount;
    private int[] seatedThrough;
    private long broken;
    private long leftOver;
    private long points;

    @Override
    public void resetWorkingSolution(Arrangement arrangement) {
        int sets = arrangement.getSets().size();
        terms = arrangement.terms();
        costs = new SetCosts(terms);
        people = new Applicant[sets][Terms.MOST + ROOM];
        sizes = new int[sets];
        brokenIn = new int[sets];
        pointsIn = new int[sets];
        changed = new boolean[sets];
        changes = new int[sets];
        changeCount = 0;
        seatedThrough = new int[terms.rosters().size()];
        broken = 0;
        leftOver = 0;
        points = 0;
        arrangement.getSeats().forEach(this::enter);
        arrangement.keepSeating(this);
    }

    @Override
    public void beforeVariableChanged(Object seat, String variable) {
        leave((Seat) seat);
    }

    @Override
    public void afterVariableChanged(Object seat, String variable) {
        enter((Seat) seat);
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        for (int i = 0; i < changeCount; i++) {
            int set = changes[i];
            changed[set] = false;
            costs.count(people[set], sizes[set]);
            broken += costs.broken() - brokenIn[set];
            points += costs.points() - pointsIn[set];
            brokenIn[set] = costs.broken();
            pointsIn[set] = costs.points();
        }
        changeCount = 0;
        return HardMediumSoftScore.of(-broken - terms.placesExceededBy(seatedThrough), -leftOver, -points);
    }

    int size(int set) {
        return sizes[set];
    }

    int broken(int set) {
        return brokenIn[set];
    }

    int points(int set) {
        return pointsIn[set];
    }

    /** Writes who sits in this set, but for one, into {@code into}; returns how many. */
    int others(int set, Applicant without, Applicant[] into) {
        int count = 0;
        for (int i = 0; i < sizes[set]; i++) {
            if (people[set][i] != without) {
                into[count++] = people[set][i];
            }
        }
        return count;
    }

    private void enter(Seat seat) {
        if (seat.isLeftOver()) {
            leftOver += seat.applicant().leftOverCost();
            return;
        }
        int set = seat.getSet().index();
        if (sizes[set] == people[set].length) {
            people[set] = Arrays.copyOf(people[set], 2 * sizes[set]);
        }
        people[set][sizes[set]++] = seat.applicant();
        seatedThrough[seat.applicant().roster()]++;
        note(set);
    }

    private void leave(Seat seat) {
        if (seat.isLeftOver()) {
            leftOver -= seat.applicant().leftOverCost();
            return;
        }
        int set = seat.getSet().index();
        Applicant[] members = people[set];
        int last = --sizes[set];
        for (int i = 0; i <= last; i++) {
            if (members[i] == seat.applicant()) {
                members[i] = members[last];
                break;
            }
        }
        seatedThrough[seat.applicant().roster()]--;
        note(set);
    }

    private void note(int set) {
        if (!changed[set]) {
            changed[set] = true;
            changes[changeCount++] = set;
        }
    }
}
