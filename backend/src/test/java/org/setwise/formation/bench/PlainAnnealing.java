package org.setwise.formation.bench;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.Random;
import org.setwise.formation.solver.Arrangement;
import org.setwise.formation.solver.ArrangementScoring;
import org.setwise.formation.solver.ProposedSet;
import org.setwise.formation.solver.Seat;

/**
 * What the solver is measured against: a plain search over swaps and moves on the same scoring. With a temperature it is
 * simulated annealing, without it a local search that only ever goes uphill.
 */
final class PlainAnnealing {
    private final double temperature;
    private final Random random;

    PlainAnnealing(double temperature, long seed) {
        this.temperature = temperature;
        this.random = new Random(seed);
    }

    /** Changes the arrangement in place and returns the best score it met, with the time when. */
    Found improve(Arrangement arrangement, long nanos) {
        ArrangementScoring scoring = new ArrangementScoring();
        scoring.resetWorkingSolution(arrangement);
        HardMediumSoftScore score = scoring.calculateScore();
        HardMediumSoftScore best = score;
        long began = System.nanoTime();
        long legalAfter = best.hardScore() == 0 ? 0 : -1;
        long tries = 0;
        double heat = temperature;
        List<Seat> seats = arrangement.getSeats();
        while (true) {
            if ((tries++ & 255) == 0) {
                long spent = System.nanoTime() - began;
                if (spent > nanos) {
                    return new Found(best, legalAfter, tries);
                }
                heat = temperature * Math.pow(0.02, (double) spent / nanos);
            }
            Seat one = seats.get(random.nextInt(seats.size()));
            Seat other = random.nextInt(10) < 7 ? seats.get(random.nextInt(seats.size())) : null;
            ProposedSet from = one.getSet();
            ProposedSet to =
                    other == null ? seats.get(random.nextInt(seats.size())).getSet() : other.getSet();
            if (from == to) {
                continue;
            }
            put(scoring, one, to);
            if (other != null) {
                put(scoring, other, from);
            }
            HardMediumSoftScore next = scoring.calculateScore();
            if (accepts(weigh(next) - weigh(score), heat)) {
                score = next;
                if (score.compareTo(best) > 0) {
                    best = score;
                    legalAfter = legalAfter < 0 && best.hardScore() == 0 ? System.nanoTime() - began : legalAfter;
                }
            } else {
                put(scoring, one, from);
                if (other != null) {
                    put(scoring, other, to);
                }
            }
        }
    }

    private boolean accepts(double gain, double heat) {
        return gain >= 0 || heat > 0 && random.nextDouble() < Math.exp(gain / heat);
    }

    private static double weigh(HardMediumSoftScore score) {
        return 1_000.0 * score.hardScore() + 100.0 * score.mediumScore() + score.softScore();
    }

    private static void put(ArrangementScoring scoring, Seat seat, ProposedSet set) {
        scoring.beforeVariableChanged(seat, "set");
        seat.setSet(set);
        scoring.afterVariableChanged(seat, "set");
    }

    /** @param legalAfter nanoseconds until no rule was broken; negative for never */
    record Found(HardMediumSoftScore best, long legalAfter, long tries) {}
}
