package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.TestSignIn;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;

/** How sets end: what members make of them, what they let others read, and what they decide. */
@Singleton
class ClosingWorlds implements Worlds {
    static final String OPEN_QUESTION = "01990000-0000-7000-8000-000000000013";

    @Inject
    Casting casting;

    @Inject
    TestSql sql;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("closeSet", this::evaluated),
                entry("wishHowItGoesOn", () -> running().sending(Map.of("decision", "RENEW"))),
                entry("decideHowItGoesOn", () -> running().sending(Map.of("decision", "RENEW"))),
                entry("evaluateSet", () -> running().sending(evaluation())),
                entry("releaseMyAnswer", this::withAnswers),
                entry("askMembers", () -> running().sending(Map.of("questions", List.of()))),
                entry("writeMySummary", () -> running().sending(Map.of("text", "I ask before I answer."))),
                entry("markTheme", () -> withSummaries(running()).sending(Map.of("text", "Being heard"))),
                entry("releaseTheme", () -> withTheme().sending(Map.of("released", true))),
                entry("removeTheme", this::withTheme));
    }

    private World running() throws SQLException {
        SetInTests set = casting.set();
        sql.run(null, "update learning_set set state = 'RUNNING' where id = ?", set.setId());
        return casting.around(set);
    }

    private World evaluated() throws SQLException {
        World world = running();
        sql.run(null, "update enrolment set evaluated_at = now() where set_id = ?", world.id("setId"));
        return world.sending(Map.of(
                "decision", "RENEW", "retainUntil", casting.today().plusDays(90).toString()));
    }

    private World withAnswers() throws SQLException {
        World world = running();
        for (Role member : List.of(Role.MEMBER, Role.PRESENTER, Role.HOST)) {
            put(world, member, "/evaluation", evaluation());
        }
        return world.where("questionId", UUID.fromString(OPEN_QUESTION)).sending(Map.of("released", true));
    }

    private World withSummaries(World world) {
        for (Role member : List.of(Role.MEMBER, Role.PRESENTER, Role.HOST)) {
            put(world, member, "/summary", Map.of("text", "I ask before I answer."));
        }
        return world;
    }

    /** One of the owner's, who is a member beside those who have a role of their own. */
    private World withTheme() throws SQLException {
        World world = running();
        UUID owner = UUID.fromString(sql.column(
                        String.class,
                        "select person_id::text from enrolment where set_id = ? and person_id <> all (?)",
                        world.id("setId"),
                        world.people().values().toArray(UUID[]::new))
                .getFirst());
        World owned = world.ownedBy(owner);
        put(owned, Role.OWNER, "/summary", Map.of("text", "I ask before I answer."));
        String theme = TestSignIn.as(owner)
                .contentType("application/json")
                .body(Map.of("text", "Being heard"))
                .post("/api/sets/" + world.id("setId") + "/themes")
                .then()
                .statusCode(201)
                .extract()
                .path("myThemes[0].id");
        return owned.where("themeId", UUID.fromString(theme));
    }

    private static void put(World world, Role member, String path, Map<String, Object> body) {
        TestSignIn.as(world.person(member))
                .contentType("application/json")
                .body(body)
                .put("/api/sets/" + world.id("setId") + path)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> evaluation() {
        return Map.of("state", "GIVEN", "answers", List.of(Map.of("questionId", OPEN_QUESTION, "text", "It helped.")));
    }
}
