package org.setwise.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.closing.ClosingInTests.CLEARER;
import static org.setwise.closing.ClosingInTests.close;
import static org.setwise.closing.ClosingInTests.evaluate;
import static org.setwise.closing.ClosingInTests.everybodyDeclines;
import static org.setwise.closing.ClosingInTests.figure;
import static org.setwise.closing.ClosingInTests.get;
import static org.setwise.closing.ClosingInTests.path;
import static org.setwise.closing.ClosingInTests.post;
import static org.setwise.closing.ClosingInTests.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;

/** When a set closes, and who and what it waits for. */
@QuarkusTest
class ClosingASetTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    DatabaseByHand database;

    @Inject
    Clock clock;

    private LocalDate later() {
        return LocalDate.now(clock).plusYears(1);
    }

    @Test
    void aSetClosesWhenEachMemberHasEvaluatedOrDeclined() {
        SetInTests set = sets.running(2);
        evaluate(set, set.member(0), "GIVEN", figure(CLEARER, 4)).statusCode(200);
        evaluate(set, set.member(1), "DRAFT", figure(CLEARER, 2)).statusCode(200);

        close(set, set.organiser(), "DISBAND", later())
                .statusCode(409)
                .body("type", equalTo("/problems/evaluation-missing"))
                .body("detail", containsString("Ben"));
        assertThat(database.refusalOf(
                        "update learning_set set state = 'CLOSED', decision = 'DISBAND', retain_until = current_date where id = ?",
                        set.setId()))
                .isEqualTo("set_closes_when_evaluated");
        evaluate(set, set.member(1), "DECLINED").statusCode(200);
        close(set, set.organiser(), "DISBAND", LocalDate.now(clock).minusDays(1))
                .statusCode(422)
                .body("violations.field", contains("retainUntil"));
        close(set, set.organiser(), "DISBAND", LocalDate.now(clock).plusYears(2))
                .statusCode(422)
                .body("violations.message", contains(containsString("as was agreed")));
        close(set, set.member(0), "DISBAND", later())
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("decision", equalTo("DISBAND"))
                .body("retainUntil", equalTo(later().toString()))
                .body("goesOnAs", nullValue())
                .body("members.size()", equalTo(2));
        get(set.member(0), "/api/enrolments").body("items.state", contains("COMPLETED"));
        get(set.member(0), path(set, "introductions")).statusCode(200);
        put(set.member(0), path(set, "introduction"), Map.of("introduction", "I", "reasons", "R"))
                .statusCode(403);
        evaluate(set, set.member(0), "GIVEN", figure(CLEARER, 1)).statusCode(403);
    }

    @Test
    void noSetClosesWithoutADecisionAndARetentionDate() {
        SetInTests set = sets.running(2);
        everybodyDeclines(set);

        post(set.member(0), path(set, "close"), Map.of("retainUntil", later().toString()))
                .statusCode(422);
        assertThat(database.refusalOf(
                        "update learning_set set state = 'CLOSED', decision = 'DISBAND' where id = ?", set.setId()))
                .isEqualTo("closed_set_has_decision_and_retention");
        assertThat(database.refusalOf(
                        "update learning_set set state = 'CLOSED', retain_until = current_date where id = ?",
                        set.setId()))
                .isEqualTo("closed_set_has_decision_and_retention");
        post(set.member(0), path(set, "close"), Map.of("decision", "DISBAND"))
                .statusCode(200)
                .body("retainUntil", notNullValue());
    }

    @Test
    void noSetClosesWhileItMeets() throws SQLException {
        SetInTests set = sets.make(SetsInTests.wanted(3).withIntroductions());
        everybodyDeclines(set);
        sessions.introductory(set, SessionState.CONCLUDED);
        sessions.session(set, SessionKind.CLOSING, SessionState.IN_PROGRESS, clock.instant(), 0, PhaseKind.DECISION);

        close(set, set.member(0), "DISBAND", later())
                .statusCode(409)
                .body("type", equalTo("/problems/session-running"));
    }

    @Test
    void whoeverEvaluatesWhileTheSetClosesIsEitherInTimeOrToldSo() {
        SetInTests set = sets.running(3);
        everybodyDeclines(set);

        List<Integer> answers = AtOnce.each(
                4,
                i -> i == 3
                        ? close(set, set.organiser(), "DISBAND", later())
                                .extract()
                                .statusCode()
                        : evaluate(set, set.member(i), "GIVEN", figure(CLEARER, 3))
                                .extract()
                                .statusCode());

        assertThat(answers.getLast()).isEqualTo(200);
        assertThat(answers.subList(0, 3)).isSubsetOf(200, 403, 409);
        long given = IntStream.range(0, 3)
                .filter(i -> "GIVEN"
                        .equals(get(set.member(i), path(set, "evaluation"))
                                .statusCode(200)
                                .extract()
                                .path("state")))
                .count();
        assertThat(given)
                .isEqualTo(answers.subList(0, 3).stream()
                        .filter(answer -> answer == 200)
                        .count());
    }

    @Test
    void evaluationIsAskedForWhenTheClosingSessionIsNear() throws SQLException {
        SetInTests set = sets.running(3);
        sessions.session(
                set, SessionKind.CLOSING, SessionState.PLANNED, clock.instant().plusSeconds(20 * 86400L), 0, null);
        get(set.member(0), "/api/home").body("evaluationsToGive.size()", equalTo(0));
        database.run(
                "update learning_session set starts_at = ? where set_id = ? and kind = 'CLOSING'",
                clock.instant().plusSeconds(10 * 86400L).atOffset(ZoneOffset.UTC),
                set.setId());
        get(set.member(0), "/api/home").body("evaluationsToGive.name", contains("The set"));
    }
}
