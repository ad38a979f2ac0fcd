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
    private static final PlanningVariableMetaModel<Arrangement, Seat, ProposedSet> SET =
            PlanningSolutionMetaModel.of(Arrangement.class, Seat.class)
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
        private static final int TRIES = Integer.getInteger("setwise.tries", 40);
        private static final int DEAREST = Integer.getInteger("setwise.dearest", 8);
        private static final int OUT_OF = 1000;
        private static final int SWAPS = 700;
        private static final int MOVES_TO_PEOPLE = 980;
        private static final int MOVES = 997;

        private final Arrangement arrangement;
        private final List<Seat> movable;
        private final RandomGenerator random;
        private final ArrangementScoring seating;
        private final SetCosts costs;
        private Applicant[] company;

        Steps(Arrangement arrangement, List<Seat> movable, RandomGenerator random) {
            this.arrangement = arrangement;
            this.movable = movable;
            this.random = random;
            this.seating = arrangement.seating();
            this.costs = new SetCosts(arrangement.terms());
            this.company = new Applicant[seating.room()];
        }

        @Override
        public boolean hasNext() {
            return true;
        }

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
                    ProposedSet to = target(choice);
                    if (to != seat.getSet() && isWorthTrying(seat, to)) {
                        return Moves.change(SET, seat, to);
                    }
                }
            }
            return Moves.change(SET, any(movable), any(arrangement.getSets()));
        }

        private ProposedSet target(int choice) {
            if (choice < MOVES_TO_PEOPLE) {
                return any(arrangement.getSeats()).getSet();
            }
            return choice < MOVES ? any(arrangement.getSets()) : null;
        }

        private boolean isWorthTrying(Seat one, Seat other) {
            if (one.isLeftOver() || other.isLeftOver()) {
                return true;
            }
            return isWorthTrying(
                    change(one.getSet(), one.applicant(), other.applicant()),
                    change(other.getSet(), other.applicant(), one.applicant()));
        }

        private boolean isWorthTrying(Seat seat, ProposedSet to) {
            if (seat.isLeftOver() || to == null) {
                return true;
            }
            return isWorthTrying(
                    change(seat.getSet(), seat.applicant(), null), change(to, null, seat.applicant()));
        }

        /** Broken rules in the upper half, points in the lower: what the change costs. */
        private static boolean isWorthTrying(long one, long other) {
            int broken = (int) (one >> 32) + (int) (other >> 32);
            return broken < 0 || broken == 0 && (int) one + (int) other <= DEAREST;
        }

        private long change(ProposedSet set, Applicant leaving, Applicant coming) {
            int index = set.index();
            if (seating.size(index) + 1 > company.length) {
                company = new Applicant[seating.size(index) + 2];
            }
            int size = seating.others(index, leaving, company);
            if (coming != null) {
                company[size++] = coming;
            }
            costs.count(company, size);
            long broken = costs.broken() - seating.broken(index);
            long points = costs.points() - seating.points(index);
            return (broken << 32) | (points & 0xFFFFFFFFL);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
