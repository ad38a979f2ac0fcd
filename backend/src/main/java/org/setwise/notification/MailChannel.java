package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.setwise.calendar.CalendarEntry;
import org.setwise.calendar.CalendarWriter;
import org.setwise.calendar.Calendars;
import org.setwise.notification.Facts.SessionFacts;
import org.setwise.platform.mail.MailMayHaveArrived;
import org.setwise.platform.mail.MailTransport;
import org.setwise.platform.mail.OutgoingMail;
import org.setwise.platform.outbox.OutboxChannel;
import org.setwise.platform.web.PublicAddress;
import org.setwise.signin.DemoMode;

/** Writes the mail of a notification when it leaves, from what is true then, and brings it to the mail server. */
@ApplicationScoped
class MailChannel implements OutboxChannel {
    static final String NAME = "mail";

    private final FactsRepository facts;
    private final StillTrue stillTrue;
    private final Rendering rendering;
    private final SwitchOffs switchOffs;
    private final Destinations places;
    private final Calendars calendars;
    private final CalendarWriter calendarWriter;
    private final MailTransport transport;
    private final PublicAddress address;
    private final DemoMode demoMode;

    MailChannel(
            FactsRepository facts,
            StillTrue stillTrue,
            Rendering rendering,
            SwitchOffs switchOffs,
            Destinations places,
            Calendars calendars,
            CalendarWriter calendarWriter,
            MailTransport transport,
            PublicAddress address,
            DemoMode demoMode) {
        this.facts = facts;
        this.stillTrue = stillTrue;
        this.rendering = rendering;
        this.switchOffs = switchOffs;
        this.places = places;
        this.calendars = calendars;
        this.calendarWriter = calendarWriter;
        this.transport = transport;
        this.address = address;
        this.demoMode = demoMode;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Departure> prepare(UUID messageId, UUID notificationId) {
        return facts.find(notificationId)
                .flatMap(stillTrue::of)
                .map(told -> compose(messageId, told))
                .map(this::departure);
    }

    private Departure departure(OutgoingMail mail) {
        // In a trial mails are shown in the application; nobody out there gets one.
        return demoMode.isOn()
                ? Runnable::run
                : pointOfNoReturn -> {
                    try {
                        transport.send(mail, pointOfNoReturn);
                    } catch (MailMayHaveArrived unanswered) {
                        throw new NobodyCanKnow(unanswered);
                    }
                };
    }

    private OutgoingMail compose(UUID messageId, Facts told) {
        MailPage page = rendering.page(told);
        String token = switchOffs.tokenFor(told.receiver().id(), told.kind());
        return new OutgoingMail(
                messageId + "@" + address.host(),
                told.receiver().email(),
                page.subject(),
                page.language(),
                page.asText(),
                page.asHtml(),
                Map.of(
                        "List-Unsubscribe",
                        "<" + places.oneClick(token) + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"),
                calendarParts(told));
    }

    private List<OutgoingMail.CalendarPart> calendarParts(Facts told) {
        NotificationKind.Calendar does = told.kind().calendar();
        if (does == NotificationKind.Calendar.NONE) {
            return List.of();
        }
        CalendarWriter.Invitation invitation = new CalendarWriter.Invitation(
                transport.from(),
                told.receiver().email(),
                told.receiver().name(),
                told.receiver().language());
        List<OutgoingMail.CalendarPart> parts = new ArrayList<>();
        for (CalendarEntry entry : calendars.entriesOf(
                told.sessions().stream().map(SessionFacts::id).toList())) {
            boolean cancels = does == NotificationKind.Calendar.CANCEL;
            String text = cancels
                    ? calendarWriter.cancellation(entry, invitation)
                    : calendarWriter.request(entry, invitation);
            String file = (cancels ? "cancelled-" : "session-") + (parts.size() + 1) + ".ics";
            parts.add(new OutgoingMail.CalendarPart(does.name(), file, text));
        }
        return parts;
    }
}
