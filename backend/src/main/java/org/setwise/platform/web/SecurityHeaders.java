package org.setwise.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every response tells browsers not to do. */
@ApplicationScoped
class SecurityHeaders {
    private static final int EARLY = 1000;
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    private static final String OWN_SCRIPTS = "script-src 'self'";

    private final String policy;
    private final String policyOfSwaggerUi;

    /** What of another site is let into a page is the video call's server, where there is one, and nothing else. */
    SecurityHeaders(VideoServer videoServer) {
        policy = POLICY
                + videoServer.origin().map(origin -> "; frame-src " + origin).orElse("");
        // Swagger UI starts itself with a script inside its page; only administrators are served it.
        policyOfSwaggerUi = POLICY.replace(OWN_SCRIPTS, OWN_SCRIPTS + " 'unsafe-inline'");
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        boolean swaggerUi = request.normalizedPath().startsWith("/api/docs");
        headers.set("Content-Security-Policy", swaggerUi ? policyOfSwaggerUi : policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (request.request().isSSL() || "https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.normalizedPath().startsWith("/api")) {
            headers.set("Cache-Control", "no-store");
        }
        request.next();
    }
}
