package org.setwise.rights;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Objects;
import java.util.UUID;
import org.setwise.SignedIn;

/** Calls operations as somebody with a role would, signed in with a real cookie. */
@Singleton
class Calls {
    @Inject
    SignedIn signedIn;

    Response call(Contract.Operation operation, Role role, World world) {
        RequestSpecification request = by(
                role == Role.ANONYMOUS
                        ? null
                        : Objects.requireNonNull(world.person(role), () -> "nobody is the " + role));
        request.headers(world.headers());
        if (world.body() != null) {
            request.body(world.body());
        }
        return request.request(operation.method(), path(operation, world));
    }

    /** What such a call is answered with; of an answer that goes on for as long as one listens, the head is enough. */
    int status(Contract.Operation operation, Role role, World world) throws IOException {
        if (!operation.streams()) {
            return call(operation, role, world).statusCode();
        }
        URL address = URI.create("http://127.0.0.1:" + RestAssured.port + path(operation, world))
                .toURL();
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        if (role != Role.ANONYMOUS) {
            connection.setRequestProperty(
                    "Cookie", "setwise=" + signIn(world.person(role)).cookie());
        }
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    private SignedIn.Somebody signIn(UUID person) {
        return signedIn.elsewhere(new SignedIn.Somebody(person, null, null, null));
    }

    /** A request of this person, or of nobody where it is null. */
    RequestSpecification by(UUID person) {
        return person == null
                ? given().contentType("application/json")
                : signIn(person).asks();
    }

    /** Where this operation is found in this world. */
    static String path(Contract.Operation operation, World world) {
        String path = operation.path();
        for (String variable : operation.variables()) {
            if (world.variable(variable) == null) {
                throw new IllegalStateException("no " + variable + " in the world of " + operation.id());
            }
            path = path.replace("{" + variable + "}", world.variable(variable));
        }
        return path;
    }
}
