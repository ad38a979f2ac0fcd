package org.setwise.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Puts a problem into a response, in the one media type that problems have. */
@Singleton
public class ProblemResponses {
    static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    Response response(Problem problem) {
        return response(problem, Map.of());
    }

    Response response(Problem problem, Map<String, String> headers) {
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(MEDIA_TYPE).entity(text(problem));
        challenge(problem).forEach(response::header);
        headers.forEach(response::header);
        return response.build();
    }

    /** Ends a request that never came as far as a resource. */
    public void end(RoutingContext request, Problem problem) {
        challenge(problem).forEach(request.response()::putHeader);
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(text(problem));
    }

    /** RFC 9110 wants every 401 to say how to authenticate; sessions by cookie have no scheme of their own. */
    private static Map<String, String> challenge(Problem problem) {
        return problem.status() == 401 ? Map.of("WWW-Authenticate", "Bearer realm=\"setwise\"") : Map.of();
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
