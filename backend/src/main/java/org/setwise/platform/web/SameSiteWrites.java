package org.setwise.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.ProblemResponses;

/**
 * Refuses what another site makes a browser send. A browser adds its cookies by itself, so a write that carries no
 * {@code Authorization} has to come from our own pages; and so has what would hold a line open.
 */
@ApplicationScoped
class SameSiteWrites {
    private static final int AFTER_HEADERS = 900;
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final ProblemResponses problems;

    SameSiteWrites(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean answersAtOnce = READS.contains(request.method()) && !opensAStream(request);
        if (answersAtOnce || request.getHeader("Authorization") != null || comesFromUs(request)) {
            context.next();
        } else {
            problems.end(context, new NotAllowed("This request comes from another site.").problem());
        }
    }

    private static boolean opensAStream(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/event-stream");
    }

    private static boolean comesFromUs(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServerRequest request) {
        try {
            return request.authority() != null
                    && request.authority()
                            .toString()
                            .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
