package org.setwise.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ZoneDefinitionTest {
    private static final Instant FROM = Instant.parse("2026-11-01T12:00:00Z");
    private static final Instant TO = Instant.parse("2027-06-01T12:00:00Z");

    @Test
    void a_yearly_change_is_told_as_a_recurrence_and_no_more() {
        assertThat(told("Europe/London"))
                .containsOnlyOnce("BEGIN:STANDARD")
                .containsOnlyOnce("BEGIN:DAYLIGHT")
                .contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10");
        assertThat(told("America/New_York"))
                .contains("RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11");
        assertThat(told("Australia/Sydney"))
                .contains("RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=10");
    }

    @Test
    void a_change_between_two_weeks_of_a_month_is_told_by_its_days() {
        assertThat(told("America/Santiago"))
                .contains("BYMONTHDAY=2,3,4,5,6,7,8")
                .contains("BYDAY=SU");
    }

    @Test
    void a_zone_without_changes_has_one_time_for_ever() {
        assertThat(told("Asia/Kolkata"))
                .containsOnlyOnce("BEGIN:STANDARD")
                .doesNotContain("DAYLIGHT", "RRULE")
                .contains("DTSTART:19700101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530");
    }

    @Test
    void changes_by_decree_are_told_one_by_one() {
        assertThat(told("Africa/Casablanca")).doesNotContain("RRULE").contains("BEGIN:DAYLIGHT", "BEGIN:STANDARD");
    }

    private static String told(String zone) {
        VTimezone definition = ZoneDefinition.of(ZoneId.of(zone), FROM, TO);
        ICalendar calendar = new ICalendar();
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ZoneId.of(zone)), definition));
        return Biweekly.write(calendar).go().replace("\r\n ", "");
    }
}
