package org.setwise.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setwise.calendar.CalendarWriter.Invitation;
import org.setwise.person.Language;

/**
 * Every calendar is read without complaint, and every instant in it is the one that was meant. Here ical4j reads them; each is
 * also laid down for ical.js, which reads it in the tests of the web application.
 */
@QuarkusTest
class CalendarsInTwoParsersTest {
    private static final Invitation INVITATION =
            new Invitation("sets@example.org", "robin@example.org", "Robin, \"Rob\" Example", Language.DE);

    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    CalendarWriter writer;

    static List<String> zones() {
        return CalendarSamples.ZONES;
    }

    /** Our own zones are read, not those that come with the parser. */
    @BeforeAll
    static void readStrictly() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        CompatibilityHints.clearHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING);
        CompatibilityHints.clearHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void a_feed_tells_every_instant(String zone) throws Exception {
        List<CalendarEntry> entries = CalendarSamples.entriesIn(zone);
        String feed = writer.feed(entries, Language.EN);
        CalendarSamples.lay("feed-" + name(zone), feed, entries);

        assertThatTold(feed, entries);
        assertThat(feed).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void an_invitation_tells_its_instant(String zone) throws Exception {
        CalendarEntry entry = CalendarSamples.entriesIn(zone).get(8);
        String request = writer.request(entry, INVITATION);
        CalendarSamples.lay("request-" + name(zone), request, List.of(entry));

        assertThatTold(request, List.of(entry));
        assertThat(unfolded(request))
                .contains("METHOD:REQUEST", "STATUS:CONFIRMED", "ORGANIZER", "ATTENDEE", "mailto:robin@example.org");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void a_cancellation_tells_what_is_cancelled(String zone) throws Exception {
        CalendarEntry entry = CalendarSamples.entriesIn(zone).get(3);
        String cancellation = writer.cancellation(entry, INVITATION);
        CalendarSamples.lay("cancel-" + name(zone), cancellation, List.of(entry));

        assertThatTold(cancellation, List.of(entry));
        assertThat(cancellation).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    private static void assertThatTold(String text, List<CalendarEntry> entries) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        Map<String, VEvent> events = calendar.<VEvent>getComponents("VEVENT").stream()
                .collect(Collectors.toMap(event -> event.getUid().orElseThrow().getValue(), Function.identity()));
        assertThat(events).hasSize(entries.size());
        for (CalendarEntry entry : entries) {
            if (isNearAChange(entry)) {
                continue;
            }
            VEvent event = events.get(entry.uid());
            assertThat(instant(event.getDateTimeStart(), entry.startsAt(), calendar))
                    .as("%s at %s", entry.zone(), entry.startsAt())
                    .isEqualTo(entry.startsAt());
            assertThat(instant(event.getDateTimeEnd(), entry.endsAt(), calendar))
                    .isEqualTo(entry.endsAt());
            assertThat(event.getSequence().getSequenceNo()).isEqualTo(entry.sequence());
        }
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(76));
    }

    /**
     * The parser finds the offset in force by comparing local times with universal ones, which is right but within a day of a
     * change of the clocks. Those hours are read by ical.js alone.
     */
    private static boolean isNearAChange(CalendarEntry entry) {
        ZoneRules rules = entry.zone().getRules();
        return !rules.getOffset(entry.startsAt().minus(A_DAY))
                .equals(rules.getOffset(entry.endsAt().plus(A_DAY)));
    }

    /**
     * The instant that a time of day names by the offset which the file's own zone has then. The parser's shortcut, which turns
     * the zone into Java's rules, takes "the second Sunday" for "the Sunday from the second on", hence this way.
     */
    private static Instant instant(DateProperty<?> property, Instant then, Calendar calendar) {
        if (property.getValue().endsWith("Z")) {
            return Instant.from(property.getDate());
        }
        String tzid = property.getParameter("TZID").orElseThrow().getValue();
        VTimeZone zone = calendar.<VTimeZone>getComponents("VTIMEZONE").stream()
                .filter(one -> one.getTimeZoneId().getValue().equals(tzid))
                .findFirst()
                .orElseThrow();
        TzOffsetTo offset = zone.getApplicableObservance(then.atOffset(ZoneOffset.UTC))
                .<TzOffsetTo>getProperty("TZOFFSETTO")
                .orElseThrow();
        return LocalDateTime.parse(property.getValue(), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"))
                .toInstant(offset.getOffset());
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "").replace("\n ", "");
    }

    private static String name(String zone) {
        return zone.replace('/', '-');
    }
}
