package org.setwise.platform.problem;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes bodies as JSON and as nothing else, unless an operation says what it takes. Otherwise a text would be read as
 * the only field of a record, and any page of another site can send a text.
 */
class JsonBodies {
    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (hasBody(request) && !saysWhatItTakes(resource.getResourceMethod()) && !isJson(request.getMediaType())) {
            throw new ProblemException(StatusProblems.of(415));
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        return request.getHeaderString("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }

    private static boolean saysWhatItTakes(Method operation) {
        return operation.isAnnotationPresent(Consumes.class)
                || operation.getDeclaringClass().isAnnotationPresent(Consumes.class);
    }

    private static boolean isJson(MediaType type) {
        return type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }
}
