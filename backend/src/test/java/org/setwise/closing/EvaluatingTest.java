package org.setwise.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.closing.ClosingInTests.CLEARER;
import static org.setwise.closing.ClosingInTests.FOUND;
import static org.setwise.closing.ClosingInTests.TO_CHANGE;
import static org.setwise.closing.ClosingInTests.WORTH_MY_TIME;
import static org.setwise.closing.ClosingInTests.evaluate;
import static org.setwise.closing.ClosingInTests.figure;
import static org.setwise.closing.ClosingInTests.get;
import static org.setwise.closing.ClosingInTests.path;
import static org.setwise.closing.ClosingInTests.put;
import static org.setwise.closing.ClosingInTests.release;
import static org.setwise.closing.ClosingInTests.words;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;

@QuarkusTest
class EvaluatingTest {
    @Inject
    SetsInTests sets;

    @Inject
    DatabaseByHand database;

    @Inject
    TestSql sql;

    @Test
    void membersAreAskedOnThreeLevels() {
        SetInTests set = sets.running(2);

        get(set.member(0), path(set, "evaluation"))
                .statusCode(200)
                .body("state", nullValue())
                .body(
                        "questions.level",
                        contains("ME", "ME", "ME", "SET", "SET", "SET", "PROGRAMME", "PROGRAMME", "PROGRAMME"))
                .body("questions.kind", hasItem("SCALE"))
                .body("questions.standard", everyItem(equalTo(true)))
                .body("allowedActions", contains("evaluateSet"));
    }

    @Test
    void aDraftIsKeptAndDoesNotCount() {
        SetInTests set = sets.running(2);
        evaluate(set, set.member(0), "DRAFT", figure(CLEARER, 4), words(FOUND, "A way to ask"))
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("givenAt", nullValue());

        get(set.member(0), path(set, "evaluation"))
                .body("questions.find { it.questionId == '" + CLEARER + "' }.scale", equalTo(4))
                .body("questions.find { it.questionId == '" + FOUND + "' }.text", equalTo("A way to ask"));
        get(set.member(0), "/api/sets/" + set.setId())
                .body("members.find { it.person.name == 'Ada' }.evaluated", equalTo(false));
        evaluate(set, set.member(0), "DRAFT", figure(CLEARER, 2)).statusCode(200);
        get(set.member(0), path(set, "evaluation"))
                .body("questions.find { it.questionId == '" + CLEARER + "' }.scale", equalTo(2))
                .body("questions.find { it.questionId == '" + FOUND + "' }.text", nullValue());
    }

    @Test
    void whatIsGivenCountsCanBeChangedAndIsNoDraftAgain() {
        SetInTests set = sets.running(2);
        evaluate(set, set.member(0), "GIVEN", figure(CLEARER, 4))
                .statusCode(200)
                .body("state", equalTo("GIVEN"))
                .body("givenAt", notNullValue())
                .body("allowedActions", contains("evaluateSet", "releaseMyAnswer"));
        get(set.member(1), "/api/sets/" + set.setId())
                .body("members.find { it.person.name == 'Ada' }.evaluated", equalTo(true));

        evaluate(set, set.member(0), "DRAFT", figure(CLEARER, 1))
                .statusCode(409)
                .body("type", equalTo("/problems/evaluation-given"));
        evaluate(set, set.member(0), "GIVEN", figure(CLEARER, 5)).statusCode(200);
        evaluate(set, set.member(0), "DECLINED")
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("questions.scale", everyItem(nullValue()));
    }

    @Test
    void anAnswerIsWhatItsQuestionAsksFor() {
        SetInTests set = sets.running(2);
        UUID me = set.member(0);
        evaluate(set, me, "GIVEN").statusCode(422).body("violations.field", contains("answers"));
        evaluate(set, me, "DECLINED", figure(CLEARER, 4)).statusCode(422).body("violations.field", contains("answers"));
        evaluate(set, me, "GIVEN", figure(CLEARER, 6)).statusCode(422);
        evaluate(set, me, "GIVEN", figure(FOUND, 3))
                .statusCode(422)
                .body("violations.field", contains("answers[0].text"));
        evaluate(set, me, "GIVEN", words(CLEARER, "Very much"))
                .statusCode(422)
                .body("violations.field", contains("answers[0].scale"));
        evaluate(set, me, "GIVEN", figure(CLEARER, 3), figure(CLEARER, 4))
                .statusCode(422)
                .body("violations.field", hasItem("answers[0].questionId"));
        evaluate(set, me, "GIVEN", figure(UUID.randomUUID().toString(), 3)).statusCode(422);

        assertThat(database.refusalOf("""
                        insert into evaluation_answer (set_id, person_id, question_id, programme_id, level, scale)
                        values (?, ?, ?, ?, 'SET', 3)
                        """, set.setId(), me, UUID.fromString(CLEARER), set.programmeId()))
                .isEqualTo("evaluation_answer_fits_its_question");
    }

