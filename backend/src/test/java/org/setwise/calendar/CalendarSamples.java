package org.setwise.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sets in zones of every sort, and where their calendars are laid for the other parser: ical.js reads the same files in the
 * tests of the web application.
 */
final class CalendarSamples {
    /** Without and with daylight saving, on both hemispheres, by quarters and halves of hours, and by decree. */
    static final List<String> ZONES = List.of(
            "Europe/London",
            "Europe/Dublin",
            "Asia/Kolkata",
            "Australia/Sydney",
            "Australia/Lord_Howe",
            "America/Santiago",
            "America/New_York",
            "America/Sao_Paulo",
            "America/Nuuk",
            "Africa/Casablanca",
            "Africa/Cairo",
            "Asia/Kathmandu",
            "Asia/Jerusalem",
            "Pacific/Chatham",
            "UTC");

    private static final Path DIRECTORY = Path.of("target", "calendar-samples");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 13);
    private static final int SESSIONS = 30;
    private static final int WEEKS_BETWEEN = 4;

    private CalendarSamples() {}

    /** Thirty evenings, four weeks apart, and the hours around every change of the clocks in between. */
    static List<CalendarEntry> entriesIn(String zoneName) {
        ZoneId zone = ZoneId.of(zoneName);
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            Instant start = FIRST.plusWeeks((long) i * WEEKS_BETWEEN)
                    .atTime(LocalTime.of(18, 0))
                    .atZone(zone)
                    .toInstant();
            entries.add(entry(zone, start, i));
        }
        Instant end = entries.getLast().endsAt();
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(entries.getFirst().startsAt());
        while (change != null && change.getInstant().isBefore(end)) {
            for (int minutes = -150; minutes <= 150; minutes += 30) {
                entries.add(entry(zone, change.getInstant().plus(Duration.ofMinutes(minutes)), entries.size()));
            }
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return entries;
    }

    private static CalendarEntry entry(ZoneId zone, Instant start, int number) {
        return new CalendarEntry(
                UUID.nameUUIDFromBytes((zone + "/" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "Lärche, Zeder; \"Fichte\" & <Tanne>",
                zone,
                start,
                60 + number % 3 * 30,
                number % 7 == 3,
                number % 2 == 0 ? "https://meet.example.org/larch?room=" + number : null,
                new CalendarEntry.Mine(number % 3 == 0, number % 5 == 0),
                number % 4,
                Instant.parse("2026-01-01T09:00:00Z").plusSeconds(number));
    }

    /** Lays a calendar with what has to be read from it. */
    static void lay(String name, String text, List<CalendarEntry> entries) throws IOException {
        Files.createDirectories(DIRECTORY);
        Files.writeString(DIRECTORY.resolve(name + ".ics"), text);
        List<Map<String, Object>> expected = new ArrayList<>();
        for (CalendarEntry entry : entries) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("uid", entry.uid());
            one.put("startsAt", entry.startsAt().toString());
            one.put("endsAt", entry.endsAt().toString());
            one.put("sequence", entry.sequence());
            one.put("cancelled", entry.cancelled());
            expected.add(one);
        }
        new ObjectMapper().writeValue(DIRECTORY.resolve(name + ".json").toFile(), expected);
    }
}
