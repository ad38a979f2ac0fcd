package org.setwise.questionlog;

import static org.setwise.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Requests of people in a turn, and what they say by default. For tests only. */
public final class Requests {
    private Requests() {}

    public static ValidatableResponse post(UUID person, String path, Object body) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/" + path)
                .then();
    }

    public static ValidatableResponse put(UUID person, String path, Object body) {
        return as(person)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/" + path)
                .then();
    }

    public static ValidatableResponse get(UUID person, String path) {
        return as(person).get("/api/" + path).then();
    }

    /** A step that needs no body. */
    public static ValidatableResponse step(UUID person, String path) {
        return post(person, path, Map.of());
    }

    public static ValidatableResponse ask(UUID asker, UUID turn) {
        return post(asker, "turns/" + turn + "/questions", Map.of("text", "What have you not said yet?"));
    }

    /** Asks, and gives the id of the question. */
    public static UUID asked(UUID asker, UUID turn) {
        return UUID.fromString(ask(asker, turn).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse answer(UUID presenter, UUID question) {
        return post(presenter, "questions/" + question + "/answer", Map.of("note", "That I am afraid of it."));
    }

    public static String stateOf(UUID reader, UUID question) {
        return get(reader, "questions/" + question).statusCode(200).extract().path("state");
    }
}
