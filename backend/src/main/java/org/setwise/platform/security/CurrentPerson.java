package org.setwise.platform.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** For whom the present request works: nobody in scheduled work and for callers who are not signed in. */
@Singleton
public class CurrentPerson {
    private final Instance<SecurityIdentity> identity;

    CurrentPerson(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    /** The id of the person who is signed in, if any. */
    public Optional<UUID> id() {
        return principal().map(PersonPrincipal::id);
    }

    /** What this person came by, as {@link Credentials} know it. */
    public Optional<UUID> credential() {
        return principal().map(PersonPrincipal::credential);
    }

    private Optional<PersonPrincipal> principal() {
        return Arc.container().requestContext().isActive()
                        && identity.get().getPrincipal() instanceof PersonPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    /**
     * The id of the person who is signed in.
     *
     * @throws UnauthorizedException when nobody is (401)
     */
    public UUID require() {
        return id().orElseThrow(UnauthorizedException::new);
    }

    public boolean isAdministrator() {
        return id().isPresent() && identity.get().hasRole(Roles.ADMINISTRATOR);
    }
}
