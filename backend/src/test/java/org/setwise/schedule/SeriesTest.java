package org.setwise.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;

/** A set of seven that agreed on an hour every four weeks, with one turn each time. */
@QuarkusTest
class SeriesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    SetsInTests sets;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private LocalDate monday;

    @BeforeEach
    void aSetWithoutSessions() throws SQLException {
        set = sets.make(SetsInTests.wanted(7).withFacilitator());
        monday = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Test
    void a_series_is_the_introduction_a_turn_for_each_member_and_the_closing_session() {
        preview(set.facilitator(), Map.of())
                .statusCode(200)
                .body("sessions.kind", hasSize(9))
                .body("sessions[0].kind", equalTo("INTRODUCTORY"))
                .body(
                        "sessions[1..7].presenters.name.flatten()",
                        contains("Ada", "Ben", "Chika", "Dai", "Esra", "Finn", "Gwen"))
                .body("sessions[8].kind", equalTo("CLOSING"))
                .body("sessions.host.name", everyItem(equalTo("Fay Facilitator")))
                .body("warnings", empty());
    }

    @Test
    void it_keeps_its_local_time_across_both_changes_of_the_clocks() {
        List<String> starts = preview(set.facilitator(), Map.of("rounds", 2))
                .statusCode(200)
                .extract()
                .path("sessions.startsAt");
        assertThat(starts).hasSize(16);
        for (int i = 0; i < starts.size(); i++) {
            var local = Instant.parse(starts.get(i)).atZone(ZONE);
            assertThat(local.toLocalTime()).isEqualTo(LocalTime.of(18, 30));
            assertThat(local.toLocalDate()).isEqualTo(monday.plusWeeks(4L * i));
        }
        assertThat(starts.stream()
                        .map(start -> Instant.parse(start).atZone(ZONE).getOffset())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void previewing_writes_nothing() throws SQLException {
        preview(set.facilitator(), Map.of()).statusCode(200);
        assertThat(planned()).isZero();
    }

    @Test
    void it_gives_way_to_holidays_of_the_programme_and_days_of_its_own() {
        as(set.organiser())
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of(
                        "own",
                        List.of(Map.of(
                                "name", "Stocktaking",
                                "firstDay", monday.plusWeeks(4).toString(),
                                "lastDay", monday.plusWeeks(4).plusDays(2).toString()))))
                .put("/api/programmes/{id}/holidays", set.programmeId())
                .then()
                .statusCode(200);
        ValidatableResponse preview = preview(
                set.facilitator(), Map.of("avoid", List.of(monday.plusWeeks(12).toString())));
        preview.statusCode(200)
                .body("sessions[1].startsAt", equalTo(at(monday.plusWeeks(5))))
                .body("sessions[1].insteadOf.name", contains("Stocktaking"))
                .body("sessions[2].startsAt", equalTo(at(monday.plusWeeks(8))))
                .body("sessions[3].startsAt", equalTo(at(monday.plusWeeks(13))));
    }

    @Test
    void what_was_previewed_is_planned_as_it_was_changed_and_in_one_piece() throws SQLException {
        List<Map<String, Object>> entries = entries(preview(set.facilitator(), Map.of()));
        entries.get(2).put("startsAt", at(monday.plusWeeks(8).plusDays(1)));
        plan(set.facilitator(), entries, null)
                .statusCode(201)
                .body("sessions.kind", hasSize(9))
                .body("sessions[2].startsAt", equalTo(at(monday.plusWeeks(8).plusDays(1))))
                .body("sessions[1].presenters.name", contains("Ada"));
        assertThat(planned()).isEqualTo(9);
        preview(set.facilitator(), Map.of())
                .statusCode(200)
                .body("sessions.kind", not(hasItem("INTRODUCTORY")))
                .body("sessions[0].presenters.name", contains("Ada"));
    }

    @Test
    void one_session_that_cannot_be_planned_leaves_none_planned() throws SQLException {
        List<Map<String, Object>> entries = entries(preview(set.facilitator(), Map.of()));
        entries.get(3).put("presenterIds", List.of(set.member(0)));
        plan(set.facilitator(), entries, null)
                .statusCode(409)
                .body("type", equalTo("/problems/presents-once-in-a-round"))
                .body("rule", equalTo(8));
        entries.get(3).put("presenterIds", List.of(set.outsider()));
        plan(set.facilitator(), entries, null)
                .statusCode(422)
                .body("violations.field", contains("sessions[3].presenterIds[0]"));
        assertThat(planned()).isZero();
    }

    @Test
    void rule_9_a_member_without_a_turn_wants_a_reason() {
        List<Map<String, Object>> entries = entries(preview(set.facilitator(), Map.of()));
        entries.remove(4);
        plan(set.facilitator(), entries, null)
                .statusCode(409)
                .body("type", equalTo("/problems/reason-needed"))
                .body("warnings.rule", hasItem(9))
                .body("detail", containsString("6 of 7"));
        plan(set.facilitator(), entries, List.of(9, 10)).statusCode(201);
    }

    @Test
    void rule_10_a_gap_far_from_the_contracts_wants_a_reason() {
        preview(set.facilitator(), Map.of("recurrence", Map.of("weeks", 1)))
                .statusCode(200)
                .body("warnings.rule", everyItem(equalTo(10)))
                .body("warnings", hasSize(8));
        List<Map<String, Object>> entries =
                entries(preview(set.facilitator(), Map.of("recurrence", Map.of("weeks", 1))));
        plan(set.facilitator(), entries, null).statusCode(409).body("warnings.rule", everyItem(equalTo(10)));
        plan(set.facilitator(), entries, List.of(10)).statusCode(201);
    }

    @Test
    void a_contract_that_names_a_day_of_the_month_lays_the_series_out_on_it() throws SQLException {
        sql.run(null, """
                insert into contract (id, set_id, number, mode, session_minutes, turns_per_session, quorum, question_style,
                                      clauses, created_at, monthly_ordinal, monthly_weekday, monthly_every)
                select uuidv7(), set_id, number + 1, mode, session_minutes, turns_per_session, quorum, question_style,
                       clauses, created_at, 2, 'TUESDAY', 1
                  from contract where set_id = ?
                """, set.setId());
        LocalDate firstOfAYear = LocalDate.of(monday.getYear() + 1, 1, 1);
        List<String> beginnings = preview(set.facilitator(), Map.of("firstDay", firstOfAYear.toString()))
                .statusCode(200)
                .body("warnings", empty())
                .extract()
                .path("sessions.startsAt");
        assertThat(beginnings)
                .extracting(instant -> LocalDate.ofInstant(Instant.parse(instant), ZONE))
                .containsExactlyElementsOf(IntStream.range(0, 9)
                        .mapToObj(month -> firstOfAYear
                                .plusMonths(month)
                                .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY)))
                        .toList());
    }

    @Test
    void several_turns_a_session_take_fewer_sessions() throws SQLException {
        set = sets.make(SetsInTests.wanted(7).withFacilitator().turnsPerSession(3));
        preview(set.facilitator(), Map.of("closing", false)).body("sessions.presenters*.size()", contains(0, 3, 3, 1));
    }

    @Test
    void where_nobody_facilitates_hosting_goes_round_among_those_who_do_not_present() throws SQLException {
        SetInTests own = sets.make(SetsInTests.wanted(4));
        set = own;
        preview(own.member(2), Map.of())
                .statusCode(200)
                .body("sessions.host.name", contains("Ada", "Ben", "Chika", "Dai", "Ada", "Ben"))
                .body("sessions.presenters.name.flatten()", contains("Ada", "Ben", "Chika", "Dai"));
        preview(own.member(2), Map.of("rotateHosts", false)).body("sessions.host", everyItem(equalTo(null)));
    }

    @Test
    void members_of_a_facilitated_set_and_outsiders_plan_no_series() {
        preview(set.member(0), Map.of()).statusCode(403);
        preview(set.outsider(), Map.of()).statusCode(404);
        plan(set.member(0), List.of(entry("CLOSING", at(monday))), List.of(9)).statusCode(403);
    }

    private long planned() throws SQLException {
        return sql.value(Long.class, "select count(*) from learning_session where set_id = ?", set.setId());
    }

    private static String at(LocalDate day) {
        return day.atTime(18, 30).atZone(ZONE).toInstant().toString();
    }

    private static Map<String, Object> entry(String kind, String startsAt) {
        return new HashMap<>(Map.of("kind", kind, "startsAt", startsAt, "presenterIds", List.of()));
    }

    private ValidatableResponse preview(UUID person, Map<String, ?> more) {
        Map<String, Object> outline = new HashMap<>(Map.of("firstDay", monday.toString(), "at", "18:30"));
        outline.putAll(more);
        return as(person)
                .contentType(ContentType.JSON)
                .body(outline)
                .post("/api/sets/{id}/series/preview", set.setId())
                .then();
    }

    private ValidatableResponse plan(UUID person, List<Map<String, Object>> entries, List<Integer> rules) {
        Map<String, Object> body = new HashMap<>(Map.of("sessions", entries));
        if (rules != null) {
            body.put(
                    "statedReasons",
                    rules.stream()
                            .map(rule -> Map.of("rule", rule, "reason", "We talked about it"))
                            .toList());
        }
        return as(person)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/sets/{id}/series", set.setId())
                .then();
    }

    private static List<Map<String, Object>> entries(ValidatableResponse preview) {
        List<Map<String, Object>> proposed = preview.statusCode(200).extract().path("sessions");
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Map<String, Object> session : proposed) {
            Map<String, Object> entry = entry((String) session.get("kind"), (String) session.get("startsAt"));
            entry.put(
                    "presenterIds",
                    ((List<?>) session.get("presenters"))
                            .stream()
                                    .map(presenter -> ((Map<?, ?>) presenter).get("id"))
                                    .toList());
            entries.add(entry);
        }
        return entries;
    }
}
