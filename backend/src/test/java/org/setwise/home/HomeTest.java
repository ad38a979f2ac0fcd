package org.setwise.home;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class HomeTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private Instant nextWeek;

    @BeforeEach
    void aSetThatRuns() throws SQLException {
        set = sessions.set();
        nextWeek = clock.instant().plus(Duration.ofDays(7));
    }

    @Test
    void the_next_session_and_my_turn_in_it_stand_at_home() throws SQLException {
        SessionInTests later = sessions.session(
                set,
                SessionKind.CLOSING,
                SessionState.PLANNED,
                nextWeek.plus(Duration.ofDays(28)),
                0,
                PhaseKind.PROGRESS);
        SessionInTests next = sessions.planned(set, nextWeek, 2);
        sql.run(null, "update learning_set set join_link = 'https://meet.example.org/set' where id = ?", set.setId());
        home(set.member(1))
                .body("nextSession.id", equalTo(next.sessionId().toString()))
                .body("nextSession.setName", equalTo("The set"))
                .body("nextSession.timeZone", equalTo("Europe/London"))
                .body("nextSession.presenters.name", contains("Ada", "Ben"))
                .body("nextSession.joinLink", equalTo("https://meet.example.org/set"))
                .body("nextSession.myAttendance", equalTo("EXPECTED"))
                .body("runningSession", nullValue())
                .body("myTurn.turnId", equalTo(next.turnIds().get(1).toString()))
                .body("myTurn.dilemmaState", nullValue());
        home(set.member(3)).body("myTurn", nullValue());
        home(set.facilitator()).body("nextSession.id", equalTo(next.sessionId().toString()));
        as(set.organiser())
                .contentType("application/json")
                .body("{\"reason\": \"Snow\"}")
                .post("/api/sessions/{id}/cancel", next.sessionId())
                .then()
                .statusCode(200);
        home(set.member(1))
                .body("nextSession.id", equalTo(later.sessionId().toString()))
                .body("myTurn", nullValue());
    }

    @Test
    void the_session_that_runs_and_my_turn_that_is_on_stand_at_home() throws SQLException {
        SessionInTests session = sessions.presentingAt(set, PhaseKind.CLARIFYING, 1);
        home(set.member(0))
                .body("runningSession.id", equalTo(session.sessionId().toString()))
                .body("runningSession.myAttendance", equalTo("ATTENDED"))
                .body("nextSession", nullValue())
                .body("myTurn.turnId", equalTo(session.turnId().toString()))
                .body("myTurn.dilemmaState", equalTo("RELEASED"));
    }

    @Test
    void what_my_set_waits_for_stands_at_home_until_it_is_done() throws SQLException {
        sql.run(null, "delete from contract_signature where person_id = ?", set.member(2));
        sql.run(null, "update enrolment set introduced_at = null where person_id = ?", set.member(2));
        home(set.member(2))
                .body("contractsToSign.name", contains("The set"))
                .body("introductionsToWrite.name", contains("The set"))
                .body("evaluationsToGive", empty());
        home(set.member(1)).body("contractsToSign", empty()).body("introductionsToWrite", empty());

        sessions.introductory(set, SessionState.CONCLUDED);
        sessions.session(set, SessionKind.CLOSING, SessionState.IN_PROGRESS, clock.instant(), 0, PhaseKind.EVALUATION);
        home(set.member(1)).body("evaluationsToGive.name", contains("The set"));
        sql.run(null, "update enrolment set evaluated_at = now() where person_id = ?", set.member(1));
        home(set.member(1)).body("evaluationsToGive", empty());
    }

    @Test
    void what_i_undertook_stands_at_home_and_what_others_did_does_not() throws SQLException {
        SessionInTests session = sessions.presentingAt(set, PhaseKind.ACTIONS, 1);
        sql.run(
                set.member(0),
                """
                insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, 'Ask her', '2026-01-01', 'OPEN', now())
                """,
                session.turnId(),
                session.sessionId(),
                set.setId(),
                set.programmeId(),
                set.member(0));
        home(set.member(0)).body("openActions.description", contains("Ask her"));
        home(set.member(1)).body("openActions", empty());
    }

    @Test
    void an_open_offer_stands_at_home_until_it_expires() throws SQLException {
        sql.run(null, """
                update enrolment set state = 'OFFERED', offer_expires_at = now() + interval '1 day' where person_id = ?
                """, set.member(3));
        home(set.member(3)).body("offers.state", contains("OFFERED")).body("contractsToSign", empty());
        sql.run(
                null,
                "update enrolment set offer_expires_at = now() - interval '1 minute' where person_id = ?",
                set.member(3));
        home(set.member(3)).body("offers", empty());
    }

    @Test
    void nothing_of_a_set_stands_at_home_of_somebody_who_is_not_in_it() throws SQLException {
        sessions.planned(set, nextWeek, 1);
        for (UUID other : new UUID[] {set.outsider(), set.organiser()}) {
            home(other)
                    .body("nextSession", nullValue())
                    .body("myTurn", nullValue())
                    .body("openActions", empty())
                    .body("contractsToSign", empty());
        }
        sql.run(null, "update enrolment set state = 'WITHDRAWN' where person_id = ?", set.member(0));
        home(set.member(0)).body("nextSession", nullValue()).body("myTurn", nullValue());
    }

    @Test
    void what_waits_in_a_programme_stands_at_home_of_its_organisers_and_of_nobody_else() throws SQLException {
        home(set.organiser()).body("organises", empty());
        wait(set.member(0), "APPLIED");
        wait(set.member(1), "APPLIED");
        sql.run(null, """
                update enrolment set state = 'OFFERED', offer_expires_at = now() + interval '1 day' where person_id = ?
                """, set.member(3));
        wait(set.member(2), "WAITING");
        home(set.organiser())
                .body("organises.programme.id", contains(set.programmeId().toString()))
                .body("organises.state", contains("OPEN"))
                .body("organises.toDecide", contains(2))
                .body("organises.openOffers", contains(1))
                .body("organises.waiting", contains(1))
                .body("organises.lacksRoster", contains(false));
        sql.run(
                null,
                "update enrolment set offer_expires_at = now() - interval '1 minute' where person_id = ?",
                set.member(3));
        home(set.organiser()).body("organises.openOffers", contains(0));

        sql.run(null, "update person set administrator = true where id = ?", set.outsider());
        for (UUID other : new UUID[] {set.outsider(), set.facilitator(), set.member(0), set.member(3)}) {
            home(other).body("organises", empty());
        }
    }

    @Test
    void a_programme_that_is_not_open_yet_stands_at_home_with_what_it_lacks() throws SQLException {
        sql.run(null, "update programme set state = 'DRAFT' where id = ?", set.programmeId());
        home(set.organiser()).body("organises.state", contains("DRAFT")).body("organises.lacksRoster", contains(false));
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN', roster_id = null where programme_id = ?",
                set.programmeId());
        sql.run(null, "delete from roster where programme_id = ?", set.programmeId());
        home(set.organiser()).body("organises.lacksRoster", contains(true));
    }

    @Test
    void who_has_told_no_name_reads_their_own_from_a_roster_that_entitles_them() throws SQLException {
        UUID nameless = set.member(0);
        sql.run(
                null,
                "update roster_entry set name = 'Ada of the roster' where email = (select email from person where id = ?)",
                nameless);
        home(nameless).body("nameOnRoster", nullValue());
        sql.run(null, "update person set name = null where id = ?", nameless);
        home(nameless).body("nameOnRoster", equalTo("Ada of the roster"));
        home(set.outsider()).body("nameOnRoster", nullValue());
        sql.run(null, "update programme set state = 'DRAFT' where id = ?", set.programmeId());
        home(nameless).body("nameOnRoster", nullValue());
        sql.run(null, "update programme set state = 'OPEN' where id = ?", set.programmeId());
        sql.run(
                null,
                "update roster_entry set valid_from = '2020-01-01', valid_to = '2020-01-02' where name = 'Ada of the roster'");
        home(nameless).body("nameOnRoster", nullValue());
    }

    private void wait(UUID person, String state) throws SQLException {
        sql.run(
                null,
                "update enrolment set state = ?, set_id = null, waiting_number = case ? when 'WAITING' then 1 end where person_id = ?",
                state,
                state,
                person);
    }

    private static ValidatableResponse home(UUID person) {
        return as(person).get("/api/home").then().statusCode(200);
    }
}
