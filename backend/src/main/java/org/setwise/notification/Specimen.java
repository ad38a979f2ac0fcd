package org.setwise.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetState;
import org.setwise.notification.Facts.Place;
import org.setwise.notification.Facts.Receiver;
import org.setwise.notification.Facts.SessionFacts;
import org.setwise.notification.Facts.SetFacts;
import org.setwise.person.Language;
import org.setwise.platform.reference.NamedRef;

/** Made-up facts for previews: nobody's name, nobody's set. */
@Singleton
class Specimen {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int HOUR_OF_THE_SESSION = 18;

    private final Clock clock;

    Specimen(Clock clock) {
        this.clock = clock;
    }

    Facts of(NotificationKind kind, Language language, NamedRef programme) {
        Instant inTwoWeeks = clock.instant()
                .atZone(ZONE)
                .plusDays(ReminderTimes.TURN_AHEAD)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(HOUR_OF_THE_SESSION)
                .toInstant();
        boolean moved = kind == NotificationKind.SESSIONS_MOVED;
        boolean aboutSessions = kind.placeholders().contains(Placeholder.WHEN);
        SessionFacts session = new SessionFacts(
                NOBODY,
                inTwoWeeks,
                moved ? inTwoWeeks.minus(Duration.ofDays(7)) : null,
                inTwoWeeks,
                60,
                SessionState.PLANNED);
        return new Facts(
                NOBODY,
                kind,
                clock.instant(),
                false,
                isTimed(kind) ? inTwoWeeks : null,
                new Receiver(NOBODY, "Robin Example", "robin@example.org", ZONE, language, true, true),
                programme,
                new SetFacts(
                        NOBODY, "Larch", ZONE, SetState.RUNNING, true, false, true, new NamedRef(NOBODY, "Larch 2")),
                NOBODY,
                NOBODY,
                new Place(NOBODY, "OFFERED", inTwoWeeks),
                true,
                aboutSessions ? List.of(session) : List.of());
    }

    private static boolean isTimed(NotificationKind kind) {
        return kind.placeholders().contains(Placeholder.UNTIL)
                || kind.placeholders().contains(Placeholder.DAY);
    }
}
