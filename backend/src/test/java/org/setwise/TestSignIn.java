package org.setwise;

import static io.restassured.RestAssured.given;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.setwise.platform.security.PersonPrincipal;

/** Lets a test be anybody without the ceremony of a sign-in. Exists in tests only. */
@Singleton
public class TestSignIn implements HttpAuthenticationMechanism {
    private static final String PERSON = "X-Test-Person";
    private static final String ROLES = "X-Test-Roles";

    /** A request of this person, with these roles. */
    public static RequestSpecification as(UUID person, String... roles) {
        return given().header(PERSON, person).header(ROLES, String.join(",", roles));
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String person = request.request().getHeader(PERSON);
        if (person == null) {
            return Uni.createFrom().nullItem();
        }
        Set<String> roles = Set.of(request.request().getHeader(ROLES).split(","));
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new PersonPrincipal(UUID.fromString(person)))
                        .addRoles(roles)
                        .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
