package org.setwise.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.setwise.platform.security.Secrets;

/** One browser in which a person is signed in, until it has not been seen for thirty days or is ended. */
@Entity
public class SignIn {
    static final Duration LIFE = Duration.ofDays(30);

    @Id
    private UUID id;

    private UUID personId;
    private String secretHash;
    private String device;
    private Instant startedAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected SignIn() {}

    SignIn(UUID id, UUID personId, String secret, String device, Instant at) {
        this.id = id;
        this.personId = personId;
        this.secretHash = Secrets.hash(secret);
        this.device = device;
        this.startedAt = at;
        this.lastSeenAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    UUID id() {
        return id;
    }

    SignInView shown(UUID current) {
        return new SignInView(id, startedAt, lastSeenAt, device, id.equals(current));
    }
}
