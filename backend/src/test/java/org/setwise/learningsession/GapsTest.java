package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.setwise.contract.Cadence;
import org.setwise.contract.DayOfTheMonth;

/** Rule 10 counts days as the set's calendar shows them. */
class GapsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Gaps EVERY_FORTNIGHT = new Gaps(Cadence.everyWeeks(2), LONDON);
    private static final Gaps SECOND_TUESDAYS =
            new Gaps(new Cadence(null, new DayOfTheMonth(2, DayOfWeek.TUESDAY, 1)), LONDON);

    @Test
    void an_hour_that_the_clocks_take_in_spring_shortens_no_gap() {
        // 22 March 2026, 18:30 GMT, to 29 March, 18:30 BST: seven days on the calendar, an hour short of seven times
        // 24.
        assertThat(EVERY_FORTNIGHT.warnings(Instant.parse("2026-03-29T17:30:00Z"), at("2026-03-22T18:30:00Z")))
                .isEmpty();
    }

    @Test
    void an_hour_that_the_clocks_give_in_autumn_lengthens_no_gap() {
        // Three weeks, from 18:30 BST to 18:30 GMT, an hour more than 21 times 24.
        assertThat(EVERY_FORTNIGHT.warnings(Instant.parse("2026-11-08T18:30:00Z"), at("2026-10-18T17:30:00Z")))
                .isEmpty();
    }

    @Test
    void half_the_contracts_gap_is_near_and_a_day_less_is_far() {
        assertThat(EVERY_FORTNIGHT.warnings(Instant.parse("2026-06-08T10:00:00Z"), at("2026-06-01T10:00:00Z")))
                .isEmpty();
        assertThat(EVERY_FORTNIGHT.warnings(Instant.parse("2026-06-07T10:00:00Z"), at("2026-06-01T10:00:00Z")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.rule()).isEqualTo(10);
                    assertThat(warning.detail())
                            .isEqualTo(
                                    "The session before is on 1 June 2026, 6 days away; the contract says every 2 weeks.");
                });
    }

    @Test
    void a_day_of_the_month_is_four_or_five_weeks_away_and_both_are_near() {
        // The second Tuesdays of August, September and October 2026.
        assertThat(SECOND_TUESDAYS.warnings(
                        Instant.parse("2026-09-08T17:00:00Z"), at("2026-08-11T17:00:00Z", "2026-10-13T17:00:00Z")))
                .isEmpty();
        assertThat(SECOND_TUESDAYS.warnings(Instant.parse("2026-09-22T17:00:00Z"), at("2026-09-08T17:00:00Z")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.detail())
                        .isEqualTo("The session before is on 8 September 2026, 14 days away; the contract says"
                                + " the second Tuesday of every month."));
    }

    @Test
    void both_neighbours_count_and_those_further_away_do_not() {
        assertThat(EVERY_FORTNIGHT.warnings(
                        Instant.parse("2026-06-15T10:00:00Z"),
                        at(
                                "2026-01-01T10:00:00Z",
                                "2026-06-14T10:00:00Z",
                                "2026-06-16T10:00:00Z",
                                "2026-12-01T10:00:00Z")))
                .hasSize(2)
                .extracting(warning -> warning.detail().substring(0, 18))
                .containsExactly("The session before", "The session after ");
    }

    @Test
    void the_first_session_has_no_gap() {
        assertThat(EVERY_FORTNIGHT.warnings(Instant.parse("2026-06-15T10:00:00Z"), List.of()))
                .isEmpty();
    }

    private static List<Instant> at(String... instants) {
        return List.of(instants).stream().map(Instant::parse).toList();
    }
}
