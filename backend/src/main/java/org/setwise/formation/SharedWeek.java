package org.setwise.formation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.setwise.formation.solver.WeeklyTimes;

/**
 * Tells whose own weekly hours hold a session at which hours of the week in the zone where the sets meet. A time suits
 * when it does in every week of the programme: clocks change on different days in different zones. PostgreSQL's
 * {@code meeting_suits} says the same of one set and one person.
 */
final class SharedWeek {
    private static final int DAYS_WITHOUT_AN_END = 181;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final ZoneId meetingZone;
    private final LocalDate firstMonday;
    private final LocalDate lastDay;
    private final Duration length;
    private final Map<ZoneId, BitSet[]> needed = new HashMap<>();

    /**
     * @param to null for half a year
     * @param length of a session
     */
    SharedWeek(ZoneId meetingZone, LocalDate from, LocalDate to, Duration length) {
        this.meetingZone = meetingZone;
        this.firstMonday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.lastDay = to == null ? from.plusDays(DAYS_WITHOUT_AN_END) : to;
        this.length = length;
    }

    /** The hours at which a session can begin for somebody with these hours of the week in their own zone. */
    WeeklyTimes times(String ownZone, Integer[] ownHours) {
        if (ownHours == null) {
            return WeeklyTimes.ALWAYS;
        }
        BitSet own = new BitSet(WeeklyTimes.HOURS);
        for (Integer hour : ownHours) {
            own.set(hour);
        }
        BitSet[] neededFrom = needed.computeIfAbsent(ZoneId.of(ownZone), this::hoursNeeded);
        BitSet suiting = new BitSet(WeeklyTimes.HOURS);
        for (int hour = 0; hour < WeeklyTimes.HOURS; hour++) {
            BitSet missing = (BitSet) neededFrom[hour].clone();
            missing.andNot(own);
            suiting.set(hour, missing.isEmpty());
        }
        return WeeklyTimes.of(suiting);
    }

    /** For each hour at which a session could begin: the hours of somebody's own week that it would touch. */
    private BitSet[] hoursNeeded(ZoneId own) {
        BitSet[] hours = new BitSet[WeeklyTimes.HOURS];
        for (int hour = 0; hour < WeeklyTimes.HOURS; hour++) {
            hours[hour] = new BitSet(WeeklyTimes.HOURS);
            for (LocalDate monday = firstMonday; !monday.isAfter(lastDay); monday = monday.plusWeeks(1)) {
                addTouched(monday.atStartOfDay().plusHours(hour), own, hours[hour]);
            }
        }
        return hours;
    }

    private void addTouched(LocalDateTime begin, ZoneId own, BitSet touched) {
        long last = length.toMinutes() - 1;
        for (long minute = 0; minute < last + MINUTES_OF_AN_HOUR; minute += MINUTES_OF_AN_HOUR) {
            ZonedDateTime there = begin.plusMinutes(Math.min(minute, last))
                    .atZone(meetingZone)
                    .withZoneSameInstant(own)
                    .truncatedTo(ChronoUnit.HOURS);
            touched.set((there.getDayOfWeek().getValue() - 1) * HOURS_OF_A_DAY + there.getHour());
        }
    }
}
