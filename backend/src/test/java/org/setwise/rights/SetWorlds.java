package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;

/** Sets, what their members say of themselves and of the set, and their contracts. */
@Singleton
class SetWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("createSet", () -> in("RUNNING").sending(description())),
                entry("updateSet", () -> in("RUNNING").matching().sending(description())),
                entry("openEnrolment", () -> in("DRAFT")),
                entry("startSet", this::readyToStart),
                entry("cancelSet", () -> in("RUNNING").sending(Map.of("reason", "Too few of us"))),
                entry("changeRetention", this::over),
                entry("introduceMyself", () -> in("RUNNING")
                        .sending(Map.of("introduction", "I mentor advocates.", "reasons", "To hear others."))),
                entry("reviseContract", () -> in("ENROLLING").matching().sending(terms())),
                entry("signContract", this::unsigned));
    }

    private World in(String state) throws SQLException {
        return in(state, casting.set());
    }

    private World in(String state, SetInTests set) throws SQLException {
        sql.run(null, "update learning_set set state = ? where id = ?", state, set.setId());
        return casting.around(set);
    }

    private World readyToStart() throws SQLException {
        SetInTests set = casting.set();
        sessions.introductory(set, SessionState.PLANNED);
        sessions.planned(set, clock.instant().plus(Duration.ofDays(10)), 1);
        return in("ENROLLING", set)
                .sending(Map.of(
                        "statedReasons",
                        List.of(
                                Map.of("rule", 1, "reason", "Five of us are enough."),
                                Map.of("rule", 9, "reason", "The rest is planned later."))));
    }

    private World over() throws SQLException {
        World world = in("RUNNING");
        sql.run(null, "update enrolment set evaluated_at = now() where set_id = ?", world.id("setId"));
        sql.run(
                null,
                "update learning_set set state = 'CLOSED', decision = 'DISBAND', over_on = current_date, retain_until = ? where id = ?",
                casting.today().plusDays(90),
                world.id("setId"));
        return world.matching()
                .sending(Map.of("retainUntil", casting.today().plusDays(200).toString()));
    }

    private World unsigned() throws SQLException {
        World world = in("RUNNING");
        sql.run(
                null,
                "delete from contract_signature where contract_id = (select id from contract where set_id = ?)",
                world.id("setId"));
        return world.sending(Map.of("number", 1));
    }

    private static Map<String, Object> description() {
        return Map.of("name", "Tuesday set", "capacity", 7, "timeZone", "Europe/London");
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "mode", "OPEN_QUESTIONS",
                "sessionMinutes", 90,
                "weeksBetweenSessions", 3,
                "turnsPerSession", 1,
                "quorum", 4,
                "clauses", List.of());
    }
}
