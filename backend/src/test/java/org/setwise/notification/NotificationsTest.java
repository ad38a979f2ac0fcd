package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.MovableClock;
import org.setwise.TestSignIn;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.platform.mail.ReceivedParts;
import org.setwise.platform.outbox.OutboxSender;
import org.setwise.programme.FacilitationMode;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
class NotificationsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @MailServer.Here
    MailServer mails;

    @Inject
    SessionsInTests sessions;

    @Inject
    OutboxSender sender;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    private SetInTests set;
    private Instant inThreeWeeks;

    @BeforeEach
    void meet() throws SQLException {
        sql.run(null, "delete from outbox_message");
        set = sessions.set(4, true, FacilitationMode.OPEN_QUESTIONS);
        inThreeWeeks = evening(21);
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    @Test
    void everybody_in_the_set_is_told_of_a_new_session_once_with_an_entry_for_their_calendar() throws Exception {
        UUID session = plan(inThreeWeeks);

        sender.sendDue();
        sender.sendDue();

        for (UUID person : everybody()) {
            MimeMessage mail = only(person);
            assertThat(mail.getSubject()).startsWith("The set meets: ");
            String calendar = ReceivedParts.textOf(mail, "text/calendar");
            assertThat(calendar).contains("METHOD:REQUEST", "UID:" + session + "@setwise", "SEQUENCE:0");
        }
        assertThat(mails.countTo(address(set.outsider()))).isZero();
        assertThat(mails.countTo(address(set.organiser()))).isZero();
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
        UUID session = plan(inThreeWeeks);
        move(session, evening(28));
        move(session, evening(29));

        sender.sendDue();

        MimeMessage mail = only(set.member(0));
        assertThat(mail.getSubject()).startsWith("The set meets at another time: ");
        assertThat(ReceivedParts.textOf(mail, "text/calendar")).contains("SEQUENCE:2");
    }

    @Test
    void whoever_left_the_set_gets_nothing_of_it_but_the_farewell() throws Exception {
        UUID session = plan(inThreeWeeks);
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
        UUID session = plan(inThreeWeeks);
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
    void mails_of_a_kind_end_with_one_click_of_the_mail_program_and_others_go_on() throws Exception {
        UUID session = plan(inThreeWeeks);
        sender.sendDue();
        UUID person = set.member(0);
        MimeMessage mail = only(person);
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String url = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>\\s]", "");
        String path = url.substring("https://sets.example.org".length());

        io.restassured.RestAssured.given()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303);
        assertThat(wants(person)).isTrue();
        io.restassured.RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
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
        io.restassured.RestAssured.given()
                .post("/api/unsubscribe/{token}", "AAAA.BBBB")
                .then()
                .statusCode(404);
    }

    @Test
    void the_application_tells_everything_until_it_is_read() throws Exception {
        UUID session = plan(inThreeWeeks);
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
        plan(inThreeWeeks);

        by(set.facilitator()).get("/api/notifications/unread").then().body("unread", equalTo(0));
        by(set.facilitator()).get("/api/notifications").then().body("items", hasSize(1));
    }

    @Test
    void in_a_swap_each_of_the_two_is_told_their_new_date_and_nothing_else() throws Exception {
        UUID first = plan(inThreeWeeks, set.member(0));
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
        UUID first = plan(inThreeWeeks, set.member(0));
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
        Map<String, Object> body = new java.util.HashMap<>(Map.of("quorum", 2));
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

    private List<UUID> everybody() {
        List<UUID> all = new java.util.ArrayList<>(set.members());
        all.add(set.facilitator());
        return all;
    }

    private UUID plan(Instant at, UUID... presenters) {
        return UUID.fromString(by(set.facilitator())
                .body(Map.of(
                        "kind",
                        "PRESENTING",
                        "startsAt",
                        at.toString(),
                        "presenterIds",
                        presenters.length == 0 ? List.of(nextPresenter()) : List.of(presenters),
                        "statedReasons",
                        List.of(Map.of("rule", 10, "reason", "A reason that stays in the set"))))
                .post("/api/sets/{id}/sessions", set.setId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID nextPresenter() {
        try {
            return set.member(sql.value(Long.class, "select count(*) from turn where set_id = ?", set.setId())
                    .intValue());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void move(UUID session, Instant to) {
        var current = by(set.facilitator()).get("/api/sessions/{id}", session);
        by(set.facilitator())
                .header("If-Match", current.header("ETag"))
                .body(Map.of(
                        "startsAt", to.toString(),
                        "minutes", 60,
                        "mode", "OPEN_QUESTIONS",
                        "hostId", set.facilitator(),
                        "statedReasons", List.of(Map.of("rule", 10, "reason", "We talked about it"))))
                .put("/api/sessions/{id}", session)
                .then()
                .statusCode(200);
    }

    private MimeMessage only(UUID person) throws SQLException {
        MimeMessage mail = mails.mailsTo(address(person), 1).getFirst();
        assertThat(mails.countTo(address(person))).isOne();
        return mail;
    }

    private boolean wants(UUID person) throws SQLException {
        return sql.value(Long.class, "select count(*) from mail_switched_off where person_id = ?", person) == 0;
    }

    private Instant evening(int days) {
        return clock.instant()
                .atZone(LONDON)
                .toLocalDate()
                .plusDays(days)
                .atTime(18, 0)
                .atZone(LONDON)
                .toInstant();
    }

    private static String address(UUID person) {
        return person + "@example.org";
    }

    private static RequestSpecification by(UUID person) {
        return TestSignIn.as(person).contentType(ContentType.JSON);
    }
}
