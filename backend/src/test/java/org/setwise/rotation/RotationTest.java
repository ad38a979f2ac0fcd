package org.setwise.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** A set of five in which Ada and Ben have dates and the others have none. */
@QuarkusTest
class RotationTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private SessionInTests session;

    @BeforeEach
    void twoTurnsPlanned() throws SQLException {
        set = sessions.set(5, true, FacilitationMode.OPEN_QUESTIONS);
        session = sessions.planned(set, clock.instant().plus(Duration.ofDays(7)), 2);
    }

    @Test
    void everybody_sees_who_is_next_and_how_long_each_has_waited() throws SQLException {
        rotation(set.member(4))
                .body("members.person.name", contains("Ada", "Ben", "Chika", "Dai", "Esra"))
                .body(
                        "members.standing",
                        contains("PLANNED", "PLANNED", "WITHOUT_DATE", "WITHOUT_DATE", "WITHOUT_DATE"))
                .body("members.next", contains(true, false, false, false, false))
                .body("members[0].sessionId", equalTo(session.sessionId().toString()));
        String came = rotation(set.member(4)).extract().path("members[4].waitingSince");
        assertThat(Instant.parse(came))
                .isEqualTo(sql.value(
                                OffsetDateTime.class,
                                "select accepted_at from enrolment where person_id = ?",
                                set.member(4))
                        .toInstant());
        SetInTests other = sessions.set();
        sessions.presentingAt(other, PhaseKind.REFLECTION, 1);
        as(other.member(1))
                .get("/api/sets/{id}/rotation", other.setId())
                .then()
                .body("members[0].standing", equalTo("PRESENTED"))
                .body("members.next", contains(false, true, false, false));
    }

    @Test
    void volunteers_come_first_in_the_order_in_which_they_volunteered() {
        volunteer(set.member(4)).statusCode(200).body("members[4].volunteered", equalTo(true));
        volunteer(set.member(3)).statusCode(200);
        decide(set.facilitator(), Map.of("way", "VOLUNTEERS_FIRST"))
                .statusCode(200)
                .body("members.person.name", contains("Ada", "Ben", "Esra", "Dai", "Chika"))
                .body("order.way", equalTo("VOLUNTEERS_FIRST"))
                .body("order.decidedBy.name", equalTo("Fay Facilitator"));
        as(set.member(4))
                .delete("/api/sets/{id}/rotation/volunteers/me", set.setId())
                .then()
                .statusCode(200)
                .body("members.findAll { it.volunteered }.person.name", contains("Dai"));
    }

    @Test
    void a_draw_can_be_repeated_from_its_seed() {
        ValidatableResponse drawn = decide(set.facilitator(), Map.of("way", "DRAWN"));
        long seed = Long.parseLong(drawn.statusCode(200).extract().path("order.seed"));
        List<String> order = drawn.extract().path("members[2..4].person.id");
        assertThat(order)
                .isEqualTo(Draw.of(set.members().subList(2, 5), seed).stream()
                        .map(UUID::toString)
                        .toList());
    }

    @Test
    void an_order_by_hand_names_each_member_without_a_turn_once() {
        List<UUID> byHand = List.of(set.member(3), set.member(2), set.member(4));
        decide(set.facilitator(), Map.of("way", "BY_HAND", "personIds", byHand))
                .statusCode(200)
                .body("members.person.name", contains("Ada", "Ben", "Dai", "Chika", "Esra"))
                .body("order.seed", nullValue());
        decide(set.facilitator(), Map.of("way", "BY_HAND", "personIds", byHand.subList(0, 2)))
                .statusCode(422)
                .body("violations.field", contains("personIds"));
        decide(set.member(0), Map.of("way", "DRAWN")).statusCode(403);
        decide(set.outsider(), Map.of("way", "DRAWN")).statusCode(404);
    }

    @Test
    void who_joins_late_enters_the_round_after_those_in_the_order() throws SQLException {
        String state = "update enrolment set state = ? where person_id = ?";
        sql.run(null, state, "WITHDRAWN", set.member(2));
        decide(set.facilitator(), Map.of("way", "BY_HAND", "personIds", List.of(set.member(4), set.member(3))))
                .statusCode(200);
        sql.run(null, state, "ENROLLED", set.member(2));
        rotation(set.facilitator()).body("members.person.name", contains("Ada", "Ben", "Esra", "Dai", "Chika"));
    }

    @Test
    void rule_8_a_swap_takes_place_when_the_other_agrees() {
        String swap = ask(set.member(0), session.turnId(), set.member(1))
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .body("inReturn", equalTo(session(set.member(0))))
                .body("allowedActions", contains("withdrawSwap"))
                .extract()
                .path("id");
        rotation(set.member(0)).body("members.person.name", contains("Ada", "Ben", "Chika", "Dai", "Esra"));
        answer(set.member(2), swap, "accept").statusCode(403);
        answer(set.member(0), swap, "accept").statusCode(403);
        answer(set.facilitator(), swap, "accept").statusCode(403);
        answer(set.outsider(), swap, "accept").statusCode(404);
        answer(set.member(1), swap, "accept").statusCode(200).body("state", equalTo("ACCEPTED"));
        rotation(set.member(0)).body("members.person.name", contains("Ben", "Ada", "Chika", "Dai", "Esra"));
        answer(set.member(1), swap, "decline").statusCode(409).body("type", equalTo("/problems/swap-state"));
        trace(set.member(3))
                .body("swaps", empty())
                .body("changes", hasSize(2))
                .body("changes.reason", contains("At a hearing", "At a hearing"))
                .body("changes.decidedBy.name", contains("Ben", "Ben"))
                .body("changes.to.name", containsInAnyOrder("Ada", "Ben"));
        trace(set.organiser()).statusCode(403);
    }

    @Test
    void rule_8_whoever_has_no_date_stands_in() {
        String swap = ask(set.member(0), session.turnId(), set.member(3))
                .statusCode(201)
                .body("inReturn", nullValue())
                .extract()
                .path("id");
        trace(set.member(3)).body("swaps.asked.name", contains("Dai"));
        answer(set.member(3), swap, "accept").statusCode(200);
        rotation(set.member(0)).body("members.person.name", contains("Dai", "Ben", "Ada", "Chika", "Esra"));
    }

    @Test
    void one_is_asked_at_a_time_and_declining_needs_no_reason() {
        String swap =
                ask(set.member(0), session.turnId(), set.member(1)).extract().path("id");
        ask(set.member(0), session.turnId(), set.member(2))
                .statusCode(409)
                .body("type", equalTo("/problems/already-asked"));
        answer(set.member(1), swap, "decline").statusCode(200).body("state", equalTo("DECLINED"));
        String again = ask(set.member(0), session.turnId(), set.member(2))
                .statusCode(201)
                .extract()
                .path("id");
        answer(set.member(1), again, "withdraw").statusCode(403);
        answer(set.member(0), again, "withdraw").statusCode(200).body("state", equalTo("WITHDRAWN"));
        rotation(set.member(0)).body("members.person.name", contains("Ada", "Ben", "Chika", "Dai", "Esra"));
    }

    @Test
    void a_swap_lapses_when_the_turn_goes_to_another_meanwhile() {
        String swap =
                ask(set.member(0), session.turnId(), set.member(1)).extract().path("id");
        json(set.facilitator())
                .body(Map.of("presenterId", set.member(4), "reason", "Ada is ill"))
                .put("/api/turns/{id}/presenter", session.turnId())
                .then()
                .statusCode(200);
        trace(set.member(1)).body("swaps", empty());
        answer(set.member(1), swap, "accept").statusCode(409).body("type", equalTo("/problems/swap-has-lapsed"));
    }

    @Test
    void only_the_presenter_asks_and_only_another_member_is_asked() {
        ask(set.member(1), session.turnId(), set.member(2)).statusCode(403);
        ask(set.facilitator(), session.turnId(), set.member(2)).statusCode(403);
        ask(set.outsider(), session.turnId(), set.member(2)).statusCode(404);
        for (UUID nobody : List.of(set.member(0), set.outsider(), set.facilitator())) {
            ask(set.member(0), session.turnId(), nobody).statusCode(422).body("violations.field", contains("askedId"));
        }
    }

    @Test
    void rule_8_postgresql_lets_nobody_agree_for_another() {
        String swap =
                ask(set.member(0), session.turnId(), set.member(1)).extract().path("id");
        String accepted = "update turn_swap set state = 'ACCEPTED', answered_at = now() where id = ?";
        assertThat(refusal(set.member(0), accepted, swap)).isEqualTo("rule_8_swap_with_consent");
        IntStream.of(2, 3).forEach(other -> assertThat(changed(set.member(other), accepted, swap))
                .isZero());
        assertThat(changed(set.member(1), accepted, swap)).isEqualTo(1);
        assertThat(refusal(set.member(1), "update turn_swap set state = 'DECLINED' where id = ?", swap))
                .isEqualTo("rule_8_answered_swap_stays");
    }

    /** The name of the constraint that refuses. */
    private String refusal(UUID person, String update, String swap) {
        PSQLException refusal =
                catchThrowableOfType(PSQLException.class, () -> sql.run(person, update, UUID.fromString(swap)));
        return refusal.getServerErrorMessage().getConstraint();
    }

    private int changed(UUID person, String update, String swap) {
        try {
            return sql.run(person, update, UUID.fromString(swap));
        } catch (SQLException refusal) {
            throw new AssertionError(refusal);
        }
    }

    private String session(UUID reader) {
        return json(reader)
                .get("/api/sessions/{id}", session.sessionId())
                .then()
                .extract()
                .path("startsAt");
    }

    private static RequestSpecification json(UUID person) {
        return as(person).contentType(ContentType.JSON);
    }

    private ValidatableResponse rotation(UUID person) {
        return as(person).get("/api/sets/{id}/rotation", set.setId()).then().statusCode(200);
    }

    private ValidatableResponse trace(UUID person) {
        return as(person).get("/api/sets/{id}/rotation/trace", set.setId()).then();
    }

    private ValidatableResponse volunteer(UUID person) {
        return json(person)
                .put("/api/sets/{id}/rotation/volunteers/me", set.setId())
                .then();
    }

    private ValidatableResponse decide(UUID person, Map<String, ?> decision) {
        return json(person)
                .body(decision)
                .put("/api/sets/{id}/rotation/order", set.setId())
                .then();
    }

    private static ValidatableResponse ask(UUID person, UUID turn, UUID asked) {
        return json(person)
                .body(Map.of("askedId", asked, "reason", "At a hearing"))
                .post("/api/turns/{id}/swaps", turn)
                .then();
    }

    private static ValidatableResponse answer(UUID person, String swap, String how) {
        return json(person).post("/api/swaps/{id}/" + how, swap).then();
    }
}
