package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.learningset.SessionState;
import org.setwise.person.Language;
import org.setwise.platform.outbox.OutboxSender;
import org.setwise.programme.FacilitationMode;

/**
 * A set of seven over nine months, across both changes of the clocks, with people in three zones. Every mail that comes is
 * held against what should come: to whom, what, and at which minute by their clocks.
 */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class NineMonthsOfASetTest extends SevenOverNineMonths {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 11, 12);
    private static final int WEEKS_BETWEEN = 6;

    @MailServer.Here
    MailServer mails;

    @Inject
    ReminderService reminders;

    @Inject
    OutboxSender sender;

    private final Map<UUID, LocalDate> days = new HashMap<>();

    /** What should come and what came: the receiver's number, the beginning of the subject, the instant. */
    private final TreeSet<String> expected = new TreeSet<>();

    private final List<String> received = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void every_mail_comes_once_at_the_right_local_time_to_the_right_people() throws Exception {
        sql.run(null, "delete from outbox_message");
        goTo(FIRST_DAY.atTime(8, 0).atZone(LONDON).toInstant());
        set = sessions.set(MEMBERS, false, FacilitationMode.OPEN_QUESTIONS);
        sessions.introductory(set, SessionState.CONCLUDED);
        live();
        news();
        planTheSeries();
        UUID switchedOff = set.member(4);
        by(switchedOff)
                .body(Map.of("wanted", false))
                .put("/api/me/mail-preferences/DAY_AHEAD")
                .then()
                .statusCode(200);

        expectWhatIsDue(switchedOff);
        for (LocalDate day = FIRST_DAY; day.isBefore(LAST_DAY); day = day.plusDays(1)) {
            liveThrough(day);
        }

        assertThat(received).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(received)).isEqualTo(expected);
        assertThat(expected).hasSizeGreaterThan(130);
    }

    /** Seven presenting sessions, six weeks apart, at six in the evening in London whatever the clocks do. */
    private void planTheSeries() throws SQLException {
        for (int i = 0; i < MEMBERS; i++) {
            LocalDate day = FIRST_DAY.plusWeeks(4L + (long) i * WEEKS_BETWEEN);
            UUID session = UUID.fromString(by(set.member(0))
                    .body(Map.of(
                            "kind",
                            "PRESENTING",
                            "startsAt",
                            evening(day).toString(),
                            "presenterIds",
                            List.of(set.member(i)),
                            "statedReasons",
                            List.of(Map.of("rule", 10, "reason", "We wanted to"))))
                    .post("/api/sets/{id}/sessions", set.setId())
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            planned.add(session);
            days.put(session, day);
            members().forEach(person -> expect(person, "The set meets: ", now()));
        }
        tick();
    }

    /** The plan, in the words of the issue; the third session moves, and the last member leaves after the fifth. */
    private void expectWhatIsDue(UUID switchedOff) {
        LocalDate moves = LocalDate.of(2027, 5, 3);
        LocalDate newDay = days.get(planned.get(2)).plusWeeks(1);
        LocalDate leaves = days.get(planned.get(4)).plusDays(2);
        UUID leaver = set.member(MEMBERS - 1);
        for (int i = 0; i < planned.size(); i++) {
            LocalDate day = i == 2 ? newDay : days.get(planned.get(i));
            for (UUID person : members()) {
                boolean gone = person.equals(leaver) && day.isAfter(leaves);
                if (gone) {
                    continue;
                }
                expect(
                        person,
                        "In a week: The set",
                        morning(localDay(day, person).minusDays(7), person));
                if (!person.equals(switchedOff)) {
                    expect(
                            person,
                            "Tomorrow: The set",
                            morning(localDay(day, person).minusDays(1), person));
                }
            }
            UUID presenter = set.member(i);
            if (!presenter.equals(leaver)) {
                expect(
                        presenter,
                        "Your turn to present: The set",
                        morning(localDay(day, presenter).minusDays(14), presenter));
            }
            if (i > 0) {
                UUID actor = set.member(i - 1);
                LocalDate before = i - 1 == 2 ? newDay : days.get(planned.get(i - 1));
                LocalDate next = day;
                Instant middle = evening(before)
                        .plus(Duration.between(evening(before), evening(next)).dividedBy(2));
                LocalDate halfWay = middle.atZone(zones.get(actor)).toLocalDate();
                expect(actor, "Half way to the next session of The set", morning(halfWay, actor));
            }
        }
        members().forEach(person -> expect(person, "The set meets at another time: ", at(moves, LocalTime.NOON)));
        expect(leaver, "You have left The set", at(leaves, LocalTime.NOON));
        // Their turn is nobody's then, and nobody is reminded of it.
        happenings.put(at(moves, LocalTime.NOON), () -> move(planned.get(2), newDay));
        happenings.put(at(leaves, LocalTime.NOON), () -> leave(leaver));
        for (int i = 0; i < planned.size(); i++) {
            int number = i;
            LocalDate day = i == 2 ? newDay : days.get(planned.get(i));
            happenings.put(evening(day).plus(Duration.ofHours(1)), () -> hold(number));
        }
    }

    private final TreeMap<Instant, Happening> happenings = new TreeMap<>();

    private interface Happening {
        void happen() throws Exception;
    }

    /** A minute before nine and at nine in each zone, and whatever happens that day. */
    private void liveThrough(LocalDate day) throws Exception {
        TreeSet<Instant> moments = new TreeSet<>();
        zones.values().forEach(zone -> {
            Instant morning = day.atTime(MORNING).atZone(zone).toInstant();
            moments.add(morning.minus(Duration.ofMinutes(1)));
            moments.add(morning);
        });
        Instant from = day.atStartOfDay(LONDON).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(LONDON).toInstant();
        moments.addAll(happenings.subMap(from, to).keySet());
        for (Instant moment : moments) {
            if (moment.isAfter(now())) {
                goTo(moment);
                Happening happening = happenings.get(moment);
                if (happening != null) {
                    happening.happen();
                }
                tick();
            }
        }
    }

    private void tick() throws SQLException {
        reminders.remind();
        reminders.remind();
        sender.sendDue();
        for (MimeMessage mail : news()) {
            String address = addressOn(mail);
            // Sets of other tests live in the same months.
            members().stream()
                    .filter(member -> address.equals(address(member)))
                    .findFirst()
                    .ifPresent(member -> received.add(told(mail, member)));
            assertThat(address).isNotIn(address(set.outsider()), address(set.organiser()));
        }
    }

    private static String address(UUID person) {
        return person + "@example.org";
    }

    private static String addressOn(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The mail server does not keep them in the order of their arrival. */
    private List<MimeMessage> news() {
        return mails.all().stream().filter(mail -> seen.add(nameOf(mail))).toList();
    }

    private static String nameOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String told(MimeMessage mail, UUID person) {
        try {
            String subject = mail.getSubject();
            String beginning = expected.stream()
                    .map(line -> line.split("\\|")[1])
                    .filter(subject::startsWith)
                    .max(Comparator.comparingInt(String::length))
                    .orElse(subject);
            // The same subject about another session comes at another moment, so that each line is its own.
            return line(person, beginning, now()) + suffix(subject);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Invitations come at one moment; what tells them apart is the date in the subject. */
    private static String suffix(String subject) {
        return subject.startsWith("The set meets: ") ? "|" + subject.substring("The set meets: ".length()) : "";
    }

    private void expect(UUID person, String beginning, Instant at) {
        String line = line(person, beginning, at);
        if (beginning.equals("The set meets: ")) {
            LocalDate day = days.get(planned.getLast());
            TimeWords words = new TimeWords(Language.EN, zones.get(person));
            line += "|" + words.moment(evening(day));
        }
        expected.add(line);
    }

    private String line(UUID person, String beginning, Instant at) {
        return set.members().indexOf(person) + "|" + beginning + "|"
                + at.atZone(zones.get(person)).toLocalDateTime();
    }
}
