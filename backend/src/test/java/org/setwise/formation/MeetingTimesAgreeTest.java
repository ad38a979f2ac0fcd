package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.formation.solver.WeeklyTimes;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetState;
import org.setwise.learningset.SetsInTests;

/** PostgreSQL, which passes over people on the waiting list, and the solver agree on who can meet when. */
@QuarkusTest
class MeetingTimesAgreeTest {
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "Europe/Paris",
            "America/New_York",
            "Asia/Kolkata",
            "Pacific/Auckland",
            "Australia/Lord_Howe",
            "UTC");

    @Inject
    SetsInTests sets;

    @Inject
    DatabaseByHand database;

    @Test
    void in_every_zone_and_for_every_length_of_a_session() {
        SetInTests set = sets.make(SetsInTests.wanted(1).in(SetState.ENROLLING));
        UUID member = set.member(0);
        Random random = new Random(5);
        for (int attempt = 0; attempt < 30; attempt++) {
            String own = ZONES.get(random.nextInt(ZONES.size()));
            String meeting = ZONES.get(random.nextInt(ZONES.size()));
            int minutes = List.of(30, 60, 90, 120).get(random.nextInt(4));
            Integer[] hours = hours(random);
            database.run(
                    "update programme set session_minutes = ?, starts_on = date '2026-09-02', ends_on = null where id = ?",
                    minutes,
                    set.programmeId());
            database.run(
                    "update enrolment set time_zone = ?, weekly_hours = cast(? as integer[]) where person_id = ?",
                    own,
                    List.of(hours).toString().replace('[', '{').replace(']', '}'),
                    member);
            database.run("update learning_set set time_zone = ? where id = ?", meeting, set.setId());

            WeeklyTimes times = new SharedWeek(
                            ZoneId.of(meeting), LocalDate.parse("2026-09-02"), null, Duration.ofMinutes(minutes))
                    .times(own, hours);

            for (int hour : List.of(random.nextInt(168), random.nextInt(168), random.nextInt(168), hours[0])) {
                database.run("update learning_set set meeting_hour = ? where id = ?", hour, set.setId());
                assertThat(database.number(
                                "select count(*) from enrolment e where e.person_id = ? and meeting_suits(?, e.id)",
                                member,
                                set.setId()))
                        .as("%s for %s minutes in %s, with %s of %s", hour, minutes, meeting, List.of(hours), own)
                        .isEqualTo(times.include(hour) ? 1 : 0);
            }
        }
    }

    private static Integer[] hours(Random random) {
        TreeSet<Integer> hours = new TreeSet<>();
        while (hours.size() < 60) {
            int first = random.nextInt(165);
            hours.addAll(List.of(first, first + 1, first + 2));
        }
        return hours.toArray(Integer[]::new);
    }
}
