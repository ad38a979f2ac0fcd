package org.setwise.action;

import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.step;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.questionlog.Onwards;

/** Actions as presenters undertake them, and the session that hears about them. For tests only. */
@Singleton
class ActionsInTests {
    @Inject
    SessionsInTests sessions;

    @Inject
    Clock clock;

    /** Today where every set of the tests is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    ValidatableResponse undertake(UUID person, SessionInTests session, LocalDate dueOn) {
        return post(
                person,
                "turns/" + session.turnId() + "/actions",
                Map.of("description", "Tell them both", "dueOn", dueOn.toString()));
    }

    /** An action of the session's presenter, due in a week. */
    UUID undertaken(SessionInTests session) {
        return UUID.fromString(undertake(session.presenter(), session, today().plusDays(7))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static ValidatableResponse note(UUID person, UUID action) {
        return post(person, "actions/" + action + "/progress", Map.of("notYet", false, "tried", "I told them"));
    }

    static ValidatableResponse noteNotYet(UUID person, UUID action, UUID session) {
        return post(person, "actions/" + action + "/progress", Map.of("notYet", true, "sessionId", session.toString()));
    }

    /** The set's next session, in its progress phase, after the one before it has concluded. */
    SessionInTests nextSessionAfter(SessionInTests session) throws SQLException {
        Onwards.to(PhaseKind.REFLECTION, session);
        step(session.host(), "sessions/" + session.sessionId() + "/conclude").statusCode(200);
        return sessions.session(
                session.set(),
                SessionKind.CLOSING,
                SessionState.IN_PROGRESS,
                clock.instant().plus(Duration.ofSeconds(1)),
                0,
                PhaseKind.PROGRESS);
    }
}
