package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.setwise.platform.security.SignedTokens;

/** Words in addresses that let a receiver switch off the mails of one kind, without signing in and to nothing else. */
@ApplicationScoped
class SwitchOffs {
    private static final String PURPOSE = "mail-switch-off";

    private final SignedTokens tokens;

    SwitchOffs(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** Whose mails of which kind. */
    record SwitchOff(UUID personId, NotificationKind kind) {}

    String tokenFor(UUID personId, NotificationKind kind) {
        return tokens.sign(PURPOSE, personId + "/" + kind);
    }

    Optional<SwitchOff> read(String token) {
        return tokens.read(PURPOSE, token).map(carried -> {
            String[] parts = carried.split("/");
            return new SwitchOff(UUID.fromString(parts[0]), NotificationKind.valueOf(parts[1]));
        });
    }
}
