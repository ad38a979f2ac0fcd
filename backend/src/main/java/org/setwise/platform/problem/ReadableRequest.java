package org.setwise.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses at the door what nobody will read: a body announced as too large, and an address with a NUL, which
 * PostgreSQL cannot compare with any text.
 */
@ApplicationScoped
class ReadableRequest {
    private static final int AFTER_HEADERS = 950;

    private final ProblemResponses responses;
    private final BodyLimits limits;

    ReadableRequest(ProblemResponses responses, BodyLimits limits) {
        this.responses = responses;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_HEADERS);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().contains("%00")) {
            responses.end(request, StatusProblems.of(400).because("The address contains a NUL."));
        } else if (announcedLength(request) > limits.largest(request.request().getHeader("Content-Type"))) {
            request.response().putHeader("Connection", "close");
            responses.end(request, StatusProblems.of(413));
        } else {
            request.next();
        }
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException beyondAnyNumber) {
            return Long.MAX_VALUE;
        }
    }
}
