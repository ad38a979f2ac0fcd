package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.learningsession.SessionInTests;
import org.setwise.platform.mail.ReceivedParts;

/** Who hears of turns, hosts, apologies and polls, and who does not. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class ChangesAreToldTest extends ToldByMail {
    private static final String REASON = "A reason that stays in the set";

    private SessionInTests planned;

    @BeforeEach
    void plan() throws SQLException {
        planned = sessions.planned(set, inDays(20), 1);
    }

    @Test
    void the_host_alone_hears_of_apologies_once_and_without_a_name() throws Exception {
        UUID away = set.member(2);
        by(away).post("/api/sessions/{id}/apologies", planned.sessionId())
                .then()
                .statusCode(200);
        by(away).post("/api/sessions/{id}/confirmations", planned.sessionId())
                .then()
                .statusCode(200);
        by(away).post("/api/sessions/{id}/apologies", planned.sessionId())
                .then()
                .statusCode(200);

        sender.sendDue();

        MimeMessage mail = only(planned.host());
        assertThat(mail.getSubject()).startsWith("The set: somebody cannot come, ");
        assertThat(ReceivedParts.textOf(mail, "text/plain"))
                .contains("/sessions/" + planned.sessionId())
                .doesNotContain("Chika");
        nobodyBut(List.of(planned.host()));
    }

    @Test
    void apologies_taken_back_before_the_mail_left_are_not_told() throws Exception {
        UUID away = set.member(2);
        by(away).post("/api/sessions/{id}/apologies", planned.sessionId())
                .then()
                .statusCode(200);
        by(away).post("/api/sessions/{id}/confirmations", planned.sessionId())
                .then()
                .statusCode(200);

        sender.sendDue();

        nobodyBut(List.of());
    }

    @Test
    void whose_turn_is_left_out_hears_of_it_and_why_stays_in_the_set() throws Exception {
        by(set.facilitator())
                .body(Map.of("reason", REASON))
                .post("/api/turns/{id}/skip", planned.turnId())
                .then()
                .statusCode(200);

        sender.sendDue();

        MimeMessage mail = only(planned.presenter());
        assertThat(mail.getSubject()).startsWith("You do not present: The set, ");
        assertThat(ReceivedParts.textOf(mail, "text/plain")).doesNotContain(REASON);
        nobodyBut(List.of(planned.presenter()));
    }

    @Test
    void the_new_host_and_the_one_before_hear_of_it_but_not_whoever_arranged_it() throws Exception {
        host(set.facilitator(), set.member(1));
        sender.sendDue();
        assertThat(only(set.member(1)).getSubject()).startsWith("You host: The set, ");
        nobodyBut(List.of(set.member(1)));

        host(set.facilitator(), set.member(2));
        sender.sendDue();
        assertThat(mails.mailsTo(address(set.member(1)), 2).getLast().getSubject())
                .startsWith("Somebody else hosts: The set, ");
        assertThat(only(set.member(2)).getSubject()).startsWith("You host: The set, ");
    }

    @Test
    void hosting_that_went_on_before_the_mail_left_is_told_to_whoever_hosts_then() throws Exception {
        host(set.facilitator(), set.member(1));
        host(set.facilitator(), set.member(2));

        sender.sendDue();

        assertThat(subjects(set.member(1))).noneMatch(subject -> subject.startsWith("You host"));
        assertThat(subjects(set.member(2))).singleElement().asString().startsWith("You host: The set, ");
    }

    @Test
    void whoever_asked_to_swap_in_vain_keeps_their_turn_and_hears_of_it() throws Exception {
        UUID asked = planned.askers().getFirst();
        String swap = by(planned.presenter())
                .body(Map.of("askedId", asked, "reason", REASON))
                .post("/api/turns/{id}/swaps", planned.turnId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(asked).post("/api/swaps/{id}/decline", swap).then().statusCode(200);

        sender.sendDue();

        MimeMessage mail = only(planned.presenter());
        assertThat(mail.getSubject()).startsWith("You present as before: The set, ");
        assertThat(ReceivedParts.textOf(mail, "text/plain"))
                .contains("/sets/" + set.setId())
                .doesNotContain(REASON);
        assertThat(only(asked).getSubject()).startsWith("Would you swap turns?");
        nobodyBut(List.of(planned.presenter(), asked));
    }

    @Test
    void an_agreed_swap_is_told_by_what_it_changes_alone() throws Exception {
        UUID asked = planned.askers().getFirst();
        String swap = by(planned.presenter())
                .body(Map.of("askedId", asked, "reason", REASON))
                .post("/api/turns/{id}/swaps", planned.turnId())
                .then()
                .extract()
                .path("id");
        by(asked).post("/api/swaps/{id}/accept", swap).then().statusCode(200);

        sender.sendDue();

        assertThat(only(planned.presenter()).getSubject()).startsWith("Somebody else presents: The set, ");
        assertThat(subjects(asked)).singleElement().asString().startsWith("You present: The set, ");
    }

    @Test
    void a_mail_about_a_poll_leads_to_its_page() throws Exception {
        String poll = poll().extract().path("id");

        sender.sendDue();

        assertThat(ReceivedParts.textOf(only(set.member(0)), "text/plain")).contains("/polls/" + poll);
    }

    @Test
    void a_decided_poll_is_told_with_the_sessions_it_planned_in_one_mail() throws Exception {
        ValidatableResponse opened = poll();
        String poll = opened.extract().path("id");
        sender.sendDue();
        String option = opened.extract().path("options[0].id");
        String at = opened.extract().path("options[0].startsAt");
        by(set.facilitator())
                .body(Map.of(
                        "optionId",
                        option,
                        "series",
                        Map.of(
                                "sessions",
                                List.of(Map.of(
                                        "kind",
                                        "PRESENTING",
                                        "startsAt",
                                        at,
                                        "presenterIds",
                                        List.of(planned.askers().getFirst()))),
                                "statedReasons",
                                List.of(Map.of("rule", 9, "reason", REASON), Map.of("rule", 10, "reason", REASON)))))
                .post("/api/polls/{id}/decide", poll)
                .then()
                .statusCode(200);

        sender.sendDue();
        sender.sendDue();

        for (UUID person : everybody()) {
            List<MimeMessage> two = mails.mailsTo(address(person), 2);
            assertThat(mails.countTo(address(person))).isEqualTo(2);
            assertThat(two.getLast().getSubject()).startsWith("The set has found its time: ");
            assertThat(ReceivedParts.textOf(two.getLast(), "text/calendar")).contains("METHOD:REQUEST");
        }
        assertThat(by(set.member(0)).get("/api/notifications").jsonPath().<String>getList("items.kind"))
                .containsExactly("POLL_DECIDED", "POLL_OPENED");
    }

    @Test
    void a_poll_that_is_withdrawn_asks_nobody_any_more_and_says_so() throws Exception {
        String poll = poll().extract().path("id");
        by(set.facilitator()).post("/api/polls/{id}/withdraw", poll).then().statusCode(200);

        sender.sendDue();

        assertThat(only(set.member(0)).getSubject()).isEqualTo("The set: none of the times is taken");
        assertThat(mails.countTo(address(set.facilitator()))).isZero();
    }

    @Test
    void of_a_refused_skip_nobody_hears() throws Exception {
        by(set.facilitator())
                .body(Map.of("reason", " "))
                .post("/api/turns/{id}/skip", planned.turnId())
                .then()
                .statusCode(422);
        by(planned.askers().getFirst())
                .body(Map.of("reason", REASON))
                .post("/api/turns/{id}/skip", planned.turnId())
                .then()
                .statusCode(403);

        assertThat(sql.value(Long.class, "select count(*) from outbox_message")).isZero();
    }

    private ValidatableResponse poll() {
        return by(set.facilitator())
                .body(Map.of(
                        "options", List.of(inDays(48).toString(), inDays(49).toString())))
                .post("/api/sets/{id}/polls", set.setId())
                .then()
                .statusCode(201);
    }

    private void host(UUID planner, UUID host) {
        var current = by(planner).get("/api/sessions/{id}", planned.sessionId());
        Map<String, Object> update = new HashMap<>(
                Map.of("startsAt", current.path("startsAt"), "minutes", 60, "mode", "OPEN_QUESTIONS", "hostId", host));
        by(planner)
                .header("If-Match", current.header("ETag"))
                .body(update)
                .put("/api/sessions/{id}", planned.sessionId())
                .then()
                .statusCode(200);
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(days));
    }
}
