package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.setwise.learningsession.SessionCalls.advance;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.prepare;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** Who bids for a turn, when, and who sees it. */
@QuarkusTest
class BiddingTest extends SetThatBids {
    @Inject
    TestSql sql;

    @Inject
    DatabaseByHand database;

    @Test
    void everybody_sees_who_bids_and_how_long_each_has_waited_and_nobody_is_ranked() {
        room(chika).body("bidding.candidates.person.name", contains("Ada"));
        bid(chika, "PRESSING").statusCode(200).body("allowedActions", contains("placeBid", "withdrawBid"));
        bid(ben, "CAN_WAIT").statusCode(200);

        room(ada)
                .body("bidding.turnId", equalTo(today.turnId().toString()))
                .body("bidding.candidates.person.name", contains("Ada", "Ben", "Chika"))
                .body("bidding.candidates.planned", contains(true, false, false))
                .body("bidding.candidates.urgency", contains(null, "CAN_WAIT", "PRESSING"))
                .body("bidding.candidates.findAll { it.waitingSince == null }.size()", equalTo(0))
                .body("bidding.allowedActions", contains("placeBid"));
        room(host).body("bidding.allowedActions", hasItem("settlePresenter"));

        by(chika).delete("/api/turns/{id}/bids/me", today.turnId()).then().statusCode(200);
        room(ada).body("bidding.candidates.person.name", contains("Ada", "Ben"));
    }

    @Test
    void a_second_bid_takes_the_place_of_the_first() throws SQLException {
        bid(ben, "CAN_WAIT").statusCode(200);
        bid(ben, "PRESSING").statusCode(200);

        room(ada)
                .body("bidding.candidates.person.name", contains("Ada", "Ben"))
                .body("bidding.candidates.urgency", contains(null, "PRESSING"));
        List<String> kept = sql.inTransactionOf(
                ben, on -> on.column(String.class, "select urgency from turn_bid where turn_id = ?", today.turnId()));
        assertThat(kept).containsExactly("PRESSING");
    }

    @Test
    void rule_8_who_has_had_their_turn_in_the_round_does_not_bid() throws SQLException {
        SessionInTests two = twoTurnsOfWhichOneIsOn();
        bid(two.presenter(), two.turnIds().get(1), "PRESSING")
                .statusCode(409)
                .body("type", equalTo("/problems/presents-once-in-a-round"))
                .body("rule", equalTo(8));
        assertThat(refusal(() -> bidByHand(
                        two.presenter(),
                        two.presenter(),
                        two.set(),
                        two.turnIds().get(1))))
                .isEqualTo("rule_8_bids_once_in_a_round");
        bid(two.set().member(2), two.turnIds().get(1), "SOON").statusCode(200);
    }

    @Test
    void nobody_bids_for_another_whatever_way_they_take() {
        assertThatThrownBy(() -> bidByHand(chika, ben, set, today.turnId())).hasMessageContaining("row-level security");
    }

    @Test
    void rule_8_a_turn_begins_once_it_is_settled_who_presents() throws SQLException {
        prepare(ada, today.turnId(), "What to say to Ines");
        by(ada).body("{}")
                .post("/api/turns/{id}/dilemma/release", today.turnId())
                .then()
                .statusCode(200);
        advance(host, today.sessionId(), 2)
                .statusCode(409)
                .body("type", equalTo("/problems/bidding-is-not-settled"))
                .body("rule", equalTo(8));
        assertThat(refusal(() -> sql.run(null, "update turn set state = 'PRESENTING' where id = ?", today.turnId())))
                .isEqualTo("rule_8_bidding_is_settled");

        settle(host, ada).statusCode(200);

        assertThat(sql.value(
                        Long.class,
                        "select count(*) from turn where id = ? and presenter_settled_at is not null",
                        today.turnId()))
                .isOne();
        advance(host, today.sessionId(), 2).statusCode(200).body("turns.state", contains("PRESENTING"));
        bid(chika, "PRESSING").statusCode(409);
        assertThat(refusal(() -> bidByHand(chika, chika, set, today.turnId()))).isEqualTo("bidding_is_open");
    }

    @Test
    void where_the_contract_plans_ahead_nobody_bids_and_nothing_is_to_be_settled() throws SQLException {
        SetInTests other = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        SessionInTests session = sessions.presentingAt(other, PhaseKind.RE_CONTRACT, 1);
        bid(other.member(2), session.turnId(), "PRESSING")
                .statusCode(409)
                .body("type", equalTo("/problems/bidding-is-not-open"));
        by(other.member(2))
                .get("/api/sessions/{id}/room", session.sessionId())
                .then()
                .body("bidding", equalTo(null));
    }

    @Test
    void nobody_bids_before_the_session_has_started() {
        bid(chika, nextMonth.turnId(), "PRESSING")
                .statusCode(409)
                .body("type", equalTo("/problems/bidding-is-not-open"));
    }

    @Test
    void a_room_in_which_members_bid_takes_one_statement_more_however_many_do() {
        long with = database.statementsDuring(() -> room(ada).body("bidding.candidates", hasSize(1)));
        bid(ben, "PRESSING").statusCode(200);
        bid(chika, "CAN_WAIT").statusCode(200);
        long withMore = database.statementsDuring(() -> room(ada).body("bidding.candidates", hasSize(3)));
        settle(host, ada).statusCode(200);
        long without = database.statementsDuring(() -> room(ada).body("bidding", equalTo(null)));

        assertThat(withMore).isEqualTo(with).isEqualTo(without + 1);
    }

    /** Two turns today, the first of which is on; its presenter has had theirs. */
    private SessionInTests twoTurnsOfWhichOneIsOn() throws SQLException {
        SetInTests other = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        SessionInTests session = sessions.presentingAt(other, PhaseKind.CLARIFYING, 2);
        sessions.letMembersBid(other.setId());
        by(other.member(3))
                .get("/api/sessions/{id}/room", session.sessionId())
                .then()
                .body("bidding.turnId", equalTo(session.turnIds().get(1).toString()))
                .body("bidding.candidates.person.name", not(hasItem("Ada")));
        return session;
    }

    /** The constraint by which PostgreSQL refuses this. */
    private static String refusal(ThrowingCallable statement) {
        PSQLException refused = catchThrowableOfType(PSQLException.class, statement);
        assertThat((Throwable) refused).isNotNull();
        return refused.getServerErrorMessage().getConstraint();
    }

    private void bidByHand(UUID writer, UUID bidder, SetInTests of, UUID turn) throws SQLException {
        sql.run(
                writer,
                "insert into turn_bid values (?, ?, ?, ?, 'PRESSING', now())",
                turn,
                bidder,
                of.setId(),
                of.programmeId());
    }
}
