package org.setwise.rights;

import static java.util.Map.entry;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;
import static org.setwise.questionlog.Requests.step;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.programme.FacilitationMode;
import org.setwise.questionlog.Requests;

/** What is said in a turn, and what comes of it. */
@Singleton
class TurnWorlds implements Worlds {
    private static final Map<String, Object> DILEMMA = Map.of(
            "title", "Whom to tell first",
            "brief", "Two people rely on me, and only one can be told.",
            "willingToShare", true,
            "someControl", true,
            "current", true,
            "unresolved", true);

    private static final Map<String, Object> NOTE = Map.of("notYet", false, "tried", "I told them both.");

    @Inject
    Casting casting;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("writeDilemma", () -> casting.around(casting.planned()).sending(DILEMMA)),
                entry("releaseDilemma", this::withADraft),
                entry("askQuestion", () -> inQuestions().sending(Map.of("text", "What have you not said yet?"))),
                entry("putQuestion", this::withAParkedQuestion),
                entry("answerQuestion", () -> withAQuestion().sending(Map.of("note", "That I am afraid."))),
                entry("parkQuestion", this::withAQuestion),
                entry("declineQuestion", this::withAQuestion),
                entry("withdrawQuestion", this::withAQuestion),
                entry("markQuestion", () -> withAQuestion()
                        .sending(Map.of("madeMeThink", true, "feltLikeAdvice", true))),
                entry("passTurn", this::inQuestions),
                entry("shareExperience", this::withExperience),
                entry("recordOutcome", () -> at(PhaseKind.OUTCOME)
                        .sending(Map.of("none", false, "summary", "I wait."))),
                entry("undertakeAction", () -> at(PhaseKind.ACTIONS).sending(undertaking(7))),
                entry("updateAction", () -> withAnAction().matching().sending(undertaking(9))),
                entry("noteProgress", () -> withAnAction().sending(NOTE)),
                entry("completeAction", this::withATriedAction),
                entry("carryAction", () -> withAnAction()
                        .sending(Map.of("dueOn", casting.today().plusDays(14).toString()))),
                entry("dropAction", () -> withAnAction().sending(Map.of("reason", "It is no longer needed"))));
    }

    private World at(PhaseKind phase) throws SQLException {
        return casting.around(casting.at(phase));
    }

    private World inQuestions() throws SQLException {
        return at(PhaseKind.OPEN_QUESTIONS);
    }

    private World withADraft() throws SQLException {
        World world = casting.around(casting.planned());
        put(world.person(Role.PRESENTER), "turns/" + world.id("turnId") + "/dilemma", DILEMMA)
                .statusCode(200);
        return world.sending(Map.of());
    }

    private World withAQuestion() throws SQLException {
        SessionInTests session = casting.at(PhaseKind.OPEN_QUESTIONS);
        UUID asker = Casting.asker(session.set());
        return casting.around(session).ownedBy(asker).where("questionId", Requests.asked(asker, session.turnId()));
    }

    private World withAParkedQuestion() throws SQLException {
        World world = withAQuestion();
        step(world.person(Role.PRESENTER), "questions/" + world.id("questionId") + "/park")
                .statusCode(200);
        return world;
    }

    private World withExperience() throws SQLException {
        return casting.around(
                        casting.at(casting.set(FacilitationMode.QUESTIONS_AND_EXPERIENCE), PhaseKind.OPEN_QUESTIONS, 1))
                .sending(Map.of("text", "I told both, and it was a relief."));
    }

    private World withAnAction() throws SQLException {
        World world = at(PhaseKind.ACTIONS);
        String action = post(world.person(Role.PRESENTER), "turns/" + world.id("turnId") + "/actions", undertaking(7))
                .statusCode(201)
                .extract()
                .path("id");
        return world.where("actionId", UUID.fromString(action));
    }

    private World withATriedAction() throws SQLException {
        World world = withAnAction();
        post(world.person(Role.PRESENTER), "actions/" + world.id("actionId") + "/progress", NOTE)
                .statusCode(201);
        return world;
    }

    private Map<String, Object> undertaking(int days) {
        return Map.of(
                "description",
                "Tell them both",
                "dueOn",
                casting.today().plusDays(days).toString());
    }
}
