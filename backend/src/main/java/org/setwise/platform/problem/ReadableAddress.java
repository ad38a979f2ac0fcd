package org.setwise.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses addresses with a NUL, which PostgreSQL cannot compare with any text. */
@ApplicationScoped
class ReadableAddress {
    private static final int AFTER_HEADERS = 950;

    private final ProblemResponses responses;

    ReadableAddress(ProblemResponses responses) {
        this.responses = responses;
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.request().uri().contains("%00")) {
                        responses.end(request, StatusProblems.of(400).because("The address contains a NUL."));
                    } else {
                        request.next();
                    }
                },
                AFTER_HEADERS);
    }
}
