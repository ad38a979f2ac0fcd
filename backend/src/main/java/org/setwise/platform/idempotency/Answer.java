package org.setwise.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a creating operation answered, in the form in which it is kept. */
record Answer(int status, String body, String location, String etag) {

    static Answer of(Object result, ObjectMapper json) throws JsonProcessingException {
        if (result instanceof RestResponse<?> response) {
            return of(response.toResponse(), json);
        }
        if (result instanceof Response response) {
            return of(response, json);
        }
        return new Answer(result == null ? 204 : 200, text(result, json), null, null);
    }

    private static Answer of(Response response, ObjectMapper json) throws JsonProcessingException {
        return new Answer(
                response.getStatus(),
                text(response.getEntity(), json),
                header(response, HttpHeaders.LOCATION),
                header(response, HttpHeaders.ETAG));
    }

    /** The answer as the operation's method declares it. */
    Object as(Method method, ObjectMapper json) throws JsonProcessingException {
        if (method.getReturnType() == Response.class) {
            Response.ResponseBuilder response =
                    Response.status(status).type(MediaType.APPLICATION_JSON).entity(body);
            if (location != null) {
                response.location(URI.create(location));
            }
            return response.header(HttpHeaders.ETAG, etag).build();
        }
        if (method.getReturnType() != RestResponse.class) {
            return read(method.getGenericReturnType(), json);
        }
        Type declared = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        ResponseBuilder<Object> response =
                ResponseBuilder.<Object>create(status).entity(read(declared, json));
        if (location != null) {
            response.location(URI.create(location));
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return response.build();
    }

    private Object read(Type declared, ObjectMapper json) throws JsonProcessingException {
        JavaType type = json.constructType(declared);
        return body == null ? null : json.readValue(body, type);
    }

    private static String text(Object entity, ObjectMapper json) throws JsonProcessingException {
        return entity == null ? null : json.writeValueAsString(entity);
    }

    private static String header(Response response, String name) {
        return response.getHeaderString(name);
    }
}
