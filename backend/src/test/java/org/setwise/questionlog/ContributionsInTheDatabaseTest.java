package org.setwise.questionlog;

import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;
import org.setwise.programme.FacilitationMode;

/** The rules of experiences, raised hands and passes hold in PostgreSQL, around every check of the application. */
@QuarkusTest
class ContributionsInTheDatabaseTest {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    private void contribute(SessionInTests session, UUID author) throws SQLException {
        sql.run(
                author,
                "insert into contribution values (?, ?, ?, ?, ?, 'When I was there', ?)",
                ids.next(),
                session.turnId(),
                session.set().setId(),
                session.set().programmeId(),
                author,
                NOW);
    }

    @Test
    void rule_18_a_set_in_open_questions_refuses_contributions() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.OPEN_QUESTIONS);

        Refused.by(
                "rule_18_open_questions_only",
                () -> contribute(session, session.askers().getFirst()));
    }

    @Test
    void rule_17_neither_presenter_nor_facilitator_contributes() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        Refused.by("rule_17_presenter_does_not_contribute", () -> contribute(session, session.presenter()));
        Refused.by(
                "rule_17_facilitator_contributes_no_experience",
                () -> contribute(session, session.set().facilitator()));
        contribute(session, session.askers().getFirst());
    }

    @Test
    void rule_18_no_experience_before_the_presenter_invites_it() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        sql.run(
                session.presenter(),
                "update turn_floor set experience_invited = false where turn_id = ?",
                session.turnId());

        Refused.by(
                "rule_18_experience_is_invited",
                () -> contribute(session, session.askers().getFirst()));
    }

    @Test
    void rule_17_the_presenter_raises_no_hand() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        String hand = "insert into raised_hand values (?, ?, ?, ?, ?)";

        Refused.by(
                "rule_17_hands_are_for_askers",
                () -> sql.run(
                        session.presenter(),
                        hand,
                        session.turnId(),
                        session.presenter(),
                        session.set().setId(),
                        session.set().programmeId(),
                        NOW));
    }

    @Test
    void contributions_have_their_phase() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.CLARIFYING, FacilitationMode.QUESTIONS_AND_EXPERIENCE);

        Refused.by(
                "contributions_have_their_phase",
                () -> contribute(session, session.askers().getFirst()));
    }

    @Test
    void passing_is_for_those_who_could_ask() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        String pass = "insert into turn_pass values (?, ?, ?, ?, ?)";

        Refused.by(
                "passing_is_for_askers",
                () -> sql.run(
                        session.presenter(),
                        pass,
                        session.turnId(),
                        session.presenter(),
                        session.set().setId(),
                        session.set().programmeId(),
                        NOW));
    }
}
