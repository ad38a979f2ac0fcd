package org.setwise.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.confidence.ConfidencesInTests.aim;
import static org.setwise.confidence.ConfidencesInTests.give;
import static org.setwise.confidence.ConfidencesInTests.pass;
import static org.setwise.confidence.ConfidencesInTests.path;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/** Rule 24: what the set sees of its members' confidence, and what nobody but each of them ever does. */
@QuarkusTest
class WhoSeesConfidenceTest {
    @Inject
    SessionsInTests sessions;

    @Inject
    ConfidencesInTests confidences;

    @Inject
    TestSql sql;

    private SessionInTests session() throws SQLException {
        return sessions.presentingAt(
                sessions.set(5, true, FacilitationMode.OPEN_QUESTIONS), PhaseKind.OPEN_QUESTIONS, 1);
    }

    private static ValidatableResponse seenBy(UUID person, SessionInTests session) {
        return get(person, path(session.set())).statusCode(200);
    }

    @Test
    void rule_24_unless_the_contract_says_so_nobody_sees_anothers_numbers() throws SQLException {
        SessionInTests session = session();
        give(session, 3, 5, 6, 9);

        for (UUID reader : List.of(session.set().member(4), session.set().facilitator())) {
            seenBy(reader, session).body("shared", is(false)).body("others", empty());
        }
    }

    @Test
    void rule_24_where_all_have_signed_that_they_share_them_they_see_each_others_lines() throws SQLException {
        SessionInTests session = session();
        confidences.agree(session.set(), true);
        give(session, 3, 5);
        pass(session.set().member(2), session).statusCode(200).body("shared", is(true));

        for (UUID reader : List.of(session.set().member(4), session.set().facilitator())) {
            seenBy(reader, session)
                    .body("shared", is(true))
                    .body("others.person.name", contains("Ada", "Ben"))
                    .body("others.points.value.flatten()", contains(3, 5));
        }
        seenBy(session.set().member(0), session).body("others.person.name", contains("Ben"));
    }

    @Test
    void rule_24_sharing_begins_with_the_last_signature_and_ends_with_the_first_change() throws SQLException {
        SessionInTests session = session();
        SetInTests set = session.set();
        confidences.agree(set, true, set.member(3));
        give(set.member(0), session, 3).statusCode(200).body("shared", is(false));
        seenBy(set.member(1), session).body("shared", is(false)).body("others", empty());

        sql.run(
                null,
                "insert into contract_signature select id, ?, now() from contract where set_id = ? order by number desc limit 1",
                set.member(3),
                set.setId());
        give(set.member(1), session, 5).statusCode(200).body("shared", is(true));
        seenBy(set.member(2), session).body("others.person.name", contains("Ben"));

        confidences.agree(set, false);
        seenBy(set.member(2), session).body("shared", is(false)).body("others", empty());
    }

    @Test
    void rule_24_what_was_shared_stays_shared_when_the_set_has_closed() throws SQLException {
        SessionInTests session = session();
        confidences.agree(session.set(), true);
        give(session, 3, 5);
        confidences.conclude(session);
        sql.run(
                null,
                "update enrolment set evaluated_at = now() where set_id = ?",
                session.set().setId());
        post(session.set().organiser(), "sets/" + session.set().setId() + "/close", Map.of("decision", "DISBAND"))
                .statusCode(200);

        seenBy(session.set().member(4), session)
                .body("shared", is(true))
                .body("others.person.name", contains("Ada", "Ben"));
        sql.run(
                null,
                "delete from contract_signature where person_id = ?",
                session.set().member(3));
        seenBy(session.set().member(4), session).body("shared", is(false)).body("others", empty());
    }

    @Test
    void what_was_told_in_confidence_stays_so_when_the_set_agrees_to_share() throws SQLException {
        SessionInTests session = session();
        give(session, 3, 5);
        confidences.agree(session.set(), true);

        seenBy(session.set().member(4), session).body("shared", is(true)).body("others", empty());
    }

    @Test
    void words_and_targets_are_their_authors_alone_whatever_the_contract_says() throws SQLException {
        SessionInTests session = session();
        confidences.agree(session.set(), true);
        give(session, 3);
        aim(session.set().member(0), session.set(), 8).statusCode(200);

        for (UUID reader : List.of(session.set().member(4), session.set().facilitator())) {
            String seen = seenBy(reader, session)
                    .body("target", nullValue())
                    .extract()
                    .asString();
            assertThat(seen).doesNotContain("Because of 3");
            get(reader, path(session)).body("words", nullValue());
        }
    }

