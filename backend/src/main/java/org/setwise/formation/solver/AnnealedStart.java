package org.setwise.formation.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Improves an arrangement by simulated annealing before the solver takes over. It tries some hundred thousand changes a
 * second, of which the solver could look at a tenth; the solver then finds what is left to find.
 */
final class AnnealedStart {
    private static final double COLD = 0.2;
    private static final int SWAPS_OF_TEN = 7;
    private static final int UNTIL_THE_CLOCK = 1 << 10;
    private static final long TELLING_NANOS = Duration.ofMillis(500).toNanos();

    private final Arrangement arrangement;
    private final List<Seat> movable;
    private final ArrangementScoring scoring = new ArrangementScoring();
    private final Exchanges exchanges;
    private final SplittableRandom random;
    private final HardMediumSoftScore enough;
    private HardMediumSoftScore score;
    private Arrangement best;

    /**
     * @param arrangement is changed in place
     * @param enough no arrangement scores more
     */
    AnnealedStart(Arrangement arrangement, HardMediumSoftScore enough, long seed) {
        this.arrangement = arrangement;
        this.enough = enough;
        this.movable =
                arrangement.getSeats().stream().filter(seat -> !seat.isPinned()).toList();
        this.exchanges = new Exchanges(arrangement.terms(), scoring);
        this.random = new SplittableRandom(seed);
    }

    /**
     * Goes on for this long, or until it is stopped, or nothing can be better.
     *
     * @param hot how many points may be traded away at the beginning
     * @param better hears of better arrangements, twice a second at the most
     */
    Arrangement improve(Duration limit, double hot, BooleanSupplier stopped, Consumer<Arrangement> better) {
        scoring.resetWorkingSolution(arrangement);
        score = scoring.calculateScore();
        keepBest();
        long began = System.nanoTime();
        long told = began;
        double share = 0;
        while (share < 1 && !movable.isEmpty() && !stopped.getAsBoolean() && score.compareTo(enough) < 0) {
            double heat = hot * Math.pow(COLD / hot, share);
            for (int i = 0; i < UNTIL_THE_CLOCK; i++) {
                step(heat);
            }
            long now = System.nanoTime();
            share = (double) (now - began) / limit.toNanos();
            if (keepBest() && now - told > TELLING_NANOS) {
                told = now;
                better.accept(best);
            }
        }
        keepBest();
        return best;
    }

    /** Looked at now and then: an arrangement that was passed in between is met again when it cools. */
    private boolean keepBest() {
        if (best != null && score.compareTo(best.getScore()) <= 0) {
            return false;
        }
        arrangement.setScore(score);
        best = new Arrangement.Copy().cloneSolution(arrangement);
        return true;
    }

    private void step(double heat) {
        Seat seat = any(movable);
        if (random.nextInt(10) < SWAPS_OF_TEN) {
            swap(seat, any(movable), heat);
        } else {
            move(
                    seat,
                    random.nextInt(50) == 0
                            ? any(arrangement.getSets())
                            : any(arrangement.getSeats()).getSet(),
                    heat);
        }
    }

    private void swap(Seat one, Seat other, double heat) {
        if (one.getSet() == other.getSet()) {
            return;
        }
        if (one.isLeftOver() || other.isLeftOver()) {
            tryOut(heat, one, other);
        } else if (isAccepted(exchanges.swap(one, other), heat)) {
            exchange(one, other);
            score = scoring.calculateScore();
        }
    }

    private void move(Seat seat, ProposedSet to, double heat) {
        if (to == seat.getSet() || to == null) {
            return;
        }
        if (seat.isLeftOver()) {
            if (Exchanges.broken(exchanges.seat(seat, to)) <= 0) {
                ProposedSet nowhere = seat.getSet();
                put(seat, to);
                HardMediumSoftScore next = scoring.calculateScore();
                if (next.compareTo(score) >= 0) {
                    score = next;
                } else {
                    put(seat, nowhere);
                    scoring.calculateScore();
                }
            }
        } else if (isAccepted(exchanges.move(seat, to), heat)) {
            put(seat, to);
            score = scoring.calculateScore();
        }
    }

    /** Where somebody is left over, places and waiting count too, which only the whole score tells. */
    private void tryOut(double heat, Seat one, Seat other) {
        exchange(one, other);
        HardMediumSoftScore next = scoring.calculateScore();
        boolean accepted = next.hardScore() != score.hardScore()
                ? next.hardScore() > score.hardScore()
                : next.mediumScore() != score.mediumScore()
                        ? next.mediumScore() > score.mediumScore()
                        : isTraded((int) (score.softScore() - next.softScore()), heat);
        if (accepted) {
            score = next;
        } else {
            exchange(one, other);
            scoring.calculateScore();
        }
    }

    private boolean isAccepted(long cost, double heat) {
        if (cost == Exchanges.REFUSED) {
            return false;
        }
        int broken = Exchanges.broken(cost);
        return broken < 0 || broken == 0 && isTraded(Exchanges.points(cost), heat);
    }

    private boolean isTraded(int points, double heat) {
        return points <= 0 || random.nextDouble() < Math.exp(-points / heat);
    }

    private void exchange(Seat one, Seat other) {
        ProposedSet from = one.getSet();
        put(one, other.getSet());
        put(other, from);
    }

    private void put(Seat seat, ProposedSet set) {
        scoring.beforeVariableChanged(seat, "set");
        seat.setSet(set);
        scoring.afterVariableChanged(seat, "set");
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
