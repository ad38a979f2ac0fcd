package org.setwise.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Knows on which days the sets of a programme do not meet, public holidays and the programme's own together. */
@ApplicationScoped
class DaysOff {
    private static final int YEARS_AHEAD = 4;

    private final ProgrammeHolidaysRepository holidays;
    private final PublicHolidays publicHolidays;

    DaysOff(ProgrammeHolidaysRepository holidays, PublicHolidays publicHolidays) {
        this.holidays = holidays;
        this.publicHolidays = publicHolidays;
    }

    /** The name of the day off on a day, for the years that follow this day. */
    Function<LocalDate, Optional<String>> of(UUID programmeId, LocalDate from) {
        ProgrammeHolidays own = holidays.of(programmeId);
        Map<LocalDate, String> known = own.publicHolidaysOf() == null
                ? Map.of()
                : publicHolidays.between(from, from.plusYears(YEARS_AHEAD), own.publicHolidaysOf());
        return day -> own.on(day).or(() -> Optional.ofNullable(known.get(day)));
    }

    /** The days off from one day to another, both included, with their names. */
    Map<LocalDate, String> between(UUID programmeId, LocalDate first, LocalDate last) {
        Function<LocalDate, Optional<String>> names = of(programmeId, first);
        Map<LocalDate, String> days = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> names.apply(day).ifPresent(name -> days.put(day, name)));
        return days;
    }
}
