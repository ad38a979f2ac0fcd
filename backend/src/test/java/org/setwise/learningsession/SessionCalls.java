package org.setwise.learningsession;

import static org.setwise.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetInTests;

/** What people ask of sessions, in the words of a test. */
final class SessionCalls {
    private SessionCalls() {}

    static RequestSpecification by(UUID person) {
        return as(person).contentType(ContentType.JSON);
    }

    static ValidatableResponse plan(UUID person, SetInTests set, Map<String, ?> plan) {
        return by(person)
                .body(plan)
                .post("/api/sets/{id}/sessions", set.setId())
                .then();
    }

    static Map<String, Object> presenting(Instant startsAt, UUID... presenters) {
        return plan(SessionKind.PRESENTING, startsAt, presenters);
    }

    static Map<String, Object> plan(SessionKind kind, Instant startsAt, UUID... presenters) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("kind", kind);
        plan.put("startsAt", startsAt.toString());
        plan.put("presenterIds", List.of(presenters));
        return plan;
    }

    /** The same with a reason for this rule. */
    static Map<String, Object> with(Map<String, ?> body, int rule) {
        Map<String, Object> reasoned = new HashMap<>(body);
        reasoned.put("statedReasons", List.of(Map.of("rule", rule, "reason", "We talked about it")));
        return reasoned;
    }

    static ValidatableResponse read(UUID person, UUID session) {
        return by(person).get("/api/sessions/{id}", session).then();
    }

    static ValidatableResponse start(UUID person, UUID session) {
        return by(person).post("/api/sessions/{id}/start", session).then();
    }

    static ValidatableResponse advance(UUID person, UUID session, int from) {
        return advance(person, session, Map.of("from", from));
    }

    static ValidatableResponse advance(UUID person, UUID session, Map<String, ?> body) {
        return by(person).body(body).post("/api/sessions/{id}/advance", session).then();
    }

    static ValidatableResponse extend(UUID person, UUID session, int from, int minutes) {
        return by(person)
                .body(Map.of("from", from, "minutes", minutes))
                .post("/api/sessions/{id}/extend", session)
                .then();
    }

    static ValidatableResponse conclude(UUID person, UUID session) {
        return by(person)
                .body("{}")
                .post("/api/sessions/{id}/conclude", session)
                .then();
    }

    static ValidatableResponse cancel(UUID person, UUID session) {
        return by(person)
                .body(Map.of("reason", "The room is gone"))
                .post("/api/sessions/{id}/cancel", session)
                .then();
    }

    static ValidatableResponse changePresenter(UUID person, UUID turn, UUID presenter) {
        return by(person)
                .body(Map.of("presenterId", presenter, "reason", "Somebody is away"))
                .put("/api/turns/{id}/presenter", turn)
                .then();
    }

    /** Whoever presents in a turn writes what they bring, for themselves as yet. */
    static void prepare(UUID author, UUID turn, String title) {
        by(author)
                .body(Map.of(
                        "title", title,
                        "brief", "Two people rely on me, and only one can be told.",
                        "willingToShare", true,
                        "someControl", true,
                        "current", true,
                        "unresolved", true))
                .put("/api/turns/{id}/dilemma", turn)
                .then()
                .statusCode(200);
    }
}
