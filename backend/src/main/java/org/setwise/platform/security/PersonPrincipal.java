package org.setwise.platform.security;

import java.security.Principal;
import java.util.UUID;

/**
 * The person that an authentication found, by whatever means: session, token, single sign-on. Every identity provider
 * gives its identity this principal, and {@link CurrentPerson} and the database's row security follow from it.
 *
 * @param credential what they came by, of which {@link Credentials} knows whether it still lets them in; null where Setwise itself
 *     acts in somebody's name
 */
public record PersonPrincipal(UUID id, UUID credential) implements Principal {
    public PersonPrincipal(UUID id) {
        this(id, null);
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
