package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.setwise.learningsession.SessionCalls.by;
import static org.setwise.learningsession.SessionCalls.changePresenter;
import static org.setwise.learningsession.SessionCalls.prepare;
import static org.setwise.learningsession.SessionCalls.read;
import static org.setwise.learningsession.SessionCalls.start;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
class ChangingThePresenterTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private SessionInTests session;

    @BeforeEach
    void aPlannedSession() throws SQLException {
        set = sessions.set();
        session = sessions.planned(set, clock.instant().plus(Duration.ofDays(7)), 2);
    }

    @Test
    void rule_8_a_stand_in_presents_and_the_change_is_kept_with_its_reason() throws SQLException {
        changePresenter(set.facilitator(), session.turnId(), set.member(3))
                .statusCode(200)
                .body("turns.presenter.name", contains("Dai", "Ben"));
        assertThat(changes()).containsExactly("Somebody is away");
    }

    @Test
    void rule_8_two_who_are_still_to_present_swap() throws SQLException {
        changePresenter(set.facilitator(), session.turnId(), set.member(1))
                .statusCode(200)
                .body("turns.presenter.name", contains("Ben", "Ada"));
        assertThat(changes()).hasSize(2);
    }

    @Test
    void two_who_swap_take_along_what_they_prepared_whoever_arranged_it() throws SQLException {
        UUID first = session.turnId();
        UUID second = session.turnIds().getLast();
        prepare(set.member(0), first, "What Ada keeps to herself");

        changePresenter(set.organiser(), first, set.member(1)).statusCode(200);

        by(set.member(0))
                .get("/api/turns/{id}/dilemma", second)
                .then()
                .statusCode(200)
                .body("title", equalTo("What Ada keeps to herself"));
        for (UUID other : List.of(set.member(1), set.facilitator(), set.organiser())) {
            assertThat(by(other).get("/api/turns/{id}/dilemma", second).statusCode())
                    .isIn(403, 404);
        }
    }

    @Test
    void rule_8_a_presenter_takes_nobodys_turn_without_asking() throws SQLException {
        changePresenter(set.member(0), session.turnId(), set.member(1))
                .statusCode(409)
                .body("type", equalTo("/problems/swap-wants-consent"))
                .body("rule", equalTo(8));
        assertThat(changes()).isEmpty();
        changePresenter(set.member(0), session.turnId(), set.member(3)).statusCode(200);
    }

    @Test
    void rule_8_a_skipped_turn_counts_as_had_and_its_session_wants_another_presenter() throws SQLException {
        SetInTests pair = sessions.set(2, true, FacilitationMode.OPEN_QUESTIONS);
        sessions.introductory(pair, SessionState.CONCLUDED);
        SessionInTests alone = sessions.planned(pair, clock.instant().plus(Duration.ofMinutes(5)), 1);
        skip(pair.member(1), alone.turnId()).statusCode(403);
        skip(pair.member(0), alone.turnId())
                .statusCode(200)
                .body("turns.state", contains("SKIPPED"))
                .body("phases.kind", contains("PROGRESS", "RE_CONTRACT", "REFLECTION"));
        start(pair.facilitator(), alone.sessionId()).statusCode(409).body("type", equalTo("/problems/nobody-presents"));
        addTurn(pair.facilitator(), alone.sessionId(), pair.member(0))
                .statusCode(409)
                .body("rule", equalTo(8));
        addTurn(pair.facilitator(), alone.sessionId(), pair.member(1))
                .statusCode(200)
                .body("turns.presenter.name", contains("Ada", "Ben"))
                .body("phases.kind", hasItem("DILEMMA"));
        start(pair.facilitator(), alone.sessionId()).statusCode(200);
    }

    @Test
    void a_session_takes_as_many_turns_as_the_contract_has() {
        addTurn(set.facilitator(), session.sessionId(), set.member(2))
                .statusCode(422)
                .body("violations.field", contains("presenterId"));
    }

    @Test
    void where_hosting_goes_round_whoever_comes_to_present_hosts_no_more() throws SQLException {
        SetInTests own = sessions.set(4, false, FacilitationMode.OPEN_QUESTIONS);
        SessionInTests hosted = sessions.planned(own, clock.instant().plus(Duration.ofDays(7)), 1);
        assertThat(hosted.host()).isEqualTo(own.member(3));
        changePresenter(own.organiser(), hosted.turnId(), own.member(3))
                .statusCode(200)
                .body("host.name", equalTo("Ada"));
        assertThat(sql.column(
                        String.class,
                        "select cause from host_change where session_id = ? order by changed_at",
                        hosted.sessionId()))
                .containsExactly("ROTATED");
    }

    private static ValidatableResponse skip(UUID person, UUID turn) {
        return by(person)
                .body(Map.of("reason", "Nothing to bring"))
                .post("/api/turns/{id}/skip", turn)
                .then();
    }

    private static ValidatableResponse addTurn(UUID person, UUID session, UUID presenter) {
        return by(person)
                .body(Map.of("presenterId", presenter))
                .post("/api/sessions/{id}/turns", session)
                .then();
    }

    @Test
    void rule_8_who_has_presented_in_the_round_does_not_stand_in() throws SQLException {
        SetInTests other = sessions.set();
        SessionInTests running = sessions.presentingAt(other, PhaseKind.CLARIFYING, 2);
        UUID second = running.turnIds().get(1);
        changePresenter(other.facilitator(), second, other.member(0))
                .statusCode(409)
                .body("type", equalTo("/problems/presents-once-in-a-round"))
                .body("rule", equalTo(8))
                .body("remedy", containsString("Chika, Dai"));
        read(other.facilitator(), running.sessionId()).body("turns.presenter.name", contains("Ada", "Ben"));
    }

    @Test
    void a_turn_that_began_keeps_its_presenter() throws SQLException {
        SetInTests other = sessions.set();
        SessionInTests running = sessions.presentingAt(other, PhaseKind.CLARIFYING, 1);
        changePresenter(other.facilitator(), running.turnId(), other.member(3))
                .statusCode(409)
                .body("type", equalTo("/problems/turn-state"));
    }

    @Test
    void only_a_current_member_presents() {
        changePresenter(set.facilitator(), session.turnId(), set.outsider())
                .statusCode(422)
                .body("violations.field", contains("presenterId"));
        changePresenter(set.facilitator(), session.turnId(), set.member(0)).statusCode(422);
    }

    @Test
    void others_than_presenter_host_facilitator_and_organiser_change_nobody() {
        changePresenter(set.member(2), session.turnId(), set.member(2)).statusCode(403);
        changePresenter(set.member(1), session.turnId(), set.member(2)).statusCode(403);
        changePresenter(set.outsider(), session.turnId(), set.member(2)).statusCode(404);
        changePresenter(set.organiser(), session.turnId(), set.member(2)).statusCode(200);
    }

    private List<String> changes() throws SQLException {
        return sql.inTransactionOf(
                set.member(0),
                on -> on.column(String.class, "select reason from presenter_change where set_id = ?", set.setId()));
    }
}
