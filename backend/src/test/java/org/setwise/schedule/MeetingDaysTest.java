package org.setwise.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.setwise.contract.Cadence;
import org.setwise.contract.DayOfTheMonth;

class MeetingDaysTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");

    @Test
    void a_series_meets_every_so_many_weeks_by_the_contract() {
        assertThat(days(new Recurrence(null, null), Map.of(), 3))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-01", "2026-09-29", "2026-10-27");
    }

    @Test
    void the_second_tuesday_of_the_month_is_found_in_each_month() {
        Recurrence secondTuesday = new Recurrence(null, new DayOfTheMonth(2, DayOfWeek.TUESDAY, null));
        assertThat(days(secondTuesday, Map.of(), 5))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-08", "2026-10-13", "2026-11-10", "2026-12-08", "2027-01-12");
    }

    @Test
    void a_day_of_the_month_that_is_past_begins_in_the_next_month() {
        Cadence cadence = new Cadence(null, new DayOfTheMonth(1, DayOfWeek.MONDAY, 2));
        assertThat(new MeetingDays(
                                index -> cadence.after(cadence.firstFrom(LocalDate.parse("2026-09-08")), index),
                                day -> Optional.empty())
                        .first(2))
                .extracting(day -> day.day().toString())
                .containsExactly("2026-10-05", "2026-12-07");
    }

    @Test
    void the_last_friday_is_found_in_months_with_four_and_with_five() {
        Recurrence lastFriday = new Recurrence(null, new DayOfTheMonth(5, DayOfWeek.FRIDAY, null));
        assertThat(days(lastFriday, Map.of(), 3))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-25", "2026-10-30", "2026-11-27");
    }

    @Test
    void a_holiday_gives_way_to_the_same_weekday_a_week_later_and_the_rest_stays() {
        Map<LocalDate, String> holidays = Map.of(LocalDate.parse("2026-09-29"), "Michaelmas");
        List<MeetingDays.MeetingDay> days = meetingDays(new Recurrence(null, null), holidays, 3);
        assertThat(days)
                .extracting(day -> day.day().toString())
                .containsExactly("2026-09-01", "2026-10-06", "2026-10-27");
        assertThat(days.get(1).insteadOf()).containsExactly(new DayOff(LocalDate.parse("2026-09-29"), "Michaelmas"));
    }

    @Test
    void a_break_as_long_as_the_gap_leaves_a_meeting_out() {
        Map<LocalDate, String> holidays =
                Map.of(LocalDate.parse("2026-09-15"), "Break", LocalDate.parse("2026-09-22"), "Break");
        assertThat(days(new Recurrence(2, null), holidays, 3))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-01", "2026-09-29", "2026-10-13");
    }

    @Property
    void whatever_is_off_no_session_falls_on_it_and_each_comes_after_the_one_before(
            @ForAll @IntRange(min = 1, max = 8) int weeks,
            @ForAll @IntRange(min = 1, max = 9) int count,
            @ForAll List<@IntRange(max = 300) Integer> off) {
        Optional<String> holiday = Optional.of("Off");
        List<MeetingDays.MeetingDay> days = new MeetingDays(
                        index -> FIRST.plusWeeks((long) index * weeks),
                        day -> off.contains((int) FIRST.until(day, ChronoUnit.DAYS)) ? holiday : Optional.empty())
                .first(count);
        assertThat(days).hasSize(count);
        assertThat(days).allSatisfy(day -> {
            assertThat(off).doesNotContain((int) FIRST.until(day.day(), ChronoUnit.DAYS));
            assertThat(day.day().getDayOfWeek()).isEqualTo(FIRST.getDayOfWeek());
        });
        for (int i = 1; i < count; i++) {
            assertThat(days.get(i).day()).isAfter(days.get(i - 1).day());
        }
    }

    private static List<LocalDate> days(Recurrence recurrence, Map<LocalDate, String> holidays, int count) {
        return meetingDays(recurrence, holidays, count).stream()
                .map(MeetingDays.MeetingDay::day)
                .toList();
    }

    private static List<MeetingDays.MeetingDay> meetingDays(
            Recurrence recurrence, Map<LocalDate, String> holidays, int count) {
        Cadence cadence = recurrence.orAs(Cadence.everyWeeks(4));
        LocalDate first = cadence.firstFrom(FIRST);
        return new MeetingDays(index -> cadence.after(first, index), day -> Optional.ofNullable(holidays.get(day)))
                .first(count);
    }
}
