package org.setwise.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.questionlog.Refused;

/** Rule 24 as PostgreSQL holds it, with every check of the application out of the way. */
@QuarkusTest
class ConfidenceInTheDatabaseTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    ConfidencesInTests confidences;

    @Inject
    TestSql sql;

    private int write(UUID person, SessionInTests session, Integer value, Instant at) throws SQLException {
        return sql.run(
                person,
                "insert into confidence values (?, ?, ?, ?, ?, true, ?)",
                session.sessionId(),
                person,
                session.set().setId(),
                session.set().programmeId(),
                value,
                at);
    }

    private Instant now() {
        return confidences.clock.instant();
    }

    @Test
    void rule_24_a_number_is_from_one_to_ten() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        for (int value : List.of(0, 11)) {
            Refused.by("rule_24_from_one_to_ten", () -> write(session.presenter(), session, value, now()));
            Refused.by(
                    "rule_24_target_from_one_to_ten",
                    () -> sql.run(
                            session.presenter(),
                            "insert into confidence_target values (?, ?, ?, ?, ?)",
                            session.set().setId(),
                            session.presenter(),
                            session.set().programmeId(),
                            value,
                            now()));
        }
        assertThat(write(session.presenter(), session, null, now())).isOne();
    }

    @Test
    void rule_24_members_are_asked() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);

        Refused.by("rule_24_asked_of_members", () -> write(session.set().facilitator(), session, 5, now()));
    }

    @Test
    void rule_24_it_is_asked_from_the_beginning_of_a_session_to_that_of_the_next() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SessionInTests planned = sessions.planned(session.set(), now().plus(Duration.ofDays(30)), 0);
        Refused.by("rule_24_asked_until_the_next_session", () -> write(session.presenter(), planned, 5, now()));
        confidences.conclude(session);
        confidences.next(session);

        Refused.by("rule_24_asked_until_the_next_session", () -> write(session.presenter(), session, 5, now()));
    }

    @Test
    void rule_24_what_was_answered_in_a_session_stands() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        write(session.presenter(), session, 5, now());
        confidences.conclude(session);

        Refused.by(
                "rule_24_answered_in_the_session_stands",
                () -> sql.run(
                        session.presenter(),
                        "update confidence set value = 9, given_at = ? where session_id = ?",
                        now(),
                        session.sessionId()));
    }

    @Test
    void rule_24_nobody_shares_what_the_contract_does_not() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.PROGRESS);
        write(session.presenter(), session, 5, now());

        assertThat(seenBy(session.askers().getFirst(), session)).isZero();
        assertThat(seenBy(session.set().facilitator(), session)).isZero();
        assertThat(seenBy(session.presenter(), session)).isOne();
    }

    @Test
    void figures_are_told_to_nobody_outside_the_set() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        for (UUID member : session.set().members()) {
            write(member, session, 5, now());
        }
        confidences.conclude(session);

        assertThat(ranges(session.presenter(), session)).isOne();
        assertThat(ranges(session.set().organiser(), session)).isZero();
        assertThat(ranges(session.set().outsider(), session)).isZero();
        assertThat(ranges(null, session)).isZero();
    }

    private long ranges(UUID person, SessionInTests session) throws SQLException {
        return count(
                person,
                "select count(*) from confidence_ranges(?)",
                session.set().setId());
    }

    private long seenBy(UUID person, SessionInTests session) throws SQLException {
        return count(person, "select count(*) from confidence where session_id = ?", session.sessionId());
    }

    private long count(UUID person, String select, UUID id) throws SQLException {
        return sql.inTransactionOf(person, on -> on.column(Long.class, select, id))
                .getFirst();
    }
}
