package org.setwise.questionlog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

@QuarkusTest
class QuestionLogAccessTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Test
    void what_one_may_do_comes_with_each_question() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());

        get(session.presenter(), "questions/" + question)
                .body(
                        "allowedActions",
                        containsInAnyOrder("answerQuestion", "parkQuestion", "declineQuestion", "markQuestion"));
        get(session.askers().get(1), "questions/" + question).body("allowedActions", empty());
        step(session.presenter(), "questions/" + question + "/park");
        get(session.host(), "questions/" + question).body("allowedActions", contains("putQuestion"));
        get(session.presenter(), "questions/" + question).body("allowedActions", not(hasItem("parkQuestion")));
    }

    @Test
    void what_is_asked_is_for_members_and_the_facilitator_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());
        String log = "turns/" + session.turnId() + "/questions";

        get(session.set().outsider(), log).statusCode(404);
        get(session.set().outsider(), "questions/" + question).statusCode(404);
        ask(session.set().outsider(), session.turnId()).statusCode(404);
        get(session.set().organiser(), log).statusCode(403);
        get(session.set().organiser(), "questions/" + question).statusCode(404);
        ask(session.set().organiser(), session.turnId()).statusCode(403);
        leave(session.askers().getFirst(), session);
        get(session.askers().getFirst(), log).statusCode(404);
        get(session.askers().getFirst(), "questions/" + question).statusCode(404);
    }

    @Test
    void members_of_a_closed_set_read_and_write_no_more() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());
        sql.run(
                null,
                "update enrolment set state = 'COMPLETED' where set_id = ?",
                session.set().setId());

        get(asker, "questions/" + question).statusCode(200).body("allowedActions", empty());
        get(session.presenter(), "questions/" + question).body("allowedActions", empty());
        answer(session.presenter(), question).statusCode(403);
        step(asker, "questions/" + question + "/withdraw").statusCode(403);
        ask(asker, session.turnId()).statusCode(403);
        step(asker, "turns/" + session.turnId() + "/passes").statusCode(403);
    }

    private void leave(UUID member, SessionInTests session) throws SQLException {
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where person_id = ? and set_id = ?",
                member,
                session.set().setId());
    }
}
