package org.setwise.formation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

        Arrangement found = solve(people);

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getSeats()).noneMatch(Seat::isLeftOver);
    }

    @Test
    void whoCanNeverMeetKeepsNobodyFromMeeting() {
        List<Applicant> people = IntStream.range(0, 100)
                .mapToObj(i -> applicant(i, i % 3, i < 90 ? WeeklyTimes.NEVER : WeeklyTimes.of(30, 31)))
                .toList();

        Arrangement found = solve(people);

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getSeats()).allMatch(seat -> seat.isLeftOver() == (seat.getIndex() < 90));
    }

    @Test
    void manyWhoShareNoTimeWithAnybodyKeepNobodyFromMeeting() {
        List<Applicant> people = new ArrayList<>();
        IntStream.range(0, 150).forEach(i -> people.add(applicant(i, i % 3, WeeklyTimes.of(i))));
        IntStream.range(150, 162).forEach(i -> people.add(applicant(i, i % 3, WeeklyTimes.of(160, 161))));

        Arrangement found = solve(people);

        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getSeats()).allMatch(seat -> seat.isLeftOver() == (seat.getIndex() < 150));
    }

    private static Arrangement solve(List<Applicant> people) {
        return new FormationSolver(Duration.ofSeconds(2), 7, better -> {}).solve(Arrangement.of(TERMS, people));
    }

    private static Applicant applicant(int index, int level, WeeklyTimes times) {
        return new Applicant(index, index % 7, level, times, 0, 1000 - index, NOBODY, NOBODY);
    }
}
