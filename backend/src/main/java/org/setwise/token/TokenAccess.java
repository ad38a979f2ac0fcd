package org.setwise.token;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.security.InPerson;

/** What a token may not do although its owner may. */
class TokenAccess {
    static final String SCOPE = "org.setwise.token.scope";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter
    void holdToScope(ContainerRequestContext request) {
        if (identity.getAttribute(SCOPE) == TokenScope.READ && !READS.contains(request.getMethod())) {
            throw new InsufficientScope();
        }
    }

    /** Or else a token that leaked could give itself another life. */
    @InPerson
    @ServerRequestFilter
    void keepOut(ContainerRequestContext request) {
        if (identity.getAttribute(SCOPE) != null) {
            throw new NotAllowed("An access token may not manage sign-ins and tokens; sign in with a browser.");
        }
    }
}
