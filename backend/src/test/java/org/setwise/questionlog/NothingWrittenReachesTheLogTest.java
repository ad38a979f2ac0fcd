package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.platform.security.TransactionGuard;
import org.setwise.programme.FacilitationMode;

/** What people write never reaches the log, whether it is taken, refused, or refused by the database alone. */
@QuarkusTest
class NothingWrittenReachesTheLogTest {
    private static final String PLANTED = "sparrows over the weir at dusk";

    @Inject
    SessionsInTests sessions;

    @Inject
    QuestionRepository questions;

    @Inject
    TransactionGuard transaction;

    @Inject
    Clock clock;

    private final Listener log = new Listener();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(log);
    }

    private void nothingWasLogged() {
        Logger.getLogger("org.setwise").warning("the listener hears");
        assertThat(log.heard).anyMatch(line -> line.contains("the listener hears"));
        assertThat(log.heard).noneMatch(line -> line.contains("sparrows"));
    }

    @Test
    void when_it_is_taken_or_refused() throws SQLException {
        SessionInTests session =
                sessions.presentingAt(PhaseKind.OPEN_QUESTIONS, FacilitationMode.QUESTIONS_AND_EXPERIENCE);
        SessionInTests planned =
                sessions.planned(sessions.set(), clock.instant().plus(Duration.ofDays(3)), 1);
        UUID asker = session.askers().getFirst();
        String turn = "turns/" + session.turnId();
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title", PLANTED,
                "brief", PLANTED,
                "willingToShare", true,
                "someControl", true,
                "current", true,
                "unresolved", false));
        String dilemma = "turns/" + planned.turnId() + "/dilemma";

        put(planned.presenter(), dilemma, draft).statusCode(200);
        put(planned.presenter(), dilemma, draft).statusCode(428);
        step(planned.presenter(), dilemma + "/release").statusCode(409);
        post(asker, "coach/assessments", Map.of("text", PLANTED)).statusCode(200);
        post(asker, "coach/assessments", Map.of("text", PLANTED.repeat(100))).statusCode(422);
        post(asker, turn + "/questions", Map.of("text", PLANTED)).statusCode(201);
        post(session.presenter(), turn + "/questions", Map.of("text", PLANTED)).statusCode(409);
        post(session.set().outsider(), turn + "/questions", Map.of("text", PLANTED))
                .statusCode(404);
        post(asker, turn + "/questions", Map.of("text", PLANTED, PLANTED, true)).statusCode(422);
        post(asker, turn + "/questions", Map.of("text", "What?", "kind", PLANTED))
                .statusCode(422);
        post(asker, turn + "/questions", "{\"text\": \"" + PLANTED).statusCode(400);
        post(asker, turn + "/contributions", Map.of("text", PLANTED)).statusCode(201);
        post(session.presenter(), turn + "/contributions", Map.of("text", PLANTED))
                .statusCode(409);
        put(session.presenter(), turn + "/outcome", Map.of("none", false, "summary", PLANTED))
                .statusCode(200);
        put(session.presenter(), turn + "/outcome", Map.of("none", true, "summary", PLANTED))
                .statusCode(422);
        post(session.presenter(), turn + "/actions", Map.of("description", PLANTED, "dueOn", "2000-01-01"))
                .statusCode(422);

        nothingWasLogged();
    }

    @Test
    void when_the_database_alone_refuses_it() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID asker = session.askers().getFirst();
        UUID question = asked(asker, session.turnId());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    transaction.workFor(asker);
                    questions
                            .getEntityManager()
                            .createNativeQuery("""
                                    insert into question (id, turn_id, set_id, programme_id, asker_id, number, text, phase, kind, state, logged_at)
                                    select gen_random_uuid(), turn_id, set_id, programme_id, asker_id, 2, :text, phase, 'SHOUTED', 'QUEUED', logged_at
                                      from question where id = :question
                                    """)
                            .setParameter("text", PLANTED)
                            .setParameter("question", question)
                            .executeUpdate();
                }))
                .hasStackTraceContaining("question_kind_check");

        nothingWasLogged();
    }

    private static final class Listener extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        private Listener() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            StringWriter thrown = new StringWriter();
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(thrown));
            }
            heard.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + thrown);
        }

        @Override
        public void flush() {
            // Heard at once.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
