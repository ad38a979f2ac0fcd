package org.setwise.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Takes back a cookie that no longer opens anything, so that the browser stops sending it. */
class StaleCookie {
    @Inject
    SecurityIdentity identity;

    @ServerResponseFilter
    void takeBack(ContainerResponseContext response, HttpServerRequest request) {
        boolean broughtOnlyTheCookie =
                SignInCookie.read(request) != null && !request.headers().contains(HttpHeaders.AUTHORIZATION);
        if (response.getStatus() == 401 && broughtOnlyTheCookie && identity.isAnonymous()) {
            SignInCookie.clear(request);
        }
    }
}
