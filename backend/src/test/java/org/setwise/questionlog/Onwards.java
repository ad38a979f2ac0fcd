package org.setwise.questionlog;

import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;

/** Takes a session through its phases as its host would. For tests only. */
public final class Onwards {
    private Onwards() {}

    /** Into the next phase of this kind. What a turn needs to be over is said for it. */
    public static void to(PhaseKind phase, SessionInTests session) {
        while (!phaseOf(session).equals(phase.name())) {
            if (phaseOf(session).equals("OUTCOME")) {
                UUID turn = UUID.fromString(pathOf(session).getString(current(session) + ".turnId"));
                put(session.presenter(), "turns/" + turn + "/outcome", Map.of("none", true))
                        .statusCode(200);
            }
            advance(
                            session,
                            Map.of(
                                    "from", pathOf(session).getInt("currentPhase"),
                                    "statedReasons", List.of(Map.of("rule", 16, "reason", "Time is up"))))
                    .statusCode(200);
        }
    }

    /** One phase further, without more being said. */
    public static ValidatableResponse further(SessionInTests session) {
        return advance(session, Map.of("from", pathOf(session).getInt("currentPhase")));
    }

    /** One phase further, with these reasons stated for each rule. */
    public static ValidatableResponse further(SessionInTests session, int rule, String reason) {
        return advance(
                session,
                Map.of(
                        "from", pathOf(session).getInt("currentPhase"),
                        "statedReasons", List.of(Map.of("rule", rule, "reason", reason))));
    }

    public static String phaseOf(SessionInTests session) {
        return pathOf(session).getString(current(session) + ".kind");
    }

    private static ValidatableResponse advance(SessionInTests session, Map<String, Object> body) {
        return post(session.host(), "sessions/" + session.sessionId() + "/advance", body);
    }

    private static String current(SessionInTests session) {
        return "phases[" + (pathOf(session).getInt("currentPhase") - 1) + "]";
    }

    private static JsonPath pathOf(SessionInTests session) {
        return get(session.host(), "sessions/" + session.sessionId())
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
