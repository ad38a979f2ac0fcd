package org.setwise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.SignedIn;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

/** A stream ends with what let it in: a device, a token, an account. */
@QuarkusTest
class WhoFollowsNoMoreTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    SignedOutListeners signedOut;

    @Inject
    MovableClock clock;

    @Inject
    TestSql sql;

    @Inject
    SignedIn signedIn;

    @TestHTTPResource
    URI base;

    private final List<Follower> open = new ArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(Follower::close);
        clock.setRight();
    }

    private SignedIn.Somebody browserOf(UUID person) {
        return signedIn.elsewhere(new SignedIn.Somebody(person, null, null, null));
    }

    private Follower followFrom(SessionInTests session, String header, String credential) {
        Follower follower = new Follower(base, session.sessionId(), null, header, credential);
        open.add(follower);
        return follower;
    }

    @Test
    void a_browser_signed_out_from_another_is_told_nothing_more_at_once() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SignedIn.Somebody here = browserOf(session.askers().get(1));
        SignedIn.Somebody there = browserOf(session.askers().get(1));
        Follower stays = followFrom(session, "Cookie", "setwise=" + here.cookie());
        Follower ends = followFrom(session, "Cookie", "setwise=" + there.cookie());
        String lost = there.asks().get("/api/sign-ins").path("items.find { it.current }.id");

        here.asks().delete("/api/sign-ins/" + lost).then().statusCode(204);

        ends.waitForEnd();
        UUID question = asked(session.askers().getFirst(), session.turnId());
        stays.waitFor("QUESTION_ASKED");
        assertThat(ends.told()).noneMatch(event -> event.toString().contains(question.toString()));
    }

    @Test
    void whoever_signs_out_everywhere_follows_nowhere() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SignedIn.Somebody me = browserOf(session.askers().get(1));
        Follower here = followFrom(session, "Cookie", "setwise=" + me.cookie());
        Follower there =
                followFrom(session, "Cookie", "setwise=" + browserOf(me.id()).cookie());

        me.asks().delete("/api/sign-ins").then().statusCode(204);

        here.waitForEnd();
        there.waitForEnd();
    }

    @Test
    void a_token_that_is_revoked_follows_no_more() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SignedIn.Somebody me = browserOf(session.askers().get(1));
        Follower program = followFrom(session, "Authorization", "Bearer " + signedIn.token(me, "READ"));
        String token = me.asks().get("/api/tokens").path("items[0].id");

        me.asks().delete("/api/tokens/" + token).then().statusCode(204);

        program.waitForEnd();
    }

    @Test
    void whoever_is_deactivated_follows_no_more() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SignedIn.Somebody me = browserOf(session.askers().get(1));
        Follower mine = followFrom(session, "Cookie", "setwise=" + me.cookie());

        signedIn.administrator()
                .asks()
                .post("/api/people/" + me.id() + "/deactivate")
                .then()
                .statusCode(200);

        mine.waitForEnd();
    }

    @Test
    void what_ran_out_or_was_not_heard_of_is_found_a_little_later() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        SignedIn.Somebody me = browserOf(session.askers().get(1));
        Follower mine = followFrom(session, "Cookie", "setwise=" + me.cookie());
        Follower other = followFrom(
                session, "Cookie", "setwise=" + browserOf(session.presenter()).cookie());

        sql.run(null, "update sign_in set expires_at = started_at where person_id = ?", me.id());
        signedOut.lookAtAll();

        mine.waitForEnd();
        asked(session.askers().getFirst(), session.turnId());
        other.waitFor("QUESTION_ASKED");
    }
}
