package org.setwise.platform.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Requests that fail before they reach a resource: too large, unreadable, refused at the door, or without a place. */
@ApplicationScoped
class TransportProblems {
    private static final Logger LOG = Logger.getLogger(TransportProblems.class);

    private final ProblemResponses responses;

    TransportProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().order(Integer.MAX_VALUE).handler(request -> responses.end(request, StatusProblems.of(404)));
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431}) {
            router.errorHandler(status, request -> responses.end(request, StatusProblems.of(status)));
        }
    }

    private void failed(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            request.next();
            return;
        }
        responses.end(request, StatusProblems.of(status(request)));
    }

    private static int status(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationException) {
            return 401;
        }
        if (failure instanceof ForbiddenException) {
            return 403;
        }
        if (request.statusCode() >= 500 && failure != null) {
            LOG.error("Unexpected failure before a resource was reached", failure);
        }
        return request.statusCode();
    }
}
