package org.setwise.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Recognises people by the cookie of their sign-in. A cookie that no longer holds makes nobody of its bearer rather
 * than an error, as it would otherwise stand in the way of signing in again.
 */
@Singleton
class SignInAuthentication implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        HttpServerRequest request = context.request();
        String secret = SignInCookie.read(request);
        // Only the API asks who somebody is; and who brings a token means to act by that.
        boolean asks = context.normalizedPath().startsWith("/api")
                && !request.headers().contains(HttpHeaders.AUTHORIZATION);
        if (secret == null || !asks) {
            return Uni.createFrom().nullItem();
        }
        return providers
                .authenticate(new SignInSecret(secret))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Leads a browser that asks for a page to where one signs in, and back; all others are told of the problem. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains("text/html")) {
            return Uni.createFrom().nullItem();
        }
        String back = URLEncoder.encode(context.request().path(), StandardCharsets.UTF_8);
        return Uni.createFrom().item(new ChallengeData(303, Map.of(HttpHeaders.LOCATION, "/sign-in?return=" + back)));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SignInSecret.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SignInCookie.NAME));
    }
}
