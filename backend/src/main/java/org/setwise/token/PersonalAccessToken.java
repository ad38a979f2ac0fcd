package org.setwise.token;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.setwise.platform.security.Secrets;

/** Lets a program act as its owner, within a scope and until a day. Of its secret only a hash is kept. */
@Entity
public class PersonalAccessToken {
    @Id
    private UUID id;

    private UUID personId;
    private String name;
    private String prefix;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected PersonalAccessToken() {}

    PersonalAccessToken(UUID id, UUID personId, NewToken wanted, String secret, Instant at) {
        this.id = id;
        this.personId = personId;
        this.name = wanted.name();
        this.prefix = TokenSecret.prefix(secret);
        this.secretHash = Secrets.hash(secret);
        this.scope = wanted.scope();
        this.createdAt = at;
        this.expiresAt = wanted.expiresAt();
    }

    UUID id() {
        return id;
    }

    Token shown() {
        return new Token(id, name, prefix, scope, createdAt, expiresAt, lastUsedAt);
    }
}
