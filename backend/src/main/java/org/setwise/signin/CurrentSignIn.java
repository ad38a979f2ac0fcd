package org.setwise.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The sign-in by which the present request came; only where nothing but a sign-in is let through. */
@Singleton
class CurrentSignIn {
    static final String ATTRIBUTE = "org.setwise.signin";

    private final SecurityIdentity identity;

    CurrentSignIn(SecurityIdentity identity) {
        this.identity = identity;
    }

    UUID id() {
        return identity.getAttribute(ATTRIBUTE);
    }
}
