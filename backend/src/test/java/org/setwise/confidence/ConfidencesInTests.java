package org.setwise.confidence;

import static org.setwise.questionlog.Requests.put;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.questionlog.Onwards;
import org.setwise.questionlog.Requests;

/** Members who are asked how confident they are, and sets that see each other's lines. For tests only. */
@Singleton
class ConfidencesInTests {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    static ValidatableResponse give(UUID member, SessionInTests session, int value) {
        return put(member, path(session), Map.of("passed", false, "value", value, "words", "Because of " + value));
    }

    static ValidatableResponse pass(UUID member, SessionInTests session) {
        return put(member, path(session), Map.of("passed", true));
    }

    static ValidatableResponse aim(UUID member, SetInTests set, int target) {
        return put(member, "sets/" + set.setId() + "/confidence/target", Map.of("target", target));
    }

    static String path(SessionInTests session) {
        return "sessions/" + session.sessionId() + "/confidence";
    }

    static String path(SetInTests set) {
        return "sets/" + set.setId() + "/confidence";
    }

    /** The first members answer with these numbers, each with one. */
    static void give(SessionInTests session, int... values) {
        for (int i = 0; i < values.length; i++) {
            give(session.set().member(i), session, values[i]).statusCode(200);
        }
    }

    /** The host brings a running session with one turn to its end. */
    void conclude(SessionInTests session) {
        Onwards.to(PhaseKind.REFLECTION, session);
        Requests.step(session.host(), "sessions/" + session.sessionId() + "/conclude")
                .statusCode(200);
    }

    /** The set begins to meet again after a session. */
    SessionInTests next(SessionInTests session) throws SQLException {
        return sessions.session(
                session.set(),
                SessionKind.CLOSING,
                SessionState.IN_PROGRESS,
                clock.instant().plus(Duration.ofSeconds(1)),
                0,
                PhaseKind.PROGRESS);
    }

    /** A new version of the contract, which everybody signs unless somebody keeps back. */
    void agree(SetInTests set, boolean shared, UUID... keepingBack) throws SQLException {
        sql.inTransactionOf(set.member(0), on -> {
            UUID contract = UUID.randomUUID();
            on.run("""
                    insert into contract (id, set_id, number, mode, session_minutes, weeks_between_sessions, turns_per_session, quorum,
                                          clauses, created_at, confidence_shared)
                    select ?, set_id, number + 1, mode, session_minutes, weeks_between_sessions, turns_per_session, quorum, clauses, ?, ?
                      from contract where set_id = ? order by number desc limit 1
                    """, contract, clock.instant(), shared, set.setId());
            for (UUID member : set.members()) {
                if (!List.of(keepingBack).contains(member)) {
                    on.run("insert into contract_signature values (?, ?, ?)", contract, member, clock.instant());
                }
            }
            return null;
        });
    }
}
