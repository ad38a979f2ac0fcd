package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.questionlog.Requests.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class AskingAtOnceTest {
    @Inject
    SessionsInTests sessions;

    @Test
    void twenty_who_ask_at_once_are_numbered_without_gaps_and_one_is_heard() throws SQLException {
        SessionInTests session = sessions.presentingAt(
                sessions.set(9, true, FacilitationMode.OPEN_QUESTIONS), PhaseKind.OPEN_QUESTIONS, 1);
        List<UUID> askers = session.askers();

        AtOnce.each(
                20, i -> ask(askers.get(i % askers.size()), session.turnId()).statusCode(201));

        var log = get(session.presenter(), "turns/" + session.turnId() + "/questions?limit=50")
                .extract()
                .jsonPath();
        assertThat(log.<Integer>getList("items.number"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(log.<String>getList("items.state")).containsOnlyOnce("ASKED");
        assertThat(log.getString("items[0].state")).isEqualTo("ASKED");
    }

    @Test
    void a_question_is_answered_once_however_many_answers_come_at_once() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        UUID question = asked(session.askers().getFirst(), session.turnId());

        List<Integer> answers = AtOnce.each(
                5, i -> post(session.presenter(), "questions/" + question + "/answer", Map.of("note", "Answer " + i))
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409, 409);
    }

    @Test
    void one_question_is_before_the_presenter_however_many_are_put_at_once() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        List<UUID> parked = IntStream.range(0, 4)
                .mapToObj(i -> {
                    UUID question = asked(session.askers().getFirst(), session.turnId());
                    step(session.presenter(), "questions/" + question + "/park").statusCode(200);
                    return question;
                })
                .toList();

        List<Integer> answers = AtOnce.each(
                4, i -> step(i % 2 == 0 ? session.presenter() : session.host(), "questions/" + parked.get(i) + "/ask")
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void who_asks_while_the_host_goes_on_is_heard_or_told_that_it_is_too_late() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);

        List<Integer> answers = AtOnce.each(
                8,
                i -> i == 0
                        ? Onwards.further(session).extract().statusCode()
                        : ask(session.askers().get(i % 3), session.turnId())
                                .extract()
                                .statusCode());

        long heard = answers.stream().filter(status -> status == 201).count();
        assertThat(answers.getFirst()).isEqualTo(200);
        assertThat(answers.subList(1, 8)).allMatch(status -> status == 201 || status == 409);
        assertThat(get(session.presenter(), "turns/" + session.turnId() + "/questions")
                        .extract()
                        .jsonPath()
                        .getList("items"))
                .hasSize((int) heard);
    }
}
