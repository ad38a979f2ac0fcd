package org.setwise.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * On which days the sets of a programme do not meet.
 *
 * @param publicHolidaysOf null for no public holidays
 * @param coming the days off of the next year, public and own
 */
@Schema(name = "Holidays")
public record HolidaysView(
        @NotNull UUID programmeId,
        HolidayRegion publicHolidaysOf,
        @NotNull List<Holiday> own,
        @NotNull List<DayOff> coming,
        int version,
        @NotNull List<String> allowedActions) {}
