package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.setwise.notification.Facts.SessionFacts;
import org.setwise.notification.MailPage.Fact;
import org.setwise.notification.MailPage.Link;

/** Puts facts into words: the receiver's language, the receiver's clocks, the organisers' wording where there is one. */
@ApplicationScoped
class Rendering {
    private final WordingRepository wordings;
    private final SwitchOffs switchOffs;
    private final Destinations places;

    Rendering(WordingRepository wordings, SwitchOffs switchOffs, Destinations places) {
        this.wordings = wordings;
        this.switchOffs = switchOffs;
        this.places = places;
    }

    /** One line, in the usual words, as it was told. */
    String title(Facts facts) {
        NotificationWords words = NotificationWords.in(facts.receiver().language());
        return words.usual(facts.kind()).filled(values(facts, words)).subject();
    }

    MailPage page(Facts facts) {
        NotificationWords words = NotificationWords.in(facts.receiver().language());
        Wording wording = wordings.find(
                        facts.programme().id(), facts.kind(), facts.receiver().language())
                .orElseGet(() -> words.usual(facts.kind()));
        return page(facts, wording, places.fromAMail(facts));
    }

    /** The page as it would be with this wording. */
    MailPage specimen(Facts facts, Wording wording) {
        return page(facts, wording, places.of(facts));
    }

    private MailPage page(Facts facts, Wording wording, String place) {
        NotificationWords words = NotificationWords.in(facts.receiver().language());
        Map<Placeholder, String> values = values(facts, words);
        Wording filled = wording.filled(values);
        String token = switchOffs.tokenFor(facts.receiver().id(), facts.kind());
        return new MailPage(
                facts.receiver().language().tag(),
                filled.subject(),
                Wording.fill(words.frame("greeting"), values),
                filled.paragraphs(),
                factsOf(facts, words),
                calendarNote(facts, words),
                new Link(words.action(facts.kind()), place),
                Wording.fill(words.frame(isByPlace(facts) ? "reason.programme" : "reason.set"), values),
                words.frame("privacy"),
                new Link(words.frame("switchOff"), places.switchOff(token)),
                new Link(words.frame("preferences"), places.preferences()));
    }

    private static boolean isByPlace(Facts facts) {
        return facts.kind().theme() == NotificationTheme.PLACES && facts.kind() != NotificationKind.PLACE_CONFIRMED;
    }

    private static Map<Placeholder, String> values(Facts facts, NotificationWords words) {
        TimeWords times =
                new TimeWords(facts.receiver().language(), facts.receiver().zone());
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NAME, facts.receiver().name());
        values.put(Placeholder.PROGRAMME, facts.programme().name());
        values.put(
                Placeholder.SET,
                facts.set() == null ? facts.programme().name() : facts.set().name());
        values.put(
                Placeholder.NEXT,
                facts.set() == null || facts.set().goesOnAs() == null
                        ? ""
                        : facts.set().goesOnAs().name());
        values.put(Placeholder.WHEN, when(facts.sessions(), times, words));
        values.put(Placeholder.UNTIL, facts.until() == null ? "" : times.moment(facts.until()));
        values.put(
                Placeholder.DAY,
                facts.until() == null || facts.set() == null
                        ? ""
                        : new TimeWords(facts.receiver().language(), facts.set().zone()).day(facts.until()));
        return values;
    }

    private static String when(List<SessionFacts> sessions, TimeWords times, NotificationWords words) {
        if (sessions.isEmpty()) {
            return "";
        }
        SessionFacts first = sessions.getFirst();
        return sessions.size() == 1
                ? times.moment(first.toldAt())
                : words.frame("several")
                        .replace("{number}", Integer.toString(sessions.size()))
                        .replace("{when}", times.day(first.toldAt()));
    }

    private static List<Fact> factsOf(Facts facts, NotificationWords words) {
        TimeWords times =
                new TimeWords(facts.receiver().language(), facts.receiver().zone());
        List<Fact> all = new ArrayList<>();
        for (SessionFacts session : facts.sessions()) {
            List<String> lines = new ArrayList<>();
            lines.add(times.day(session.toldAt()));
            lines.add(times.span(session.toldAt(), session.minutes()));
            if (times.differsFrom(facts.set().zone(), session.toldAt())) {
                lines.add(words.frame("setClock")
                        .replace("{zone}", facts.set().zone().getId())
                        .replace(
                                "{when}",
                                new TimeWords(
                                                facts.receiver().language(),
                                                facts.set().zone())
                                        .moment(session.toldAt())));
            }
            if (session.wasAt() != null) {
                lines.add(words.frame("was").replace("{when}", times.moment(session.wasAt())));
            }
            all.add(new Fact(words.frame("when"), List.copyOf(lines)));
        }
        if (facts.kind().placeholders().contains(Placeholder.UNTIL) && facts.until() != null) {
            all.add(new Fact(
                    words.frame("until"),
                    List.of(times.moment(facts.until()), times.zone().getId())));
        }
        return List.copyOf(all);
    }

    private static String calendarNote(Facts facts, NotificationWords words) {
        if (facts.kind().calendar() == NotificationKind.Calendar.NONE
                || facts.sessions().isEmpty()) {
            return null;
        }
        String key = "calendar."
                + (facts.kind().calendar() == NotificationKind.Calendar.CANCEL ? "out." : "")
                + (facts.sessions().size() == 1 ? "one" : "many");
        return words.frame(key);
    }
}
