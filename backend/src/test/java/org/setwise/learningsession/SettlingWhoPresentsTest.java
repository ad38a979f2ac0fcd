package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.learningsession.SessionCalls.advance;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.prepare;
import static org.setwise.learningsession.SessionCalls.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From bids to a presenter: who settles it, and what becomes of turns, dilemmas and the host. */
@QuarkusTest
class SettlingWhoPresentsTest extends SetThatBids {
    @Inject
    TestSql sql;

    @Test
    void rule_8_the_one_settled_on_and_whoever_was_planned_change_places_and_it_is_kept() throws SQLException {
        bid(ben, "PRESSING").statusCode(200);

        settle(host, ben).statusCode(200).body("turns.presenter.name", contains("Ben"));

        read(ada, nextMonth.sessionId()).body("turns.presenter.name", contains("Ada"));
        by(ada).get("/api/sets/{id}/rotation/trace", set.setId())
                .then()
                .body("changes.byBidding", contains(true, true))
                .body("changes.decidedBy.id", contains(host.toString(), host.toString()));
        room(ada).body("bidding", equalTo(null));
        List<Long> left = sql.inTransactionOf(ben, on -> on.column(Long.class, "select count(*) from turn_bid"));
        assertThat(left).containsExactly(0L);
        settle(host, ada).statusCode(409).body("type", equalTo("/problems/bidding-is-not-open"));
    }

    @Test
    void both_take_along_what_they_prepared_and_drafts_stay_their_authors_alone() {
        prepare(ada, today.turnId(), "What Ada keeps to herself");
        prepare(ben, nextMonth.turnId(), "Whom Ben cannot tell");
        by(ben).body("{}")
                .post("/api/turns/{id}/dilemma/release", nextMonth.turnId())
                .then()
                .statusCode(200);
        bid(ben, "PRESSING").statusCode(200);

        settle(host, ben).statusCode(200);

        dilemma(host, today.turnId()).statusCode(200).body("title", equalTo("Whom Ben cannot tell"));
        dilemma(ada, nextMonth.turnId())
                .statusCode(200)
                .body("title", equalTo("What Ada keeps to herself"))
                .body("state", equalTo("DRAFT"));
        for (UUID other : List.of(host, ben, chika)) {
            dilemma(other, nextMonth.turnId()).statusCode(404);
        }
        advance(host, today.sessionId(), 2).statusCode(200).body("turns.state", contains("PRESENTING"));
    }

    @Test
    void rule_8_where_the_one_settled_on_has_no_turn_whoever_was_planned_is_next_without_a_date() {
        bid(chika, "PRESSING").statusCode(200);

        settle(host, chika).statusCode(200).body("turns.presenter.name", contains("Chika"));

        by(ada).get("/api/sets/{id}/rotation", set.setId())
                .then()
                .body("members.find { it.person.name == 'Ada' }.standing", equalTo("WITHOUT_DATE"))
                .body("members.find { it.person.name == 'Chika' }.standing", equalTo("PLANNED"));
    }

    @Test
    void only_whoever_runs_the_session_settles_it_and_only_on_the_planned_one_or_one_who_bids() {
        bid(ben, "PRESSING").statusCode(200);
        settle(ben, ben).statusCode(403);
        settle(ada, ada).statusCode(403);
        settle(host, chika).statusCode(422).body("violations.field", contains("presenterId"));
        read(ada, today.sessionId()).body("turns.presenter.name", contains("Ada"));
    }

    @Test
    void a_host_who_presents_after_all_hands_the_session_to_whoever_was_planned() {
        bid(host, "SOON").statusCode(200);

        settle(host, host)
                .statusCode(200)
                .body("turns.presenter.id", contains(host.toString()))
                .body("host.name", equalTo("Ada"));
    }

    @Test
    void if_whoever_was_planned_has_not_come_the_session_goes_to_a_member_who_has() throws SQLException {
        sql.run(
                null,
                "update attendance set state = 'EXPECTED' where session_id = ? and person_id in (?, ?)",
                today.sessionId(),
                ada,
                ben);
        bid(host, "SOON").statusCode(200);

        settle(host, host).statusCode(200).body("host.name", equalTo("Chika"));
    }

    private static ValidatableResponse dilemma(UUID reader, UUID turn) {
        return by(reader).get("/api/turns/{id}/dilemma", turn).then();
    }
}
