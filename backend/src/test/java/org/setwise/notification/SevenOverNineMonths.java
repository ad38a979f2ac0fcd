package org.setwise.notification;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.setwise.MovableClock;
import org.setwise.TestSignIn;
import org.setwise.learningsession.SessionInTests;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.platform.time.Ids;

/** A set of seven with people in three zones, and what they do over nine months. */
abstract class SevenOverNineMonths {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static final LocalTime MORNING = LocalTime.of(9, 0);

    static final int MEMBERS = 7;

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    @Inject
    Ids ids;

    SetInTests set;

    final Map<UUID, ZoneId> zones = new HashMap<>();

    final List<UUID> planned = new ArrayList<>();

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    void live() throws SQLException {
        for (int i = 0; i < MEMBERS; i++) {
            ZoneId zone = i < 4 ? LONDON : i < 6 ? KOLKATA : NEW_YORK;
            zones.put(set.member(i), zone);
            sql.run(null, "update person set time_zone = ? where id = ?", zone.getId(), set.member(i));
        }
    }

    void move(UUID session, LocalDate day) {
        var current = by(set.member(0)).get("/api/sessions/{id}", session);
        Map<String, Object> body = new HashMap<>(Map.of(
                "startsAt",
                evening(day).toString(),
                "minutes",
                60,
                "mode",
                "OPEN_QUESTIONS",
                "statedReasons",
                List.of(Map.of("rule", 10, "reason", "We talked about it"))));
        by(set.member(0))
                .header("If-Match", current.header("ETag"))
                .body(body)
                .put("/api/sessions/{id}", session)
                .then()
                .statusCode(200);
    }

    void leave(UUID person) throws SQLException {
        UUID enrolment = sql.value(
                UUID.class, "select id from enrolment where set_id = ? and person_id = ?", set.setId(), person);
        by(person)
                .body("{}")
                .post("/api/enrolments/{id}/withdraw", enrolment)
                .then()
                .statusCode(200);
    }

    /** The session is held; what was undertaken before is settled, and its presenter undertakes something. */
    void hold(int number) throws SQLException {
        UUID session = planned.get(number);
        UUID presenter = set.member(number);
        if (number == MEMBERS - 1) {
            return;
        }
        if (number > 0) {
            UUID before = set.member(number - 1);
            sql.run(
                    before,
                    "update action set state = 'DROPPED', drop_reason = 'Not needed' where owner_id = ? and set_id = ?",
                    before,
                    set.setId());
        }
        UUID turn = sql.value(UUID.class, "select id from turn where session_id = ?", session);
        List<UUID> present = new ArrayList<>(List.of(presenter));
        sql.column(
                        UUID.class,
                        "select person_id from enrolment where set_id = ? and state = 'ENROLLED' and person_id <> ?",
                        set.setId(),
                        presenter)
                .forEach(present::add);
        SetInTests those = new SetInTests(
                set.programmeId(),
                set.setId(),
                set.organisationId(),
                set.rosterId(),
                set.otherRosterId(),
                set.contractId(),
                set.organiser(),
                null,
                present,
                set.outsider());
        sessions.hold(new SessionInTests(those, session, List.of(turn), List.of(presenter), presenter), now());
        sql.run(
                presenter,
                """
                insert into action (id, turn_id, session_id, set_id, programme_id, owner_id, description, due_on, state, undertaken_at)
                values (?, ?, ?, ?, ?, ?, 'What is undertaken stays in the set', ?, 'OPEN', ?)
                """,
                ids.next(),
                turn,
                session,
                set.setId(),
                set.programmeId(),
                presenter,
                now().atZone(LONDON).toLocalDate().plusDays(20),
                now());
    }

    List<UUID> members() {
        return set.members();
    }

    Instant evening(LocalDate day) {
        return at(day, LocalTime.of(18, 0));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }

    LocalDate localDay(LocalDate day, UUID person) {
        return evening(day).atZone(zones.get(person)).toLocalDate();
    }

    Instant morning(LocalDate day, UUID person) {
        return day.atTime(MORNING).atZone(zones.get(person)).toInstant();
    }

    void goTo(Instant moment) {
        clock.freezeAt(moment);
    }

    Instant now() {
        return clock.instant();
    }

    static RequestSpecification by(UUID person) {
        return TestSignIn.as(person).contentType(ContentType.JSON);
    }
}
