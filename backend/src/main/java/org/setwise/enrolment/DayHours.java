package org.setwise.enrolment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Hours of one day of the week.
 *
 * @param hours 18 for the hour from 18:00 to 19:00
 */
public record DayHours(
        @NotNull DayOfWeek day,

        @NotNull @Size(min = 1, max = 24) List<@NotNull @Min(0) @Max(23) Integer> hours) {}