    @Test
    void manyAnswersTakeAsManyStatementsAsOne() {
        SetInTests set = sets.running(2);
        UUID me = set.member(0);
        long one = database.statementsDuring(
                () -> evaluate(set, me, "DRAFT", figure(CLEARER, 4)).statusCode(200));
        long many = database.statementsDuring(() -> evaluate(
                        set,
                        me,
                        "DRAFT",
                        figure(CLEARER, 4),
                        words(FOUND, "A way to ask"),
                        figure(WORTH_MY_TIME, 5),
                        words(TO_CHANGE, "Start later"))
                .statusCode(200));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void nobodyElseSeesWhatAMemberAnswered() throws SQLException {
        SetInTests set = sets.make(SetsInTests.wanted(3).withFacilitator());
        evaluate(set, set.member(0), "GIVEN", words(FOUND, "Found in confidence"))
                .statusCode(200);

        get(set.member(1), path(set, "evaluation")).statusCode(200).body("questions.text", everyItem(nullValue()));
        get(set.facilitator(), path(set, "evaluation")).statusCode(403);
        get(set.organiser(), path(set, "evaluation")).statusCode(403);
        get(set.outsider(), path(set, "evaluation")).statusCode(404);
        for (UUID other : List.of(set.member(1), set.facilitator(), set.organiser(), set.outsider())) {
            assertThat(answersSeenBy(other, set)).isZero();
        }
        assertThat(answersSeenBy(set.member(0), set)).isEqualTo(1);
        database.run("update enrolment set state = 'WITHDRAWN' where person_id = ?", set.member(0));
        get(set.member(0), path(set, "evaluation")).statusCode(404);
        assertThat(answersSeenBy(set.member(0), set)).isZero();
    }

    @Test
    void wordsAreReleasedByTheirAuthorOnceGivenAndOtherWordsAreNot() {
        SetInTests set = sets.running(2);
        UUID me = set.member(0);
        evaluate(set, me, "DRAFT", words(TO_CHANGE, "Start later"), figure(CLEARER, 3))
                .statusCode(200);
        release(set, me, TO_CHANGE, true).statusCode(409).body("type", equalTo("/problems/evaluation-not-given"));
        evaluate(set, me, "GIVEN", words(TO_CHANGE, "Start later"), figure(CLEARER, 3))
                .statusCode(200);
        release(set, me, CLEARER, true).statusCode(404);
        release(set, me, TO_CHANGE, true).statusCode(200);
        get(me, path(set, "evaluation")).body(released(TO_CHANGE), equalTo(true));

        evaluate(set, me, "GIVEN", words(TO_CHANGE, "Start later"), figure(CLEARER, 5))
                .body(released(TO_CHANGE), equalTo(true));
        evaluate(set, me, "GIVEN", words(TO_CHANGE, "Start much later")).body(released(TO_CHANGE), equalTo(false));
    }

    @Test
    void organisersAskTheirOwnQuestionsBesideTheStandardOnes() {
        SetInTests set = sets.running(2);
        String path = "/api/programmes/" + set.programmeId() + "/evaluation-questions";
        Map<String, Object> question = question("PROGRAMME", "SCALE", "It helped me to advocate.");
        String id = put(set.organiser(), path, Map.of("questions", List.of(question)))
                .statusCode(200)
                .body("items.size()", equalTo(10))
                .body("items[-1].standard", equalTo(false))
                .extract()
                .path("items[-1].id");
        evaluate(set, set.member(0), "GIVEN", figure(id, 5)).statusCode(200);

        Map<String, Object> changed = question("PROGRAMME", "SCALE", "It helped me to advocate for others.");
        changed.put("id", id);
        put(set.organiser(), path, Map.of("questions", List.of(changed)))
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        get(set.member(0), path(set, "evaluation"))
                .body("questions.find { it.questionId == '" + id + "' }.scale", equalTo(5))
                .body("questions.size()", equalTo(11));
        get(set.member(1), path(set, "evaluation")).body("questions.size()", equalTo(10));
        assertThat(database.refusalOf(
                        "update evaluation_question set text = 'Something else' where id = ?", UUID.fromString(id)))
                .isEqualTo("evaluation_question_stays");
        put(set.organiser(), path, Map.of("questions", List.of(changed)))
                .statusCode(422)
                .body("violations[0].message", containsString("no own question"));
        put(set.member(0), path, Map.of("questions", List.of())).statusCode(403);
    }

    @Test
    void anotherProgrammesQuestionIsNotAnswered() {
        SetInTests other = sets.running(2);
        String theirs = put(
                        other.organiser(),
                        "/api/programmes/" + other.programmeId() + "/evaluation-questions",
                        Map.of("questions", List.of(question("ME", "OPEN", "Theirs?"))))
                .extract()
                .path("items.find { !it.standard }.id");
        SetInTests set = sets.running(2);

        evaluate(set, set.member(0), "GIVEN", words(theirs, "No")).statusCode(422);
        get(set.member(0), path(set, "evaluation")).body("questions.questionId", not(hasItem(theirs)));
    }

    private static Map<String, Object> question(String level, String kind, String text) {
        return new HashMap<>(Map.of("level", level, "kind", kind, "text", text));
    }

    private static String released(String question) {
        return "questions.find { it.questionId == '" + question + "' }.released";
    }

    private long answersSeenBy(UUID person, SetInTests set) throws SQLException {
        return sql.inTransactionOf(person, on -> on.column(
                        Long.class, "select count(*) from evaluation_answer where set_id = ?", set.setId())
                .getFirst());
    }
}
