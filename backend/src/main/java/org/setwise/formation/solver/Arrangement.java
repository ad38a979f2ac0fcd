package org.setwise.formation.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.List;

/** Who sits in which set: what the solver changes, and in the end its proposal. */
@PlanningSolution(solutionCloner = Arrangement.Copy.class)
public class Arrangement {
    private Terms terms;

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<ProposedSet> sets;

    @PlanningEntityCollectionProperty
    private List<Seat> seats;

    @PlanningScore
    private HardMediumSoftScore score;

    /** Who sits where, kept by the scoring while this one is worked on; copies have none. */
    private ArrangementScoring seating;

    /** For the solver. */
    public Arrangement() {}

    /** @param seats by the index of their applicants */
    public Arrangement(Terms terms, List<ProposedSet> sets, List<Seat> seats) {
        this.terms = terms;
        this.sets = List.copyOf(sets);
        this.seats = seats;
    }

    /** Everybody left over, with as many sets as could ever be filled. */
    public static Arrangement of(Terms terms, List<Applicant> applicants) {
        List<ProposedSet> sets = new ArrayList<>();
        for (int i = 0; i < Math.max(1, applicants.size() / terms.fewest()); i++) {
            sets.add(new ProposedSet(i));
        }
        List<Seat> seats = new ArrayList<>(applicants.size());
        applicants.forEach(applicant -> seats.add(new Seat(applicant, null, false)));
        return new Arrangement(terms, sets, seats);
    }

    public Terms terms() {
        return terms;
    }

    public List<ProposedSet> getSets() {
        return sets;
    }

    public List<Seat> getSeats() {
        return seats;
    }

    /** Null until it is scored. */
    public HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftScore score) {
        this.score = score;
    }

    /** The people of each set, by its index; some may be empty. */
    public List<List<Applicant>> people() {
        List<List<Applicant>> people = new ArrayList<>();
        sets.forEach(set -> people.add(new ArrayList<>()));
        for (Seat seat : seats) {
            if (!seat.isLeftOver()) {
                people.get(seat.getSet().index()).add(seat.applicant());
            }
        }
        return people;
    }

    ArrangementScoring seating() {
        return seating;
    }

    void keepSeating(ArrangementScoring scoring) {
        seating = scoring;
    }

    /** Its score, counted from nothing. */
    public HardMediumSoftScore counted() {
        ArrangementScoring scoring = new ArrangementScoring();
        scoring.resetWorkingSolution(this);
        return scoring.calculateScore();
    }

    /** Copies only what changes. */
    public static class Copy implements SolutionCloner<Arrangement> {
        @Override
        public Arrangement cloneSolution(Arrangement original) {
            List<Seat> seats = new ArrayList<>(original.seats.size());
            original.seats.forEach(seat -> seats.add(seat.copy()));
            Arrangement copy = new Arrangement(original.terms, original.sets, seats);
            copy.score = original.score;
            return copy;
        }
    }
}
