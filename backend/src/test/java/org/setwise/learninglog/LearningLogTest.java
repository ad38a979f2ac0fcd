package org.setwise.learninglog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;

/** What somebody learned, over all their sets, for their eyes alone. */
@QuarkusTest
class LearningLogTest extends WrittenLog {
    @Inject
    TestSql sql;

    private void leave(UUID person, SetInTests set) throws SQLException {
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where person_id = ? and set_id = ?",
                person,
                set.setId());
    }

    @Test
    void what_somebody_learned_comes_together_from_wherever_they_wrote_it() throws SQLException {
        SessionInTests session = written();
        UUID presenter = session.presenter();
        write(presenter, null, "On the train: *patience*").statusCode(201);

        get(presenter, "log")
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("ENTRY", "PROGRESS", "OUTCOME", "CONFIDENCE", "REVIEW"))
                .body("items.find { it.kind == 'REVIEW' }.passages.topic", contains("LEARNED", "ABOUT_MYSELF"))
                .body("items.find { it.kind == 'PROGRESS' }.about", equalTo("Ask the six"))
                .body("items.find { it.kind == 'PROGRESS' }.passages.text", contains("They wait"))
                .body("items.find { it.kind == 'OUTCOME' }.passages.text", contains("I shall ask first"))
                .body("items.find { it.kind == 'CONFIDENCE' }.value", is(6))
                .body("items.find { it.kind == 'ENTRY' }.set", nullValue())
                .body("items.find { it.kind == 'OUTCOME' }.set.name", equalTo("The set"));
    }

    @Test
    void nobody_but_its_owner_reads_it() throws SQLException {
        SessionInTests session = written();
        UUID owner = session.presenter();
        UUID entry = written(write(owner, session.set().setId(), "Mine alone"));
        SetInTests set = session.set();

        for (UUID other : List.of(session.askers().getFirst(), set.facilitator(), set.organiser(), set.outsider())) {
            for (String path : List.of("log?limit=100", "log/learning-log.md")) {
                assertThat(get(other, path).statusCode(200).extract().asString())
                        .doesNotContain(
                                "Mine alone", "Review by " + owner, "Said by " + owner, "They wait", "ask first");
            }
            as(other)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(Map.of("day", today().toString(), "text", "Changed"))
                    .put("/api/log/entries/" + entry)
                    .then()
                    .statusCode(404);
            as(other).delete("/api/log/entries/" + entry).then().statusCode(404);
        }
        get(owner, "log").body("items.passages.text.flatten()", hasItem("Mine alone"));
    }

    @Test
    void whoever_leaves_a_set_keeps_what_they_wrote_and_nothing_else() throws SQLException {
        SessionInTests session = written();
        UUID leaver = session.presenter();
        UUID entry = written(write(leaver, session.set().setId(), "Before I went"));
        leave(leaver, session.set());

        get(leaver, "log")
                .statusCode(200)
                .body("items.kind", containsInAnyOrder("ENTRY", "PROGRESS", "OUTCOME", "CONFIDENCE", "REVIEW"));
        get(leaver, "log/sets").body("items.id", hasItem(session.set().setId().toString()));
        get(leaver, "turns/" + session.turnId() + "/log").statusCode(404);
        get(leaver, "sessions/" + session.sessionId() + "/review-sheet").statusCode(404);
        get(leaver, "actions").body("items", empty());
        write(leaver, session.set().setId(), "After I went").statusCode(404);
        as(leaver)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "day", today().toString(), "setId", session.set().setId(), "text", "Before I went, and why"))
                .put("/api/log/entries/" + entry)
                .then()
                .statusCode(200);
    }

    @Test
    void it_is_read_by_set_and_by_words_in_any_order() throws SQLException {
        SessionInTests one = written();
        UUID person = one.presenter();
        write(person, null, "A long Silence, and then 100% of them spoke").statusCode(201);

        get(person, "log?setId=" + one.set().setId()).body("items", hasSize(4));
        get(person, "log?query=spoke silence").body("items.kind", contains("ENTRY"));
        get(person, "log?query=silence nobody").body("items", empty());
        get(person, "log?query=100%").body("items", hasSize(1));
        get(person, "log?query=_").body("items", empty());
        get(person, "log?query=six").body("items.kind", contains("PROGRESS"));
    }

    @Test
    void it_is_read_page_by_page_the_latest_first() {
        UUID person = sessions.set().member(0);
        for (int i = 0; i < 5; i++) {
            write(person, null, "Day " + i, today().minusDays(i % 3)).statusCode(201);
        }
        List<String> all = get(person, "log").extract().path("items.passages.text.flatten()");
        assertThat(all).containsExactly("Day 3", "Day 0", "Day 4", "Day 1", "Day 2");

        ValidatableResponse first =
                get(person, "log?limit=2").body("items.passages.text.flatten()", equalTo(all.subList(0, 2)));
        ValidatableResponse second = get(
                        person, "log?limit=2&after=" + first.extract().path("next"))
                .body("items.passages.text.flatten()", equalTo(all.subList(2, 4)));
        get(person, "log?limit=2&after=" + second.extract().path("next"))
                .body("items.passages.text.flatten()", equalTo(all.subList(4, 5)))
                .body("next", nullValue());
        get(person, "log?after=nonsense").statusCode(422);
    }

    @Test
    void an_entry_is_changed_against_what_was_read_and_deleted() {
        UUID person = sessions.set().member(0);
        UUID entry = written(write(person, null, "First"));
        for (int status : List.of(200, 412)) {
            as(person)
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("day", today().toString(), "text", "Second"))
                    .put("/api/log/entries/" + entry)
                    .then()
                    .statusCode(status);
        }
        get(person, "log").body("items.passages.text.flatten()", contains("Second"));
        as(person).delete("/api/log/entries/" + entry).then().statusCode(204);
        get(person, "log").body("items", empty());
    }

    @Test
    void an_entry_says_something_of_a_day_that_has_come_and_of_a_set_that_is_mine() {
        SetInTests set = sessions.set();
        UUID person = set.member(0);

        write(person, null, " ").statusCode(422).body("violations.field", contains("text"));
        write(person, null, "Too early", today().plusDays(3)).statusCode(422).body("violations.field", contains("day"));
        write(person, sessions.set().setId(), "Another's").statusCode(404);
        write(set.organiser(), set.setId(), "From above").statusCode(403);
        get(person, "log").body("items", empty());
    }

    @Test
    void each_of_its_sets_says_where_it_stands_except_one_left_behind() throws SQLException {
        SetInTests running = sessions.set();
        SetInTests over = sessions.set();
        SetInTests left = sessions.set();
        write(left.member(0), left.setId(), "Before I went").statusCode(201);
        end(over);
        leave(left.member(0), left);

        get(running.member(0), "log/sets").body("items.state", contains("RUNNING"));
        get(running.facilitator(), "log/sets").body("items.state", contains("RUNNING"));
        get(over.member(0), "log/sets").body("items.state", contains("CLOSED"));
        get(left.member(0), "log/sets")
                .body("items.name", contains("The set"))
                .body("items.state", contains(nullValue()));
        get(left.member(1), "log/sets").body("items.state", contains("RUNNING"));
    }

    private void end(SetInTests set) throws SQLException {
        sql.run(null, "update enrolment set evaluated_at = now() where set_id = ?", set.setId());
        sql.run(
                null,
                "update learning_set set state = 'CLOSED', decision = 'DISBAND', over_on = current_date,"
                        + " retain_until = current_date + 90 where id = ?",
                set.setId());
        sql.run(null, "update enrolment set state = 'COMPLETED' where set_id = ? and state = 'ENROLLED'", set.setId());
    }

    @Test
    void whoever_has_written_nothing_has_an_empty_log() {
        UUID person = sessions.set().member(0);

        get(person, "log").body("items", empty());
        assertThat(get(person, "log/learning-log.md").extract().asString()).contains("The learning log of Ada");
        get(person, "log/sets").body("items", hasSize(1)).body("items.name", not(empty()));
    }
}
