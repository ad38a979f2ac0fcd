package org.setwise.calendar;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.setwise.person.Language;
import org.setwise.platform.web.PublicAddress;

/** Writes entries as RFC 5545 has them, in the way that Google, Outlook, Apple and Thunderbird agree on. */
@Singleton
public class CalendarWriter {
    private static final String PRODUCT = "-//Setwise//Setwise//EN";

    private final PublicAddress address;

    CalendarWriter(PublicAddress address) {
        this.address = address;
    }

    /** Who is asked to come, and by whom. */
    public record Invitation(String fromEmail, String toEmail, String toName, Language language) {}

    /** A feed to subscribe to, cancelled sessions included, so that they vanish where they were shown. */
    String feed(List<CalendarEntry> entries, Language language) {
        ICalendar calendar = calendar();
        calendar.setName(CalendarWords.in(language).nameOfTheFeed());
        calendar.addExperimentalProperty(
                "X-WR-CALNAME", CalendarWords.in(language).nameOfTheFeed());
        // The library leaves out the kind of value, which RFC 7986 wants to be said.
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, "PT1H");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        entries.forEach(entry -> add(entry, language, calendar));
        assignZones(entries, calendar);
        return write(calendar);
    }

    /** Asks one person to come, or to come at another time; the part of a mail of the method REQUEST. */
    public String request(CalendarEntry entry, Invitation invitation) {
        return scheduling(Method.request(), entry, invitation);
    }

    /** Takes a session out of one person's calendar; the part of a mail of the method CANCEL. */
    public String cancellation(CalendarEntry entry, Invitation invitation) {
        return scheduling(Method.cancel(), entry, invitation);
    }

    private String scheduling(Method method, CalendarEntry entry, Invitation invitation) {
        ICalendar calendar = calendar();
        calendar.setMethod(method);
        VEvent event = add(entry, invitation.language(), calendar);
        event.setOrganizer(new Organizer("Setwise", invitation.fromEmail()));
        Attendee attendee = new Attendee(sayable(invitation.toName()), invitation.toEmail());
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        // Nobody reads answers by mail: who cannot come says so in Setwise.
        attendee.setRsvp(false);
        event.addAttendee(attendee);
        if (method.isCancel()) {
            event.setStatus(Status.cancelled());
        }
        assignZones(List.of(entry), calendar);
        return write(calendar);
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private VEvent add(CalendarEntry entry, Language language, ICalendar calendar) {
        VEvent event = new VEvent();
        String page = address.of("/sessions/" + entry.sessionId());
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setSequence(entry.sequence());
        event.setDateStart(Date.from(entry.startsAt()));
        event.setDateEnd(Date.from(entry.endsAt()));
        event.setSummary(CalendarWords.in(language).titleOf(entry));
        event.setDescription(CalendarWords.in(language).description(entry, page));
        event.setUrl(page);
        if (entry.joinLink() != null && !entry.cancelled()) {
            event.setLocation(entry.joinLink());
        }
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setClassification(Classification.PRIVATE);
        // Who does not come has the hour free.
        event.setTransparency(entry.cancelled() || entry.mine().apologised());
        calendar.addEvent(event);
        return event;
    }

    /** What a parameter of RFC 5545 cannot hold, in the next best characters. */
    private static String sayable(String name) {
        return name.replace('"', '\'').replaceAll("\\p{Cntrl}", " ");
    }

    /** Each entry keeps its time of day in its set's zone; what that cannot say without doubt is said in UTC. */
    private static void assignZones(List<CalendarEntry> entries, ICalendar calendar) {
        Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            ZoneId zone = entries.get(i).zone();
            if (isTold(entries.get(i).startsAt(), zone) && isTold(entries.get(i).endsAt(), zone)) {
                TimezoneAssignment assignment = zones.computeIfAbsent(zone, any -> assignment(any, entries));
                VEvent event = calendar.getEvents().get(i);
                calendar.getTimezoneInfo().setTimezone(event.getDateStart(), assignment);
                calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), assignment);
            }
        }
    }

    private static TimezoneAssignment assignment(ZoneId zone, List<CalendarEntry> entries) {
        Instant first = entries.stream()
                .map(CalendarEntry::startsAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = entries.stream()
                .map(CalendarEntry::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), ZoneDefinition.of(zone, first, last));
    }

    /** Whether the time of day names one instant: when clocks are put back, an hour comes twice. */
    private static boolean isTold(Instant instant, ZoneId zone) {
        return zone.getRules()
                        .getValidOffsets(LocalDateTime.ofInstant(instant, zone))
                        .size()
                == 1;
    }

    private static String write(ICalendar calendar) {
        return Biweekly.write(calendar).go();
    }
}
