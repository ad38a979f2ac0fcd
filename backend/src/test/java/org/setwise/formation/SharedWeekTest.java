package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.setwise.formation.solver.WeeklyTimes;

/** Weekly hours of somebody's own clock, at the hours where the sets meet. */
class SharedWeekTest {
    private static final int TUESDAY = 24;
    private static final LocalDate FROM = LocalDate.parse("2026-09-01");

    @Test
    void anHourIsTheSameHourInTheSameZone() {
        assertThat(week(60).times("Europe/London", hours(TUESDAY + 18))).isEqualTo(WeeklyTimes.of(TUESDAY + 18));
    }

    @Test
    void aSessionOfNinetyMinutesNeedsTwoHours() {
        assertThat(week(90).times("Europe/London", hours(TUESDAY + 17, TUESDAY + 18)))
                .isEqualTo(WeeklyTimes.of(TUESDAY + 17));
        assertThat(week(90).times("Europe/London", hours(TUESDAY + 18))).isEqualTo(WeeklyTimes.NEVER);
    }

    @Test
    void anotherZoneIsConverted() {
        assertThat(week(60).times("Europe/Paris", hours(TUESDAY + 19))).isEqualTo(WeeklyTimes.of(TUESDAY + 18));
        assertThat(week(60).times("Pacific/Auckland", hours(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14))
                        .count())
                .as("London's Sunday evening is Monday morning in Auckland")
                .isPositive();
    }

    @Test
    void whereClocksChangeOnOtherDaysATimeSuitsOnlyWhenItDoesInEveryWeek() {
        // London is five hours ahead of New York, and four for a week in the autumn.
        assertThat(week(60).times("America/New_York", hours(TUESDAY + 13))).isEqualTo(WeeklyTimes.NEVER);
        assertThat(week(60).times("America/New_York", hours(TUESDAY + 13, TUESDAY + 14)))
                .isEqualTo(WeeklyTimes.of(TUESDAY + 18));
    }

    @Test
    void aZoneHalfAnHourAsideNeedsTwoHours() {
        // 18:00 in London is 22:30 or 23:30 in Kolkata.
        assertThat(week(60).times("Asia/Kolkata", hours(TUESDAY + 22, TUESDAY + 23, TUESDAY + 24)))
                .isEqualTo(WeeklyTimes.of(TUESDAY + 18));
        assertThat(week(60).times("Asia/Kolkata", hours(TUESDAY + 22, TUESDAY + 23)))
                .isEqualTo(WeeklyTimes.NEVER);
    }

    @Test
    void whoDidNotSayCanMeetAtAnyTime() {
        assertThat(week(60).times(null, null)).isEqualTo(WeeklyTimes.ALWAYS);
    }

    private static SharedWeek week(int minutes) {
        return new SharedWeek(ZoneId.of("Europe/London"), FROM, null, Duration.ofMinutes(minutes));
    }

    private static Integer[] hours(Integer... hours) {
        return hours;
    }
}
