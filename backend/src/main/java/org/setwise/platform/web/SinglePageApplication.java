package org.setwise.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves the web application: every address that a person may have typed or kept leads to its one page, which finds
 * the way itself. Files named after their content are kept for ever, the page never.
 */
@ApplicationScoped
class SinglePageApplication {
    private static final int AFTER_SECURITY = 100;
    private static final String PAGE = "/index.html";

    private final boolean built = SinglePageApplication.class.getResource("/META-INF/resources" + PAGE) != null;

    void cache(@Observes Filters filters) {
        filters.register(
                request -> {
                    String path = request.normalizedPath();
                    if (path.startsWith("/assets/")) {
                        request.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
                    } else if (path.equals("/") || path.equals(PAGE)) {
                        request.response().putHeader("Cache-Control", "no-cache");
                    }
                    request.next();
                },
                AFTER_SECURITY);
    }

    void register(@Observes Router router) {
        // After everything that has a place of its own, before the answer that there is nothing here.
        router.route().order(Integer.MAX_VALUE - 1).handler(request -> {
            if (built && isPage(request)) {
                request.reroute(HttpMethod.GET, PAGE);
            } else {
                request.next();
            }
        });
    }

    private static boolean isPage(RoutingContext request) {
        String path = request.normalizedPath();
        String accepted = request.request().getHeader("Accept");
        boolean reads = request.request().method().equals(HttpMethod.GET)
                || request.request().method().equals(HttpMethod.HEAD);
        boolean ours = !path.equals(PAGE)
                && !path.startsWith("/api")
                && !path.startsWith("/q/")
                && !path.startsWith("/assets/");
        return reads && ours && accepted != null && accepted.contains("text/html");
    }
}
