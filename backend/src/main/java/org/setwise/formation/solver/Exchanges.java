package org.setwise.formation.solver;

/**
 * What it would cost if people changed seats, without changing them. Most changes take a set its last common time; those
 * are told apart before anything else is counted.
 */
final class Exchanges {
    /** More than any change that could be wanted. */
    static final long REFUSED = Long.MAX_VALUE;

    private static final int HALF = 32;

    private final ArrangementScoring seating;
    private final SetCosts costs;
    private Applicant[] company;

    Exchanges(Terms terms, ArrangementScoring seating) {
        this.seating = seating;
        this.costs = new SetCosts(terms);
        this.company = new Applicant[Terms.MOST + 2];
    }

    /** Two people, each seated in another set, change places. */
    long swap(Seat one, Seat other) {
        return both(
                change(one.getSet(), one.applicant(), other.applicant()),
                other.getSet(),
                other.applicant(),
                one.applicant());
    }

    /** Somebody seated moves to another set. */
    long move(Seat seat, ProposedSet to) {
        return both(change(to, null, seat.applicant()), seat.getSet(), seat.applicant(), null);
    }

    /** Somebody left over comes into a set. */
    long seat(Seat seat, ProposedSet to) {
        return change(to, null, seat.applicant());
    }

    static int broken(long cost) {
        return (int) (cost >> HALF);
    }

    static int points(long cost) {
        return (int) cost;
    }

    /** Somebody seated is left over. */
    long leave(Seat seat) {
        return change(seat.getSet(), seat.applicant(), null);
    }

    private long both(long one, ProposedSet set, Applicant leaving, Applicant coming) {
        if (one == REFUSED) {
            return REFUSED;
        }
        long other = change(set, leaving, coming);
        return other == REFUSED ? REFUSED : packed(broken(one) + broken(other), points(one) + points(other));
    }

    private long change(ProposedSet set, Applicant leaving, Applicant coming) {
        int index = set.index();
        if (seating.size(index) + 2 > company.length) {
            company = new Applicant[seating.size(index) + 2];
        }
        int size = seating.others(index, leaving, company);
        if (coming != null) {
            if (seating.broken(index) == 0 && !sharesATime(coming, size)) {
                return REFUSED;
            }
            company[size++] = coming;
        }
        costs.count(company, size);
        return packed(costs.broken() - seating.broken(index), costs.points() - seating.points(index));
    }

    private boolean sharesATime(Applicant coming, int size) {
        long first = coming.times().first();
        long second = coming.times().second();
        long third = coming.times().third();
        for (int i = 0; i < size; i++) {
            WeeklyTimes times = company[i].times();
            first &= times.first();
            second &= times.second();
            third &= times.third();
        }
        return (first | second | third) != 0;
    }

    private static long packed(int broken, int points) {
        return ((long) broken << HALF) | (points & 0xFFFFFFFFL);
    }
}
