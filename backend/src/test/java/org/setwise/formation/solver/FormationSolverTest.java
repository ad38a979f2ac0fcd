package org.setwise.formation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the search finds where times divide people. */
class FormationSolverTest {
    private static final int[] NOBODY = {};
    private static final Terms TERMS = Terms.unlimited(false);

    @Test
    void peopleWhoOnlyMeetEachOtherFindEachOther() {
        List<Applicant> people = IntStream.range(0, 210)
                .mapToObj(i -> applicant(i, i / 30 % 3, WeeklyTimes.of(24 * (i % 3) + 6 + i / 3 % 10)))
                .toList();

        Arrangement found = solve(people, seat -> !seat.isLeftOver());

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getSeats()).noneMatch(Seat::isLeftOver);
    }

    @Test
    void whoCanNeverMeetKeepsNobodyFromMeeting() {
        List<Applicant> people = IntStream.range(0, 100)
                .mapToObj(i -> applicant(i, i % 3, i < 90 ? WeeklyTimes.NEVER : WeeklyTimes.of(30, 31)))
                .toList();

        Predicate<Seat> right = seat -> seat.isLeftOver() == (seat.getIndex() < 90);
        Arrangement found = solve(people, right);

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getSeats()).allMatch(right);
    }

    @Test
    void manyWhoShareNoTimeWithAnybodyKeepNobodyFromMeeting() {
        List<Applicant> people = new ArrayList<>();
        IntStream.range(0, 150).forEach(i -> people.add(applicant(i, i % 3, WeeklyTimes.of(i))));
        IntStream.range(150, 162).forEach(i -> people.add(applicant(i, i % 3, WeeklyTimes.of(160, 161))));

        Predicate<Seat> right = seat -> seat.isLeftOver() == (seat.getIndex() < 150);
        Arrangement found = solve(people, right);

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getSeats()).allMatch(right);
    }

    /** Searches until each seat is right: a search that never gets there has its minute, and is asserted on all the same. */
    private static Arrangement solve(List<Applicant> people, Predicate<Seat> right) {
        AtomicReference<FormationSolver> search = new AtomicReference<>();
        search.set(new FormationSolver(Duration.ofMinutes(1), 7, better -> {
            if (better.getScore().hardScore() == 0 && better.getSeats().stream().allMatch(right)) {
                search.get().stop();
            }
        }));
        return search.get().solve(Arrangement.of(TERMS, people));
    }

    private static Applicant applicant(int index, int level, WeeklyTimes times) {
        return new Applicant(index, index % 7, level, times, 0, 1000 - index, NOBODY, NOBODY);
    }
}
