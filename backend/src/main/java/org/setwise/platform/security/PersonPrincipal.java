package org.setwise.platform.security;

import java.security.Principal;
import java.util.UUID;

/**
 * The person that an authentication found, by whatever means: session, token, single sign-on. Every identity provider
 * gives its identity this principal, and {@link CurrentPerson} and the database's row security follow from it.
 */
public record PersonPrincipal(UUID id) implements Principal {
    @Override
    public String getName() {
        return id.toString();
    }
}
