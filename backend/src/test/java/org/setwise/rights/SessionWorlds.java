package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningset.SetInTests;

/** Sessions, from their planning to their end. */
@Singleton
class SessionWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    Clock clock;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("planSession", this::withAPlan),
                entry("previewSeries", this::withAnOutline),
                entry("planSeries", this::withASeries),
                entry("moveSession", () -> planned().matching().sending(move())),
                entry("updateSession", () -> planned().matching().sending(update())),
                entry("setPhaseScript", this::withAScript),
                entry("postponeSession", () -> planned().sending(Map.of("reason", "The room is gone"))),
                entry("cancelSession", () -> planned().sending(Map.of("reason", "The room is gone"))),
                entry("startSession", this::planned),
                entry("advancePhase", () -> at(PhaseKind.PROGRESS).sending(Map.of("from", 1))),
                entry("extendPhase", () -> at(PhaseKind.PROGRESS).sending(Map.of("from", 1, "minutes", 1))),
                entry("concludeSession", () -> at(PhaseKind.REFLECTION).sending(Map.of())),
                entry("joinSession", () -> at(PhaseKind.PROGRESS)),
                entry("confirmComing", this::planned),
                entry("apologise", this::planned),
                entry("recordAttendance", this::withSomebodyAway),
                entry("changePresenter", this::withAStandIn),
                entry("skipTurn", () -> planned().sending(Map.of("reason", "Ada brings nothing this time"))),
                entry("addTurn", this::withRoomForATurn));
    }

    private World planned() throws SQLException {
        return casting.around(casting.planned());
    }

    private World at(PhaseKind phase) throws SQLException {
        return casting.around(casting.at(phase));
    }

    private World withAPlan() throws SQLException {
        SetInTests set = casting.set();
        return casting.around(set)
                .sending(Map.of(
                        "kind", "PRESENTING", "startsAt", inDays(28), "presenterIds", List.of(Casting.standIn(set))));
    }

    private World withAnOutline() throws SQLException {
        return casting.around(casting.set())
                .sending(Map.of("firstDay", casting.today().plusDays(14).toString(), "at", "18:00"));
    }

    private World withASeries() throws SQLException {
        SetInTests set = casting.set();
        List<UUID> presenters = List.of(Casting.standIn(set));
        return casting.around(set)
                .sending(Map.of(
                        "sessions",
                        List.of(Map.of("kind", "PRESENTING", "startsAt", inDays(28), "presenterIds", presenters)),
                        "statedReasons",
                        List.of(Map.of("rule", 9, "reason", "The others come later."))));
    }

    private Map<String, Object> move() {
        return Map.of(
                "startsAt",
                inDays(11),
                "following",
                "STAY",
                "statedReasons",
                List.of(Map.of("rule", 10, "reason", "Nobody could before.")));
    }

    private Map<String, Object> update() {
        return Map.of(
                "startsAt",
                inDays(11),
                "minutes",
                60,
                "mode",
                "OPEN_QUESTIONS",
                "statedReasons",
                List.of(Map.of("rule", 10, "reason", "Nobody could before.")));
    }

    private World withAScript() throws SQLException {
        World world = planned();
        UUID turn = world.id("turnId");
        return world.matching()
                .sending(Map.of(
                        "phases",
                        List.of(
                                phase("PROGRESS", 10, null),
                                phase("DILEMMA", 5, turn),
                                phase("CLARIFYING", 5, turn),
                                phase("OPEN_QUESTIONS", 20, turn),
                                phase("ACTIONS", 5, turn),
                                phase("OUTCOME", 5, turn),
                                phase("REFLECTION", 10, null))));
    }

    private World withSomebodyAway() throws SQLException {
        SessionInTests session = casting.at(PhaseKind.PROGRESS);
        return casting.around(session)
                .where("personId", Casting.standIn(session.set()))
                .sending(Map.of("state", "ABSENT"));
    }

    private World withAStandIn() throws SQLException {
        SessionInTests session = casting.planned();
        return casting.around(session)
                .sending(Map.of("presenterId", Casting.standIn(session.set()), "reason", "Ada is ill"));
    }

    private World withRoomForATurn() throws SQLException {
        SessionInTests session = casting.planned();
        return casting.around(session).sending(Map.of("presenterId", Casting.standIn(session.set())));
    }

    private static Map<String, Object> phase(String kind, int minutes, UUID turn) {
        Map<String, Object> phase = new HashMap<>(Map.of("kind", kind, "minutes", minutes));
        phase.put("turnId", turn);
        return phase;
    }

    private String inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days)).toString();
    }
}
