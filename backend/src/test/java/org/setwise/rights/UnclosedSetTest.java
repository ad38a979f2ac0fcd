package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.WholeDatabase;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetState;
import org.setwise.learningset.SetsInTests;
import org.setwise.retention.SetErasureService;

/** A set that nobody closes ends as its contract says, when nothing is planned in it any more and everybody was told. */
@QuarkusTest
class UnclosedSetTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int AGREED_MONTHS = 2;

    @Inject
    EverythingSaid said;

    @Inject
    SetsInTests sets;

    @Inject
    SetErasureService clocks;

    @Inject
    WholeDatabase database;

    @Inject
    DatabaseByHand byHand;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    private World world;
    private LocalDate lastSession;

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    /** The set has met, and one of its sessions is still to come. */
    private void meetAndAgree(String end) throws SQLException {
        world = said.say(end);
        said.leaveTheRoom();
        sql.run(null, "update programme set ends_on = null where id = ?", world.id("programmeId"));
        lastSession = sql.value(
                LocalDate.class,
                "select max((starts_at at time zone 'Europe/London')::date) from learning_session"
                        + " where set_id = ? and state <> 'POSTPONED'",
                said.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERASE", "ANONYMISE"})
    void after_its_last_session_it_is_told_ended_and_erased(String end) throws Exception {
        meetAndAgree(end);
        at(lastSession, LocalTime.NOON);
        assertThat(lastDay()).as("a session is planned").isNull();
        at(lastSession.plusDays(1), LocalTime.NOON);
        LocalDate lastDay = lastDay();
        assertThat(lastDay).isEqualTo(lastSession.plusMonths(AGREED_MONTHS));
        int people = said.members().size() + 1;

        at(lastDay.minusDays(31), LocalTime.NOON);
        assertThat(told()).isZero();
        at(lastDay.minusDays(30), LocalTime.NOON);
        at(lastDay.minusDays(29), LocalTime.NOON);
        assertThat(told()).isEqualTo(people);
        at(lastDay.minusDays(7), LocalTime.NOON);
        assertThat(told()).isEqualTo(2L * people);
        at(lastDay, LocalTime.of(23, 59));
        assertThat(state()).isEqualTo("RUNNING");
        assertThat(written()).isNotEmpty();

        at(lastDay.plusDays(1), LocalTime.of(0, 1));

        assertThat(state()).isEqualTo("CLOSED");
        assertThat(written()).isEmpty();
        assertThat(anonymised()).isEqualTo(end.equals("ANONYMISE"));
        assertThat(sql.column(
                        String.class,
                        "select distinct state from enrolment where set_id = ? and state not in ('WITHDRAWN')",
                        said.id()))
                .containsExactly("COMPLETED");
        as(said.members().getFirst()).get("/api/sets/{id}", said.id()).then().statusCode(200);
    }

    @Test
    void the_end_of_its_programme_counts_where_it_is_later_than_its_last_session() throws Exception {
        meetAndAgree("ERASE");
        LocalDate end = lastSession.plusDays(40);
        sql.run(null, "update programme set ends_on = ? where id = ?", end, world.id("programmeId"));

        at(end, LocalTime.NOON);
        assertThat(lastDay()).isNull();
        at(end.plusDays(1), LocalTime.NOON);

        assertThat(lastDay()).isEqualTo(end.plusMonths(AGREED_MONTHS));
    }

    @Test
    void a_planned_session_stops_the_clock_until_it_is_over() throws Exception {
        meetAndAgree("ERASE");
        at(lastSession.plusDays(1), LocalTime.NOON);
        LocalDate before = lastDay();
        at(before.minusDays(7), LocalTime.NOON);
        assertThat(told()).isEqualTo(said.members().size() + 1);
        LocalDate again = before.plusDays(20);

        plan(again);
        at(before.plusDays(1), LocalTime.NOON);

        assertThat(lastDay()).isNull();
        assertThat(state()).isEqualTo("RUNNING");
        assertThat(written()).isNotEmpty();
        at(again.plusDays(1), LocalTime.NOON);
        LocalDate after = lastDay();
        assertThat(after).isEqualTo(again.plusMonths(AGREED_MONTHS));
        at(after.minusDays(30), LocalTime.NOON);
        assertThat(told()).as("anew").isEqualTo(2L * (said.members().size() + 1));
        at(after.minusDays(7), LocalTime.NOON);
        at(after.plusDays(1), LocalTime.NOON);
        assertThat(written()).isEmpty();
    }

    @Test
    void after_a_standstill_everybody_is_told_twice_all_the_same() throws Exception {
        meetAndAgree("ERASE");
        LocalDate late = lastSession.plusYears(2);

        at(late, LocalTime.NOON);

        assertThat(lastDay()).isEqualTo(late.plusDays(30));
        assertThat(told()).isEqualTo(said.members().size() + 1);
        at(late.plusDays(23), LocalTime.NOON);
        assertThat(told()).isEqualTo(2L * (said.members().size() + 1));
        at(late.plusDays(30), LocalTime.NOON);
        assertThat(state()).isEqualTo("RUNNING");
        at(late.plusDays(31), LocalTime.NOON);
        assertThat(state()).isEqualTo("CLOSED");
        assertThat(written()).isEmpty();
    }

    @Test
    void nothing_ends_of_which_nobody_was_told() throws Exception {
        meetAndAgree("ERASE");
        at(lastSession.plusDays(1), LocalTime.NOON);
        LocalDate lastDay = lastDay();

        at(lastDay.plusDays(1), LocalTime.NOON);

        assertThat(state()).isEqualTo("RUNNING");
        assertThat(written()).isNotEmpty();
        assertThat(lastDay()).isEqualTo(lastDay.plusDays(8));
        assertThat(told()).isEqualTo(said.members().size() + 1);
    }

    @Test
    void nobody_closes_it_without_evaluation_by_a_last_day_that_was_not_told() throws Exception {
        meetAndAgree("ERASE");

        assertThat(byHand.refusalOf(
                        "update learning_set set state = 'CLOSED', decision = 'DISBAND', over_on = current_date,"
                                + " retain_until = current_date - 1 where id = ?",
                        said.id()))
                .isEqualTo("set_closes_when_evaluated");
    }

    @Test
    void whoever_closes_it_in_time_ends_it_in_the_usual_way() throws Exception {
        meetAndAgree("ERASE");
        at(lastSession.plusDays(1), LocalTime.NOON);
        at(lastDay().minusDays(7), LocalTime.NOON);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);

        said.close();

        assertThat(lastDay()).isEqualTo(today.plusMonths(AGREED_MONTHS));
        at(today.plusDays(8), LocalTime.NOON);
        assertThat(written()).isNotEmpty();
    }

    @Test
    void a_set_that_never_began_is_cancelled_with_its_last_day() throws Exception {
        SetInTests set = sets.make(SetsInTests.wanted(3).withIntroductions().in(SetState.ENROLLING));
        sql.run(null, "update programme set ends_on = null where id = ?", set.programmeId());
        LocalDate made = sql.value(
                LocalDate.class,
                "select (created_at at time zone 'Europe/London')::date from learning_set where id = ?",
                set.setId());

        at(LocalDate.ofInstant(clock.instant(), LONDON), LocalTime.NOON);
        LocalDate lastDay =
                sql.value(LocalDate.class, "select retain_until from learning_set where id = ?", set.setId());
        assertThat(lastDay).isEqualTo(made.plusMonths(12));
        at(lastDay.minusDays(30), LocalTime.NOON);
        at(lastDay.plusDays(1), LocalTime.NOON);

        assertThat(sql.value(String.class, "select state from learning_set where id = ?", set.setId()))
                .isEqualTo("CANCELLED");
        assertThat(database.number("select count(*) from introduction where set_id = '" + set.setId() + "'"))
                .isZero();
        assertThat(sql.column(String.class, "select distinct state from enrolment where set_id = ?", set.setId()))
                .containsExactly("WITHDRAWN");
    }

    private void plan(LocalDate day) {
        as(world.person(Role.FACILITATOR))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "CLOSING",
                        "startsAt",
                        day.atTime(LocalTime.NOON).atZone(LONDON).toInstant().toString(),
                        "presenterIds",
                        List.of(),
                        "statedReasons",
                        List.of(Map.of("rule", 10, "reason", "We meet again."))))
                .post("/api/sets/{id}/sessions", said.id())
                .then()
                .statusCode(201);
    }

    private void at(LocalDate day, LocalTime time) {
        clock.freezeAt(day.atTime(time).atZone(LONDON).toInstant());
        clocks.watchTheClocks();
    }

    private LocalDate lastDay() throws SQLException {
        return sql.value(LocalDate.class, "select retain_until from learning_set where id = ?", said.id());
    }

    private String state() throws SQLException {
        return sql.value(String.class, "select state from learning_set where id = ?", said.id());
    }

    /** Where something of it stands, but for people's own logs, which are theirs and outlive the set. */
    private TreeSet<String> written() throws SQLException {
        TreeSet<String> found = database.columnsWith(said.sign());
        found.remove("log_entry.text");
        return found;
    }

    private long told() throws SQLException {
        return sql.value(
                Long.class, "select count(*) from notification where set_id = ? and kind = 'LAPSE_AHEAD'", said.id());
    }

    private boolean anonymised() throws SQLException {
        return sql.value(Boolean.class, "select count(*) > 0 from anonymised_entry where set_id = ?", said.id());
    }
}
