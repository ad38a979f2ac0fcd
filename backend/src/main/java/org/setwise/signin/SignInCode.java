package org.setwise.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.setwise.platform.security.Secrets;

/**
 * A one-time code sent to an email address. The code itself is not kept: six digits are few, so what is kept is bound
 * to the id, and what protects it is that it lives shortly and may be tried a few times only.
 */
@Entity
public class SignInCode {
    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    @Id
    private UUID id;

    private String email;
    private String codeHash;
    private String source;
    private int tries;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected SignInCode() {}

    SignInCode(UUID id, String email, String code, String source, Instant at) {
        this.id = id;
        this.email = email;
        this.codeHash = hash(id, code);
        this.source = source;
        this.createdAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Says nothing through the time it takes. */
    boolean isProvedBy(String code) {
        return Secrets.same(codeHash, hash(id, code));
    }

    /** A code opens once. */
    void use(Instant at) {
        usedAt = at;
    }

    private static String hash(UUID id, String code) {
        return Secrets.hash(id + ":" + code);
    }
}