    @Test
    void rule_24_the_numbers_of_whoever_leaves_go_with_them() throws SQLException {
        SessionInTests session = session();
        confidences.agree(session.set(), true);
        give(session, 3, 5);
        sql.run(
                null,
                "update enrolment set state = 'WITHDRAWN' where person_id = ?",
                session.set().member(0));

        seenBy(session.set().member(4), session).body("others.person.name", contains("Ben"));
        get(session.set().member(0), path(session.set())).statusCode(404);
        get(session.set().member(0), path(session)).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'3,5,6,9', 3, 9",
        "'7,7,7,7', 7, 9",
        "'7,8,8,7', 7, 9",
        "'10,10,10,10', 8, 10",
        "'9,10,9,9', 8, 10",
        "'1,1,1,1', 1, 3"
    })
    void rule_24_the_set_sees_the_range_of_four_answers_never_so_narrow_that_it_tells_them(
            String given, int low, int high) throws SQLException {
        SessionInTests session = session();
        give(
                session,
                List.of(given.split(",")).stream().mapToInt(Integer::parseInt).toArray());
        seenBy(session.set().member(4), session).body("sessions[1].range", nullValue());

        confidences.conclude(session);

        for (UUID reader : List.of(session.set().member(4), session.set().facilitator())) {
            seenBy(reader, session).body("sessions[1].range.low", is(low)).body("sessions[1].range.high", is(high));
        }
    }

    @Test
    void rule_24_three_answers_and_a_pass_have_no_range() throws SQLException {
        SessionInTests session = session();
        give(session, 3, 5, 9);
        pass(session.set().member(3), session).statusCode(200);
        confidences.conclude(session);

        seenBy(session.set().member(4), session).body("sessions[1].range", nullValue());
    }

    @Test
    void rule_24_an_answer_given_afterwards_does_not_move_the_range() throws SQLException {
        SessionInTests session = session();
        give(session, 3, 5, 6, 7);
        confidences.conclude(session);
        give(session.set().member(4), session, 10).statusCode(200);

        seenBy(session.set().member(0), session)
                .body("sessions[1].range.low", is(3))
                .body("sessions[1].range.high", is(7));
    }

    @Test
    void rule_24_closing_is_suggested_when_all_have_come_where_they_wanted_to_be() throws SQLException {
        SessionInTests session = session();
        SetInTests set = session.set();
        for (UUID member : set.members()) {
            aim(member, set, 7).statusCode(200);
        }
        give(session, 7, 8, 9, 10);
        give(set.member(4), session, 6).statusCode(200);
        confidences.conclude(session);
        suggested(set, false);

        aim(set.member(4), set, 6).statusCode(200);
        suggested(set, true);

        sessions.session(
                set,
                SessionKind.CLOSING,
                SessionState.PLANNED,
                confidences.clock.instant().plus(Duration.ofDays(20)),
                0,
                PhaseKind.PROGRESS);
        suggested(set, false);
    }

    @Test
    void rule_24_closing_waits_for_every_members_target_and_for_the_end_of_a_session() throws SQLException {
        SessionInTests session = session();
        SetInTests set = session.set();
        give(session, 7, 8, 9, 10, 10);
        for (int i = 0; i < 4; i++) {
            aim(set.member(i), set, 7).statusCode(200);
        }
        confidences.conclude(session);
        suggested(set, false);
        aim(set.member(4), set, 10).statusCode(200);
        suggested(set, true);

        SessionInTests next = confidences.next(session);
        suggested(set, false);
        give(set.member(0), next, 2).statusCode(200);
        suggested(set, false);
    }

    private static void suggested(SetInTests set, boolean expected) {
        for (UUID reader : List.of(set.member(0), set.facilitator())) {
            get(reader, path(set)).statusCode(200).body("closingSuggested", is(expected));
        }
    }

    @Test
    void rule_24_a_baseline_reaches_no_target() throws SQLException {
        SetInTests set = sessions.set(3, true, FacilitationMode.OPEN_QUESTIONS);
        SessionInTests first = sessions.introductory(set, SessionState.CONCLUDED);
        for (UUID member : set.members()) {
            give(member, first, 9).statusCode(200);
            aim(member, set, 5).statusCode(200);
        }

        get(set.member(0), path(set)).body("closingSuggested", is(false));
    }

    @Test
    void strangers_are_told_nothing() throws SQLException {
        SessionInTests session = session();
        give(session, 3);

        for (String path : List.of(path(session), path(session.set()))) {
            get(session.set().organiser(), path).statusCode(403).body("$", not(anEmptyMap()));
            get(session.set().outsider(), path).statusCode(404);
            get(session.set().organiser(), path).body("detail", not(containsString("Because")));
        }
    }
}
