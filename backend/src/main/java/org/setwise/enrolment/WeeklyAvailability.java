package org.setwise.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.setwise.platform.time.TimeZoneName;

/**
 * When somebody can meet, week by week, as their own clock shows it.
 *
 * @param timeZone an IANA name such as {@code Europe/London}
 * @param days each with the hours that suit
 */
public record WeeklyAvailability(
        @NotNull @TimeZoneName String timeZone,

        @NotNull @Size(min = 1, max = 7) List<@NotNull @Valid DayHours> days) {
    private static final int HOURS_OF_A_DAY = 24;

    /** The hours of the week, ascending: 0 is Monday at midnight. */
    public Integer[] hoursOfTheWeek() {
        return days.stream()
                .flatMap(day -> day.hours().stream().map(hour -> day.day().ordinal() * HOURS_OF_A_DAY + hour))
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
    }

    /** The same from hours of the week. */
    public static WeeklyAvailability of(String timeZone, Integer[] hoursOfTheWeek) {
        Map<DayOfWeek, List<Integer>> byDay = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(hoursOfTheWeek).sorted().forEach(hour -> byDay.computeIfAbsent(
                        DayOfWeek.of(hour / HOURS_OF_A_DAY + 1), day -> new ArrayList<>())
                .add(hour % HOURS_OF_A_DAY));
        return new WeeklyAvailability(
                timeZone,
                byDay.entrySet().stream()
                        .map(day -> new DayHours(day.getKey(), day.getValue()))
                        .toList());
    }
}
