package org.setwise.formation.solver;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The steps the search takes: mostly two people change places, which keeps sizes as they are; else somebody moves to
 * another set, mostly to one that has people in it already, or is left over.
 */
public class FormationMoves implements MoveIteratorFactory<Arrangement, Move<Arrangement>> {
    private static final PlanningVariableMetaModel<Arrangement, Seat, ProposedSet> SET = PlanningSolutionMetaModel.of(
                    Arrangement.class, Seat.class)
            .genuineEntity(Seat.class)
            .basicVariable("set", ProposedSet.class);

    @Override
    public long getSize(ScoreDirector<Arrangement> director) {
        long seats = director.getWorkingSolution().getSeats().size();
        return seats * seats;
    }

    @Override
    public Iterator<Move<Arrangement>> createOriginalMoveIterator(ScoreDirector<Arrangement> director) {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<Move<Arrangement>> createRandomMoveIterator(
            ScoreDirector<Arrangement> director, RandomGenerator random) {
        Arrangement arrangement = director.getWorkingSolution();
        List<Seat> movable =
                arrangement.getSeats().stream().filter(seat -> !seat.isPinned()).toList();
        return movable.isEmpty() ? Collections.emptyIterator() : new Steps(arrangement, movable, random);
    }

    private static final class Steps implements Iterator<Move<Arrangement>> {
        private static final int TRIES = 100;
        private static final int DEAREST = 4;
        private static final int OUT_OF = 1000;
        private static final int SWAPS = 700;
        private static final int MOVES_TO_PEOPLE = 985;

        private final Arrangement arrangement;
        private final List<Seat> movable;
        private final RandomGenerator random;
        private final Exchanges exchanges;

        Steps(Arrangement arrangement, List<Seat> movable, RandomGenerator random) {
            this.arrangement = arrangement;
            this.movable = movable;
            this.random = random;
            this.exchanges = new Exchanges(arrangement.terms(), arrangement.seating());
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        /** One of many that come to mind: the first that does not cost too much to be worth the solver's time. */
        @Override
        public Move<Arrangement> next() {
            for (int i = 0; i < TRIES; i++) {
                Seat seat = any(movable);
                int choice = random.nextInt(OUT_OF);
                if (choice < SWAPS) {
                    Seat other = any(movable);
                    if (other.getSet() != seat.getSet() && isWorthTrying(seat, other)) {
                        return Moves.swap(SET, seat, other);
                    }
                } else {
                    ProposedSet to = choice < MOVES_TO_PEOPLE
                            ? any(arrangement.getSeats()).getSet()
                            : any(arrangement.getSets());
                    if (to != seat.getSet() && isWorthTrying(seat, to)) {
                        return Moves.change(SET, seat, to);
                    }
                }
            }
            return Moves.change(SET, any(movable), any(arrangement.getSets()));
        }

        private boolean isWorthTrying(Seat one, Seat other) {
            return one.isLeftOver() || other.isLeftOver() || isCheap(exchanges.swap(one, other));
        }

        private boolean isWorthTrying(Seat seat, ProposedSet to) {
            return seat.isLeftOver() || to == null || isCheap(exchanges.move(seat, to));
        }

        private static boolean isCheap(long cost) {
            return cost != Exchanges.REFUSED
                    && (Exchanges.broken(cost) < 0 || Exchanges.broken(cost) == 0 && Exchanges.points(cost) <= DEAREST);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
