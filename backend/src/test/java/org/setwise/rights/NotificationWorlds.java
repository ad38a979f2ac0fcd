package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.setwise.SignedIn;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.security.SignedTokens;
import org.setwise.platform.time.Ids;

/** Notifications, mails and calendars. */
@Singleton
class NotificationWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    SignedIn signedIn;

    @Inject
    SignedTokens tokens;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    /** As it stands at the foot of a mail. */
    static String switchOff(SignedTokens tokens, UUID person) {
        return tokens.sign("mail-switch-off", person + "/WEEK_AHEAD");
    }

    /** As it stands in the address of a person's calendar feed. */
    static String feed(SignedTokens tokens, UUID person) {
        return tokens.sign("calendar-feed", person + "/1");
    }

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("markRead", this::withANotification),
                entry("markAllRead", this::people),
                entry("setMailPreference", () -> people().where("kind", "WEEK_AHEAD")
                        .sending(Map.of("wanted", false))),
                entry("unsubscribe", this::withAnAddressAtTheFoot),
                entry("renewCalendarAddress", this::people),
                entry("retryOutbox", this::people),
                entry("putMailWording", () -> withAWording().matching()),
                entry("restoreMailWording", this::withAWording),
                entry("previewMailWording", this::withAWording));
    }

    private World people() throws SQLException {
        return casting.around(casting.set());
    }

    private World withANotification() throws SQLException {
        World world = people();
        UUID owner = signedIn.named("Oona the owner").id();
        UUID notification = ids.next();
        sql.run(
                null,
                "insert into notification (id, person_id, kind, occasion, programme_id, written_at)"
                        + " values (?, ?, 'SET_LEFT', 'a test', ?, now())",
                notification,
                owner,
                world.id("programmeId"));
        return world.ownedBy(owner).where("notificationId", notification);
    }

    private World withAnAddressAtTheFoot() throws SQLException {
        return people().where("token", switchOff(tokens, signedIn.named("Ari").id()));
    }

    private World withAWording() throws SQLException {
        return people().where("kind", "WEEK_AHEAD")
                .where("language", "EN")
                .sending(Map.of("subject", "Soon: {set}", "message", "Dear {name}, see you soon."));
    }
}
