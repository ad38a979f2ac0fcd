package org.setwise.learninglog;

import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;

/** Something written in every place that a learning log reads, and entries in it. */
abstract class WrittenLog {
    @Inject
    SessionsInTests sessions;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    /** A session in whose turn the presenter, and everybody for themselves, has written. */
    SessionInTests written() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OUTCOME);
        UUID presenter = session.presenter();
        String ofTheSession = "sessions/" + session.sessionId();
        for (UUID member : session.set().members()) {
            put(
                            member,
                            ofTheSession + "/review-sheet",
                            Map.of("learned", "Review by " + member, "aboutMyself", "I fill"))
                    .statusCode(200);
            put(member, ofTheSession + "/confidence", Map.of("passed", false, "value", 6, "words", "Said by " + member))
                    .statusCode(200);
        }
        put(presenter, "turns/" + session.turnId() + "/outcome", Map.of("none", false, "summary", "I shall ask first"))
                .statusCode(200);
        UUID action = UUID.fromString(post(
                        presenter,
                        "turns/" + session.turnId() + "/actions",
                        Map.of(
                                "description",
                                "Ask the six",
                                "dueOn",
                                today().plusDays(7).toString()))
                .statusCode(201)
                .extract()
                .path("id"));
        post(
                        presenter,
                        "actions/" + action + "/progress",
                        Map.of("notYet", false, "tried", "Rang", "learned", "They wait"))
                .statusCode(201);
        post(presenter, "actions/" + action + "/progress", Map.of("notYet", false, "tried", "Rang again"))
                .statusCode(201);
        return session;
    }

    ValidatableResponse write(UUID person, UUID set, String text) {
        return write(person, set, text, today());
    }

    static ValidatableResponse write(UUID person, UUID set, String text, LocalDate day) {
        Map<String, Object> draft = new HashMap<>(Map.of("day", day.toString(), "text", text));
        draft.put("setId", set);
        return post(person, "log/entries", draft);
    }

    static UUID written(ValidatableResponse answer) {
        return UUID.fromString(answer.statusCode(201).extract().path("id"));
    }
}
