package org.setwise.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * On which days the sets of a programme do not meet.
 *
 * @param publicHolidaysOf a region by its code; null for no public holidays
 * @param own the programme's own days
 */
public record HolidayList(
        @Pattern(regexp = "[a-z]{2}(-[a-z0-9]{1,10})?") String publicHolidaysOf,
        @NotNull @Valid @Size(max = 200) List<@NotNull Holiday> own) {}
