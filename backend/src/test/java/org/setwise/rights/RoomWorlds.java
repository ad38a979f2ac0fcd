package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.setwise.learningsession.PhaseKind;
import org.setwise.programme.FacilitationMode;

/** What is done in the room beside the phases and the question log. */
@Singleton
class RoomWorlds implements Worlds {
    @Inject
    Casting casting;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("pauseSession", this::inQuestions),
                entry("stopSession", this::inQuestions),
                entry("resumeSession", this::paused),
                entry("keepPhaseScript", () -> casting.around(casting.planned())),
                entry("writeSetScript", () -> aScript().sending(Map.of("phases", closing()))),
                entry("deleteSetScript", this::aScript),
                entry("giveWord", this::inARound),
                entry("takeOverHosting", this::withoutItsHost),
                entry("keepSilence", () -> inQuestions().sending(Map.of("kept", true))),
                entry("raiseHand", () -> inQuestions().sending(Map.of("raised", true))),
                entry("goOn", this::inQuestions),
                entry("hearAnswers", this::inQuestions),
                entry("inviteExperience", this::withExperience),
                entry("placeBid", () -> bidding().sending(Map.of("urgency", "SOON"))),
                entry("withdrawBid", this::bidding),
                entry("settlePresenter", this::toSettle),
                entry("writeMyNotes", () -> inQuestions().sending(Map.of("text", "She hesitated."))),
                entry("giveConfidence", () -> inQuestions()
                        .sending(Map.of("passed", false, "value", 6, "words", "I have begun."))),
                entry("setConfidenceTarget", () -> inQuestions().sending(Map.of("target", 8))),
                entry("writeMyReviewSheet", () -> inQuestions().sending(Map.of("learned", "That I wait."))));
    }

    private World inQuestions() throws SQLException {
        return casting.around(casting.at(PhaseKind.OPEN_QUESTIONS));
    }

    private World aScript() throws SQLException {
        World world = casting.around(casting.planned());
        casting.sql.run(
                null,
                """
                insert into set_script select id, 'CLOSING', 'OPEN_QUESTIONS', cast(? as jsonb), facilitator_id, now()
                  from learning_set where id = ?
                """,
                "[{\"kind\": \"PROGRESS\", \"minutes\": 50}, {\"kind\": \"REFLECTION\", \"minutes\": 10}]",
                world.id("setId"));
        return world.where("kind", "CLOSING").where("mode", "OPEN_QUESTIONS");
    }

    private static List<Map<String, Object>> closing() {
        return List.of(Map.of("kind", "PROGRESS", "minutes", 52), Map.of("kind", "REFLECTION", "minutes", 8));
    }

    private World inARound() throws SQLException {
        World world = inQuestions();
        return world.sending(Map.of("personId", world.person(Role.MEMBER)));
    }

    /** Everybody who may bid does. */
    private World bidding() throws SQLException {
        World world = casting.around(casting.at(PhaseKind.PROGRESS));
        casting.sessions.letMembersBid(world.id("setId"));
        for (Role role : List.of(Role.MEMBER, Role.PRESENTER, Role.HOST)) {
            casting.sql.run(
                    world.person(role),
                    "insert into turn_bid values (?, ?, ?, ?, 'CAN_WAIT', now())",
                    world.id("turnId"),
                    world.person(role),
                    world.id("setId"),
                    world.id("programmeId"));
        }
        return world;
    }

    private World toSettle() throws SQLException {
        World world = bidding();
        return world.sending(Map.of("presenterId", world.person(Role.PRESENTER)));
    }

    private World paused() throws SQLException {
        World world = inQuestions();
        casting.sql.run(null, "update learning_session set paused_at = now() where id = ?", world.id("sessionId"));
        return world;
    }

    private World withoutItsHost() throws SQLException {
        World world = inQuestions();
        casting.sql.run(
                null,
                "insert into presence (session_id, person_id, here, here_until) values (?, ?, false, now() - interval '2 minutes')",
                world.id("sessionId"),
                world.person(Role.HOST));
        return world;
    }

    private World withExperience() throws SQLException {
        return casting.around(
                        casting.at(casting.set(FacilitationMode.QUESTIONS_AND_EXPERIENCE), PhaseKind.OPEN_QUESTIONS, 1))
                .sending(Map.of("invited", true));
    }
}
