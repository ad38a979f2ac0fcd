package org.setwise.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.calendar.CalendarRepository.Owner;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.security.SignedTokens;
import org.setwise.platform.web.PublicAddress;

/**
 * The feed of a person's sessions, behind an address that nobody can guess. The address is signed and not stored, so it can
 * be shown again and again; renewing it ends every address before.
 */
@ApplicationScoped
@Transactional
public class CalendarFeedService {
    private static final String PURPOSE = "calendar-feed";
    private static final Duration SHOWN_FOR = Duration.ofDays(180);

    private final CalendarRepository calendars;
    private final CalendarWriter writer;
    private final SignedTokens tokens;
    private final PublicAddress address;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CalendarFeedService(
            CalendarRepository calendars,
            CalendarWriter writer,
            SignedTokens tokens,
            PublicAddress address,
            CurrentPerson currentPerson,
            Clock clock) {
        this.calendars = calendars;
        this.writer = writer;
        this.tokens = tokens;
        this.address = address;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    CalendarAddress myAddress() {
        Owner me = calendars.ownerOf(currentPerson.require()).orElseThrow(NotFound::new);
        String secret = tokens.sign(PURPOSE, me.personId() + "/" + me.generation());
        return new CalendarAddress(address.of("/api/calendar/" + secret + ".ics"));
    }

    CalendarAddress renew() {
        calendars.renew(currentPerson.require(), clock.instant());
        return myAddress();
    }

    /** @throws NotFound for whatever is no address that is good now */
    CalendarFeed feed(String secret) {
        Owner owner = tokens.read(PURPOSE, secret).flatMap(this::owner).orElseThrow(NotFound::new);
        List<CalendarEntry> entries =
                calendars.ofPerson(owner.personId(), clock.instant().minus(SHOWN_FOR));
        String text = writer.feed(entries, owner.language());
        Optional<Instant> changed =
                entries.stream().map(CalendarEntry::changedAt).max(Comparator.naturalOrder());
        return new CalendarFeed(text, "\"" + Secrets.hash(text) + "\"", changed.orElse(null));
    }

    private Optional<Owner> owner(String carried) {
        String[] parts = carried.split("/");
        return calendars
                .ownerOf(UUID.fromString(parts[0]))
                .filter(owner -> owner.generation() == Integer.parseInt(parts[1]));
    }
}
