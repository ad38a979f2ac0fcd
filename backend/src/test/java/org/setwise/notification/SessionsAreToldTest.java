package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.platform.mail.ReceivedParts;

/** Who hears of sessions that are planned, moved and cancelled, of presenters who change and of a contract to sign. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class SessionsAreToldTest extends ToldByMail {
    @Test
    void everybody_in_the_set_is_told_of_a_new_session_once_with_an_entry_for_their_calendar() throws Exception {
        UUID session = plan(inThreeWeeks());

        sender.sendDue();
        sender.sendDue();

        for (UUID person : everybody()) {
            MimeMessage mail = only(person);
            assertThat(mail.getSubject()).startsWith("The set meets: ");
            String calendar = ReceivedParts.textOf(mail, "text/calendar");
            assertThat(calendar).contains("METHOD:REQUEST", "UID:" + session + "@setwise", "SEQUENCE:0");
        }
        nobodyBut(everybody());
    }

    @Test
    void a_mail_tells_day_time_and_zone_by_the_receivers_clocks_with_the_sets_beside_them() throws Exception {
        UUID far = set.member(0);
        sql.run(null, "update person set time_zone = 'Asia/Kolkata', language = 'DE' where id = ?", far);
        plan(ZonedDateTime.of(2027, 1, 19, 18, 0, 0, 0, LONDON).toInstant());

        sender.sendDue();

        String text = ReceivedParts.textOf(only(far), "text/plain");
        assertThat(text)
                .contains("Dienstag, 19. Januar 2027")
                .contains("23:30–00:30 Uhr (Asia/Kolkata)")
                .contains("Nach der Uhr des Sets (Europe/London): Dienstag, 19. Januar 2027, 18:00 Uhr");
        assertThat(ReceivedParts.textOf(only(set.member(1)), "text/plain"))
                .contains("Tuesday, 19 January 2027", "18:00–19:00 (Europe/London)")
                .doesNotContain("By the set's clock");
    }

    @Test
    void a_session_that_moves_before_the_mail_left_is_told_as_it_is_now() throws Exception {
        UUID session = plan(inThreeWeeks());
        move(session, evening(28));
        move(session, evening(29));

        sender.sendDue();

        MimeMessage mail = only(set.member(0));
        assertThat(mail.getSubject()).startsWith("The set meets at another time: ");
        assertThat(ReceivedParts.textOf(mail, "text/calendar")).contains("SEQUENCE:2");
    }

    @Test
    void whoever_left_the_set_gets_nothing_of_it_but_the_farewell() throws Exception {
        UUID session = plan(inThreeWeeks());
        UUID leaving = set.member(3);
        UUID enrolment = sql.value(
                UUID.class, "select id from enrolment where set_id = ? and person_id = ?", set.setId(), leaving);
        by(leaving)
                .body("{}")
                .post("/api/enrolments/{id}/withdraw", enrolment)
                .then()
                .statusCode(200);
        move(session, evening(28));

        sender.sendDue();

        MimeMessage mail = only(leaving);
        assertThat(mail.getSubject()).isEqualTo("You have left The set");
        assertThat(ReceivedParts.textOf(mail, "text/calendar")).contains("METHOD:CANCEL");
    }

    @Test
    void a_cancelled_session_leaves_the_calendar() throws Exception {
        UUID session = plan(inThreeWeeks());
        sender.sendDue();
        by(set.facilitator())
                .body(Map.of("reason", "A reason that stays in the set"))
                .post("/api/sessions/{id}/cancel", session)
                .then()
                .statusCode(200);

        sender.sendDue();

        MimeMessage mail = mails.mailsTo(address(set.member(0)), 2).getLast();
        assertThat(ReceivedParts.textOf(mail, "text/calendar"))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:" + session + "@setwise");
        assertThat(ReceivedParts.textOf(mail, "text/plain")).doesNotContain("A reason that stays");
    }

    @Test
    void of_a_refused_request_nobody_is_told() throws SQLException {
        by(set.facilitator())
                .body(Map.of("kind", "PRESENTING", "startsAt", "2020-01-01T18:00:00Z", "presenterIds", List.of()))
                .post("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(422);

        assertThat(sql.value(Long.class, "select count(*) from outbox_message")).isZero();
    }

    @Test
    void in_a_swap_each_of_the_two_is_told_their_new_date_and_nothing_else() throws Exception {
        UUID first = plan(inThreeWeeks(), set.member(0));
        plan(evening(49), set.member(1));
        sender.sendDue();
        UUID turn = sql.value(UUID.class, "select id from turn where session_id = ?", first);
        by(set.facilitator())
                .body(Map.of("presenterId", set.member(1), "reason", "A reason that stays in the set"))
                .put("/api/turns/{id}/presenter", turn)
                .then()
                .statusCode(200);

        sender.sendDue();

        for (int i = 0; i < 2; i++) {
            List<MimeMessage> all = mails.mailsTo(address(set.member(i)), 3);
            assertThat(all.getLast().getSubject()).startsWith("You present: The set");
            assertThat(mails.countTo(address(set.member(i)))).isEqualTo(3);
        }
        assertThat(mails.countTo(address(set.member(2)))).isEqualTo(2);
    }

    @Test
    void a_stand_in_and_whom_they_stand_in_for_are_both_told() throws Exception {
        UUID first = plan(inThreeWeeks(), set.member(0));
        sender.sendDue();
        UUID turn = sql.value(UUID.class, "select id from turn where session_id = ?", first);
        by(set.facilitator())
                .body(Map.of("presenterId", set.member(1), "reason", "Away"))
                .put("/api/turns/{id}/presenter", turn)
                .then()
                .statusCode(200);

        sender.sendDue();

        assertThat(mails.mailsTo(address(set.member(0)), 2).getLast().getSubject())
                .startsWith("Somebody else presents");
        assertThat(mails.mailsTo(address(set.member(1)), 2).getLast().getSubject())
                .startsWith("You present");
    }

    @Test
    void a_changed_contract_is_told_to_those_who_have_not_signed_when_the_mail_leaves() throws Exception {
        var contract = by(set.facilitator()).get("/api/sets/{id}/contract", set.setId());
        Map<String, Object> revision = contract.jsonPath().getMap("");
        Map<String, Object> body = new HashMap<>(Map.of("quorum", 2));
        for (String field : List.of("mode", "sessionMinutes", "weeksBetweenSessions", "turnsPerSession", "clauses")) {
            body.put(field, revision.get(field));
        }
        by(set.facilitator())
                .header("If-Match", contract.header("ETag"))
                .body(body)
                .put("/api/sets/{id}/contract", set.setId())
                .then()
                .statusCode(200);
        by(set.member(0))
                .body(Map.of("number", 2))
                .post("/api/sets/{id}/contract/signatures", set.setId())
                .then()
                .statusCode(201);

        sender.sendDue();

        assertThat(only(set.member(1)).getSubject()).isEqualTo("The set has a new contract to sign");
        assertThat(mails.countTo(address(set.member(0)))).isZero();
    }
}
