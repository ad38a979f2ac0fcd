package org.setwise.questionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class DilemmaTest {
    private static final String LONG = "word ".repeat(651).strip();
    private static final List<Map<String, Object>> REASON =
            List.of(Map.of("rule", 12, "reason", "It needs its history"));

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private UUID presenter;
    private UUID turn;
    private String path;

    @BeforeEach
    void aPlannedTurn() throws SQLException {
        set = sessions.set();
        SessionInTests session = sessions.planned(set, clock.instant().plus(Duration.ofDays(3)), 1);
        presenter = session.presenter();
        turn = session.turnId();
        path = "turns/" + turn + "/dilemma";
    }

    private static Map<String, Object> draft(String brief) {
        return new HashMap<>(Map.of(
                "title", "Two teams, one budget",
                "brief", brief,
                "willingToShare", true,
                "someControl", true,
                "current", true,
                "unresolved", true));
    }

    private ValidatableResponse rewrite(int version, Map<String, Object> draft) {
        return as(presenter)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(draft)
                .put("/api/" + path)
                .then();
    }

    private ValidatableResponse release() {
        return post(presenter, path + "/release", Map.of());
    }

    @Test
    void a_draft_is_its_authors_alone() {
        get(presenter, path).statusCode(404);
        put(presenter, path, draft("What stands before me"))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("author.name", equalTo("Ada"))
                .body("words", is(4))
                .body("releasedAt", nullValue())
                .body("warnings", empty())
                .body("allowedActions", containsInAnyOrder("writeDilemma", "releaseDilemma"));

        get(presenter, path).statusCode(200).body("brief", equalTo("What stands before me"));
        get(set.member(1), path).statusCode(404);
        get(set.facilitator(), path).statusCode(404);
        get(set.outsider(), path).statusCode(404);
        get(set.organiser(), path).statusCode(403);
    }

    @Test
    void a_released_dilemma_is_read_by_the_set_and_by_nobody_else() {
        put(presenter, path, draft("What stands before me"));
        release().statusCode(200).body("state", equalTo("RELEASED")).body("releasedAt", notNullValue());

        for (UUID reader : List.of(set.member(1), set.facilitator())) {
            get(reader, path)
                    .statusCode(200)
                    .body("title", equalTo("Two teams, one budget"))
                    .body("allowedActions", empty());
        }
        get(set.outsider(), path).statusCode(404);
        get(set.organiser(), path).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "willingToShare, you are willing to share it",
        "someControl, you have some control over it",
        "current, it is current",
        "unresolved, it is unresolved"
    })
    void rule_13_a_dilemma_is_released_with_all_four_statements(String statement, String words) {
        Map<String, Object> draft = draft("What stands before me");
        draft.put(statement, false);
        put(presenter, path, draft).statusCode(200);

        release()
                .statusCode(409)
                .body("type", equalTo("/problems/dilemma-lacks-statements"))
                .body("rule", is(13))
                .body("detail", equalTo("Not confirmed: " + words + "."))
                .body("remedy", notNullValue());

        get(presenter, path).body("state", equalTo("DRAFT"));
    }

    @Test
    void rule_13_a_released_dilemma_keeps_its_statements() {
        put(presenter, path, draft("What stands before me"));
        release().statusCode(200);
        Map<String, Object> draft = draft("Solved since");
        draft.put("unresolved", false);

        rewrite(1, draft).statusCode(409).body("rule", is(13));

        get(set.member(1), path).body("brief", equalTo("What stands before me")).body("unresolved", is(true));
    }

    @Test
    void rule_12_a_long_brief_is_released_for_a_stated_reason_only() throws SQLException {
        put(presenter, path, draft(LONG)).statusCode(200).body("words", is(651)).body("warnings.rule", contains(12));

        release()
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings", hasSize(1))
                .body("warnings[0].rule", is(12))
                .body("warnings[0].detail", containsString("651 words"))
                .body("remedy", notNullValue());
        get(presenter, path).body("state", equalTo("DRAFT"));
        post(presenter, path + "/release", Map.of("statedReasons", REASON))
                .statusCode(200)
                .body("state", equalTo("RELEASED"))
                .body("warnings.rule", contains(12));

        assertThat(reasonsKept()).containsExactly("It needs its history");
    }

    @Test
    void rule_12_a_brief_of_650_words_is_short_enough() {
        put(presenter, path, draft("word ".repeat(650).strip())).body("warnings", empty());

        release().statusCode(200);
    }

    @Test
    void rule_12_a_released_brief_does_not_become_long_without_a_reason_either() throws SQLException {
        put(presenter, path, draft("Short"));
        release().statusCode(200);

        rewrite(1, draft(LONG)).statusCode(409).body("warnings.rule", contains(12));
        Map<String, Object> reasoned = draft(LONG);
        reasoned.put("statedReasons", REASON);
        rewrite(1, reasoned).statusCode(200).body("words", is(651));
        rewrite(2, draft(LONG + " more")).statusCode(200);

        assertThat(reasonsKept()).hasSize(1);
    }

    @Test
    void a_dilemma_is_released_once() {
        put(presenter, path, draft("What stands before me"));
        release().statusCode(200);

        release().statusCode(409).body("type", equalTo("/problems/dilemma-is-settled"));
    }

    @Test
    void each_writing_names_the_version_it_changes() {
        put(presenter, path, draft("First"));

        put(presenter, path, draft("Second")).statusCode(428);
        rewrite(7, draft("Second")).statusCode(412);
        rewrite(0, draft("Second")).statusCode(200).header("ETag", "\"1\"");
        rewrite(0, draft("Third")).statusCode(412);

        get(presenter, path).header("ETag", "\"1\"").body("brief", equalTo("Second"));
    }

    @Test
    void nobody_writes_or_releases_somebody_elses_dilemma() {
        put(presenter, path, draft("Mine"));

        for (UUID other : List.of(set.member(1), set.facilitator(), set.organiser())) {
            put(other, path, draft("Theirs")).statusCode(403);
            post(other, path + "/release", Map.of()).statusCode(403);
        }
        put(set.outsider(), path, draft("Theirs")).statusCode(404);
        post(set.outsider(), path + "/release", Map.of()).statusCode(404);
        get(presenter, path).body("brief", equalTo("Mine")).body("state", equalTo("DRAFT"));
    }

    @Test
    void a_dilemma_stays_as_it_was_presented() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.DILEMMA);
        path = "turns/" + session.turnId() + "/dilemma";
        presenter = session.presenter();
        int version = get(presenter, path).extract().path("version");

        rewrite(version, draft("Something else")).statusCode(409).body("type", equalTo("/problems/dilemma-is-settled"));

        get(presenter, path).body("brief", equalTo("What stands before me")).body("allowedActions", empty());
    }

    @Test
    void what_a_former_presenter_wrote_stays_theirs() {
        put(presenter, path, draft("Ada's own"));
        put(
                        set.facilitator(),
                        "turns/" + turn + "/presenter",
                        Map.of("presenterId", set.member(1), "reason", "Ada is ill"))
                .statusCode(200);

        get(set.member(1), path).statusCode(404);
        put(set.member(1), path, draft("Ben's own")).statusCode(200).body("author.name", equalTo("Ben"));
        get(presenter, path).statusCode(200).body("brief", equalTo("Ada's own")).body("allowedActions", empty());
        rewrite(0, draft("Changed")).statusCode(403);
        post(set.member(1), path + "/release", Map.of()).statusCode(200);
        get(presenter, path).body("brief", equalTo("Ben's own"));
        get(set.member(2), path).body("brief", equalTo("Ben's own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "brief", "willingToShare", "someControl", "current", "unresolved"})
    void every_field_of_a_draft_is_needed(String field) {
        Map<String, Object> draft = draft("What stands before me");
        draft.remove(field);

        put(presenter, path, draft).statusCode(422).body("violations.field", contains(field));
    }

    @Test
    void a_draft_that_is_none_is_refused_by_field() {
        Map<String, Object> draft = draft("b".repeat(8001));
        draft.put("title", "two\nlines");

        put(presenter, path, draft).statusCode(422).body("violations.field", containsInAnyOrder("title", "brief"));
        post(presenter, path + "/release", Map.of("statedReasons", List.of(Map.of("rule", 12))))
                .statusCode(422)
                .body("violations.field", contains("statedReasons[0].reason"));
        get(presenter, path).statusCode(404);
    }

    @Test
    void there_is_nothing_to_release_before_it_is_written() {
        release().statusCode(404);
    }

    private List<String> reasonsKept() throws SQLException {
        return sql.inTransactionOf(
                presenter,
                on -> on.column(
                        String.class, "select reason from stated_reason where set_id = ? and rule = 12", set.setId()));
    }
}
