package org.setwise.platform.problem;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Authenticates nobody; answers with a problem where a path, rather than a resource, wants a signed-in person. */
@Singleton
class ProblemChallenge implements HttpAuthenticationMechanism {
    private final ProblemResponses responses;

    ProblemChallenge(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        responses.end(request, StatusProblems.of(401));
        return Uni.createFrom().item(true);
    }

    /** After every other mechanism, as one of them may know where to lead a browser. */
    @Override
    public int getPriority() {
        return Integer.MIN_VALUE;
    }
}
