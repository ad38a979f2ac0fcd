package org.setwise.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.*;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;

@QuarkusTest
class FollowingARoomTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    PresenceService presence;

    @Inject
    MovableClock clock;

    @Inject
    TestSql sql;

    @TestHTTPResource
    URI base;

    private final List<Follower> open = new ArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(Follower::close);
        clock.setRight();
    }

    private Follower follow(UUID person, SessionInTests session, Long after) {
        Follower follower = new Follower(base, person, session.sessionId(), after);
        open.add(follower);
        return follower;
    }

    private static ValidatableResponse room(UUID person, SessionInTests session) {
        return get(person, "sessions/" + session.sessionId() + "/room");
    }

    private static long lastEvent(UUID person, SessionInTests session) {
        return room(person, session).statusCode(200).extract().jsonPath().getLong("lastEvent");
    }

    @Test
    void everybody_is_told_what_happens_in_its_order_with_what_changed_for_them() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        Follower presenter = follow(session.presenter(), session, null);
        Follower asker = follow(session.askers().getFirst(), session, null);
        Follower other = follow(session.askers().get(1), session, null);

        UUID question = asked(session.askers().getFirst(), session.turnId());
        for (Follower follower : List.of(presenter, asker, other)) {
            JsonNode told = follower.waitFor("QUESTION_ASKED");
            assertThat(told.at("/changes/turn/questions/0/id").asText()).isEqualTo(question.toString());
            assertThat(told.at("/changes/turn/questions/0/text").asText()).isEqualTo("What have you not said yet?");
            assertThat(told.at("/changes/turn/dilemma").isMissingNode()).isTrue();
            assertThat(told.at("/changes/session").has("phases")).isFalse();
            assertThat(told.get("readAgain").asBoolean()).isFalse();
        }
        assertThat(actions(presenter)).contains("answerQuestion").doesNotContain("withdrawQuestion");
        assertThat(actions(asker)).contains("withdrawQuestion").doesNotContain("answerQuestion");
        assertThat(actions(other)).doesNotContain("withdrawQuestion", "answerQuestion");

        answer(session.presenter(), question).statusCode(200);
        for (Follower follower : List.of(presenter, asker, other)) {
            JsonNode told = follower.waitFor("QUESTION_ANSWERED");
            assertThat(told.at("/changes/turn/questions/0/state").asText()).isEqualTo("ANSWERED");
            long first = follower.ids().getFirst();
            assertThat(follower.ids())
                    .isEqualTo(LongStream.rangeClosed(first, told.get("id").asLong())
                            .boxed()
                            .toList());
        }
    }

    private static List<String> actions(Follower follower) {
        List<String> actions = new ArrayList<>();
        follower.waitFor("QUESTION_ASKED")
                .at("/changes/turn/questions/0/allowedActions")
                .forEach(action -> actions.add(action.asText()));
        return actions;
    }

    @Test
    void that_a_question_felt_like_advice_is_pushed_to_presenter_and_asker_alone() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());
        Follower presenter = follow(session.presenter(), session, null);
        Follower asker = follow(session.askers().getFirst(), session, null);
        Follower other = follow(session.askers().get(1), session, null);
        Follower facilitator = follow(session.set().facilitator(), session, null);

        put(
                        session.presenter(),
                        "questions/" + question + "/marks",
                        Map.of("madeMeThink", true, "feltLikeAdvice", true))
                .statusCode(200);

        String mark = "/changes/turn/questions/0/feltLikeAdvice";
        assertThat(presenter.waitFor("QUESTION_MARKED").at(mark).asBoolean()).isTrue();
        assertThat(asker.waitFor("QUESTION_MARKED").at(mark).asBoolean()).isTrue();
        for (Follower uninvolved : List.of(other, facilitator)) {
            JsonNode told = uninvolved.waitFor("QUESTION_MARKED");
            assertThat(told.at("/changes/turn/questions/0/madeMeThink").asBoolean())
                    .isTrue();
            assertThat(told.at(mark).isNull()).isTrue();
        }
    }

    @Test
    void whoever_comes_back_is_told_each_event_they_missed_once_and_to_read_again() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        long before = lastEvent(me, session);
        UUID question = asked(session.askers().get(1), session.turnId());
        answer(session.presenter(), question).statusCode(200);
        long now = lastEvent(me, session);

        Follower back = follow(me, session, before);
        back.waitFor(event -> event.get("id").asLong() == now);

        assertThat(back.ids().subList(0, (int) (now - before)))
                .isEqualTo(LongStream.rangeClosed(before + 1, now).boxed().toList());
        List<JsonNode> toReadAgain = back.told().stream()
                .filter(event -> event.get("readAgain").asBoolean())
                .toList();
        assertThat(toReadAgain).hasSize(1);
        assertThat(toReadAgain.getFirst().get("id").asLong()).isGreaterThanOrEqualTo(now);
    }

    @Test
    void what_did_not_come_to_pass_is_told_to_nobody() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        long before = lastEvent(me, session);

        ask(session.presenter(), session.turnId()).statusCode(409);
        post(session.host(), "sessions/" + session.sessionId() + "/advance", Map.of("from", 1))
                .statusCode(409);

        assertThat(lastEvent(me, session)).isEqualTo(before);
    }

    @Test
    void rule_25_whoever_leaves_the_set_is_told_nothing_more_and_the_stream_ends() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID leaving = session.askers().get(1);
        Follower gone = follow(leaving, session, null);
        Follower stays = follow(session.presenter(), session, null);

        sql.run(null, "update enrolment set state = 'WITHDRAWN' where person_id = ?", leaving);
        UUID question = asked(session.askers().getFirst(), session.turnId());

        stays.waitFor("QUESTION_ASKED");
        gone.waitForEnd();
        assertThat(gone.told()).noneMatch(event -> event.toString().contains(question.toString()));
        room(leaving, session).statusCode(404);
        get(leaving, "sessions/" + session.sessionId() + "/events").statusCode(404);
    }

    @Test
    void rule_25_strangers_and_other_sites_follow_nothing() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        String path = "sessions/" + session.sessionId() + "/events";

        get(session.set().outsider(), path).statusCode(404);
        get(session.set().organiser(), path).statusCode(403);
        as(session.presenter())
                .header("Accept", "text/event-stream")
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/" + path)
                .then()
                .statusCode(403);
    }

    @Test
    void one_person_follows_in_so_many_windows_and_no_more() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        for (int i = 0; i < RoomHubs.STREAMS_OF_ONE; i++) {
            follow(me, session, null);
        }

        get(me, "sessions/" + session.sessionId() + "/events").statusCode(429);
    }

    @Test
    void whoever_follows_is_here_and_is_away_some_time_after_they_stopped() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID me = session.askers().getFirst();
        room(session.host(), session).body("here", empty());
        Follower host = follow(session.host(), session, null);
        Follower mine = follow(me, session, null);
        JsonNode came = host.waitFor(event -> event.at("/changes/here").size() == 2);
        assertThat(came.get("kind").asText()).isEqualTo("PRESENCE_CHANGED");

        mine.close();
        for (int look = 0; look < 20; look++) {
            clock.advance(Duration.ofSeconds(60));
            presence.arrive(session.sessionId(), session.host());
            presence.lookWhoHasGone();
        }

        JsonNode left =
                host.waitFor(event -> event.get("id").asLong() > came.get("id").asLong()
                        && event.at("/changes/here").size() == 1);
        assertThat(left.at("/changes/here/0/name").asText()).isEqualTo("Fay Facilitator");
        room(me, session).body("here.name", contains("Fay Facilitator"));
    }
}
