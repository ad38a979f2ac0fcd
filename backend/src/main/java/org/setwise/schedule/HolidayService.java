package org.setwise.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.Problem.Violation;
import org.setwise.programme.ProgrammeAccess;

/** On which days the sets of a programme do not meet. */
@ApplicationScoped
@Transactional
public class HolidayService {
    private final ProgrammeAccess access;
    private final ProgrammeHolidaysRepository holidays;
    private final PublicHolidays publicHolidays;
    private final DaysOff daysOff;
    private final Clock clock;

    HolidayService(
            ProgrammeAccess access,
            ProgrammeHolidaysRepository holidays,
            PublicHolidays publicHolidays,
            DaysOff daysOff,
            Clock clock) {
        this.access = access;
        this.holidays = holidays;
        this.publicHolidays = publicHolidays;
        this.daysOff = daysOff;
        this.clock = clock;
    }

    public HolidaysView show(UUID programmeId) {
        access.toSee(programmeId);
        return view(programmeId, holidays.of(programmeId));
    }

    /** Replaces the whole list. What is planned already stays where it is. */
    public HolidaysView set(UUID programmeId, HolidayList list, String ifMatch) {
        access.toOrganiseLocked(programmeId);
        ProgrammeHolidays kept = holidays.of(programmeId);
        Etag.check(ifMatch, kept.version());
        check(list);
        kept.keep(list.publicHolidaysOf(), list.own());
        holidays.persistAndFlush(kept);
        return view(programmeId, kept);
    }

    /** Countries, or the parts of one. */
    public HolidayRegions regions(String country) {
        return new HolidayRegions(
                country == null
                        ? publicHolidays.countries()
                        : publicHolidays.regionsOf(country.toLowerCase(Locale.ROOT)));
    }

    private void check(HolidayList list) {
        if (list.publicHolidaysOf() != null && !publicHolidays.knows(list.publicHolidaysOf())) {
            throw new Invalid("publicHolidaysOf", "has to be a region whose public holidays are known");
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < list.own().size(); i++) {
            Holiday holiday = list.own().get(i);
            if (holiday.lastDay().isBefore(holiday.firstDay())
                    || holiday.lastDay().isAfter(holiday.firstDay().plusDays(366))) {
                violations.add(new Violation(
                        "own[" + i + "].lastDay", "has to be on the first day or within a year after it"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private HolidaysView view(UUID programmeId, ProgrammeHolidays kept) {
        LocalDate today = LocalDate.now(clock);
        List<DayOff> coming = daysOff.between(programmeId, today, today.plusYears(1)).entrySet().stream()
                .map(day -> new DayOff(day.getKey(), day.getValue()))
                .toList();
        return new HolidaysView(
                programmeId,
                kept.publicHolidaysOf() == null ? null : publicHolidays.named(kept.publicHolidaysOf()),
                kept.own(),
                coming,
                kept.version(),
                access.organises(programmeId) ? List.of("setHolidays") : List.of());
    }
}
