package org.setwise.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;

/** What the application tells, and how mails of a kind end. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class NotificationsTest extends ToldByMail {
    @Test
    void mails_of_a_kind_end_with_one_click_of_the_mail_program_and_others_go_on() throws Exception {
        UUID session = plan(inThreeWeeks());
        sender.sendDue();
        UUID person = set.member(0);
        MimeMessage mail = only(person);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String url = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "");
        String path = url.substring("https://sets.example.org".length());

        given().redirects().follow(false).get(path).then().statusCode(303);
        assertThat(wants(person)).isTrue();
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200)
                .body("wanted", equalTo(false));
        assertThat(wants(person)).isFalse();

        plan(evening(49));
        move(session, evening(22));
        sender.sendDue();
        assertThat(mails.mailsTo(address(person), 2).getLast().getSubject()).contains("another time");
        assertThat(mails.countTo(address(person))).isEqualTo(2);
        assertThat(mails.countTo(address(set.member(1)))).isEqualTo(3);
    }

    @Test
    void an_address_at_the_foot_of_a_mail_cannot_be_made_up() {
        given().post("/api/unsubscribe/{token}", "AAAA.BBBB").then().statusCode(404);
    }

    @Test
    void the_application_tells_everything_until_it_is_read() throws Exception {
        UUID session = plan(inThreeWeeks());
        move(session, evening(28));
        UUID person = set.member(0);

        by(person).get("/api/notifications/unread").then().body("unread", equalTo(2));
        String first = by(person)
                .get("/api/notifications")
                .then()
                .body("items.kind", contains("SESSIONS_MOVED", "INVITATION"))
                .body("items[0].place", equalTo("/sessions/" + session))
                .extract()
                .path("items[0].id");
        by(person).post("/api/notifications/{id}/read", first).then().body("unread", equalTo(1));
        by(person).get("/api/notifications?unread=true").then().body("items", hasSize(1));
        by(person).post("/api/notifications/read").then().body("unread", equalTo(0));
    }

    @Test
    void who_did_it_need_not_be_told_in_the_application() throws Exception {
        plan(inThreeWeeks());

        by(set.facilitator()).get("/api/notifications/unread").then().body("unread", equalTo(0));
        by(set.facilitator()).get("/api/notifications").then().body("items", hasSize(1));
    }

    private boolean wants(UUID person) throws SQLException {
        return sql.value(Long.class, "select count(*) from mail_switched_off where person_id = ?", person) == 0;
    }
}
