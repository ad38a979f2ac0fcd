package org.setwise.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource becomes a problem; nothing of our insides is told. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemResponses responses;

    @Inject
    AllowedMethods allowedMethods;

    @ServerExceptionMapper
    Response told(ProblemException exception) {
        return responses.response(exception.problem(), exception.headers());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException exception) {
        return exception.getConstraintViolations().stream().anyMatch(ValidationProblems::isOurFault)
                ? unexpected(exception)
                : responses.response(ValidationProblems.of(exception.getConstraintViolations()));
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException exception) {
        return readingFailed(exception);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException exception) {
        return readingFailed(exception);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException exception, ResourceInfo resource, UriInfo address) {
        List<Problem.Violation> violations = exception.getCause() == null || resource.getResourceMethod() == null
                ? List.of()
                : QueryProblems.violations(resource.getResourceMethod(), address.getQueryParameters());
        return responses.response(violations.isEmpty() ? new NotFound().problem() : Invalid.problem(violations));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return readingFailed(json);
        }
        int status = exception.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(exception);
        }
        return responses.response(StatusProblems.of(status));
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException exception, UriInfo address) {
        return responses.response(
                StatusProblems.of(405),
                Map.of("Allow", allowedMethods.at(address.getRequestUri().getPath())));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(RuntimeException exception) {
        return responses.response(StatusProblems.of(401));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return responses.response(new NotAllowed().problem());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        ProblemException told = toldWithin(exception);
        if (told != null) {
            return told(told);
        }
        return DatabaseProblems.in(exception).map(this::told).orElseGet(() -> {
            String incident = "urn:uuid:" + UUID.randomUUID();
            LOG.error("Unexpected failure " + incident, exception);
            return responses.response(StatusProblems.of(500).named(incident));
        });
    }

    /** A body may also be refused by who reads it, such as for its length. */
    private Response readingFailed(JsonProcessingException exception) {
        ProblemException told = toldWithin(exception);
        return told == null ? responses.response(JsonProblems.of(exception)) : told(told);
    }

    private static ProblemException toldWithin(Throwable exception) {
        for (Throwable cause = exception; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof ProblemException told) {
                return told;
            }
        }
        return null;
    }
}
