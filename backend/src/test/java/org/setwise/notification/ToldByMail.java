package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.setwise.MailServer;
import org.setwise.MovableClock;
import org.setwise.TestSignIn;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.platform.outbox.OutboxSender;
import org.setwise.programme.FacilitationMode;

/** A facilitated set of four of which nothing waits to be told, and the mails that its people get. */
abstract class ToldByMail {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

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

    SetInTests set;

    @BeforeEach
    void aSetOfFour() throws SQLException {
        set = sessions.set(4, true, FacilitationMode.OPEN_QUESTIONS);
        nothingWaits();
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    void nothingWaits() throws SQLException {
        sql.run(null, "delete from outbox_message");
    }

    UUID plan(Instant at, UUID... presenters) {
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

    void move(UUID session, Instant to) {
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

    Instant inThreeWeeks() {
        return evening(21);
    }

    Instant evening(int days) {
        return clock.instant()
                .atZone(LONDON)
                .toLocalDate()
                .plusDays(days)
                .atTime(18, 0)
                .atZone(LONDON)
                .toInstant();
    }

    /** The one mail that this person got. */
    MimeMessage only(UUID person) {
        MimeMessage mail = mails.mailsTo(address(person), 1).getFirst();
        assertThat(mails.countTo(address(person))).isOne();
        return mail;
    }

    List<String> subjects(UUID person) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : mails.mailsTo(address(person), (int) mails.countTo(address(person)))) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    /** Nobody who has to do with the set got a mail, but these. */
    void nobodyBut(Collection<UUID> told) {
        assertThat(Stream.concat(everybody().stream(), Stream.of(set.organiser(), set.outsider()))
                        .filter(person -> !told.contains(person)))
                .allSatisfy(person -> assertThat(mails.countTo(address(person))).isZero());
    }

    List<UUID> everybody() {
        return Stream.concat(set.members().stream(), Stream.of(set.facilitator()))
                .toList();
    }

    static String address(UUID person) {
        return person + "@example.org";
    }

    static RequestSpecification by(UUID person) {
        return TestSignIn.as(person).contentType(ContentType.JSON);
    }
}
