package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.learningsession.SessionInTests;
import org.setwise.platform.mail.ReceivedParts;

/** Each who was in a set hears once what it decided, and what that means for them. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class HowASetGoesOnIsToldTest extends ToldByMail {
    private static final String SAID = "What came of it stays in the set";

    private SessionInTests planned;

    @BeforeEach
    void lookBack() throws SQLException {
        planned = sessions.planned(set, clock.instant().plus(Duration.ofDays(20)), 1);
        by(set.member(0))
                .body(Map.of("text", SAID))
                .put("/api/sets/{id}/summary", set.setId())
                .then()
                .statusCode(200);
        for (UUID member : set.members()) {
            by(member)
                    .body(Map.of("state", "DECLINED", "answers", List.of()))
                    .put("/api/sets/{id}/evaluation", set.setId())
                    .then()
                    .statusCode(200);
        }
        nothingWaits();
    }

    @Test
    void a_renewed_set_tells_its_people_to_sign_anew_with_the_way_to_the_next() throws Exception {
        UUID next = close("RENEW");

        sendAll();

        for (UUID person : everybody()) {
            MimeMessage mail = only(person);
            String text = ReceivedParts.textOf(mail, "text/plain");
            assertThat(mail.getSubject()).isEqualTo("The set goes on as The set 2");
            assertThat(text)
                    .contains("has decided to renew itself", "reads and signs it anew", "/sets/" + next)
                    .doesNotContain("/sets/" + set.setId(), SAID);
            assertThat(ReceivedParts.textOf(mail, "text/calendar"))
                    .contains("METHOD:CANCEL", planned.sessionId().toString());
        }
        nobodyBut(everybody());
        assertThat(by(set.member(1)).get("/api/notifications").jsonPath().<String>getList("items.kind"))
                .contains("SET_RENEWED")
                .doesNotContain("SET_CLOSED");
        by(set.member(1)).get("/api/sets/{id}", next).then().statusCode(200);
    }

    @Test
    void a_set_that_goes_on_by_itself_tells_its_members_that_they_host_in_turn() throws Exception {
        sql.run(null, "update person set language = 'DE' where id = ?", set.member(3));
        UUID next = close("SELF_FACILITATE");

        sendAll();

        for (UUID member : set.members().subList(0, 3)) {
            MimeMessage mail = only(member);
            assertThat(mail.getSubject()).isEqualTo("The set goes on by itself as The set 2");
            assertThat(ReceivedParts.textOf(mail, "text/plain"))
                    .contains("You host its sessions in turn", "reads and signs it anew", "/sets/" + next)
                    .doesNotContain(SAID);
        }
        MimeMessage german = only(set.member(3));
        assertThat(german.getSubject()).isEqualTo("The set macht allein weiter als The set 2");
        assertThat(ReceivedParts.textOf(german, "text/plain"))
                .contains("Sie leiten die Treffen reihum", "unterschreibt sie neu", "/sets/" + next);
        MimeMessage farewell = only(set.facilitator());
        assertThat(farewell.getSubject()).isEqualTo("The set has closed");
        assertThat(ReceivedParts.textOf(farewell, "text/plain")).doesNotContain(next.toString());
        nobodyBut(everybody());
    }

    @Test
    void a_set_that_parts_says_that_it_has_closed() throws Exception {
        assertThat(close("DISBAND")).isNull();

        sendAll();

        for (UUID person : everybody()) {
            assertThat(only(person).getSubject()).isEqualTo("The set has closed");
        }
        nobodyBut(everybody());
    }

    /** Twice, because whatever was sent is not sent again. */
    private void sendAll() {
        sender.sendDue();
        sender.sendDue();
    }

    /** The set that follows; null where none does. */
    private UUID close(String decision) {
        String next = by(set.organiser())
                .body(Map.of("decision", decision))
                .post("/api/sets/{id}/close", set.setId())
                .then()
                .statusCode(200)
                .extract()
                .path("goesOnAs.id");
        return next == null ? null : UUID.fromString(next);
    }
}
