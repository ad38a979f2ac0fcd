package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that was written in a set is erased before its people could know, and keep it. */
@QuarkusTest
class ErasureIsToldTest extends SetToErase {
    @Test
    void nothing_goes_before_its_people_have_had_a_week_to_know() throws Exception {
        said.say("ERASE");
        said.close();
        LocalDate agreed = lastDay();

        at(agreed.plusDays(100), LocalTime.NOON);

        assertThat(lastDay()).isEqualTo(agreed.plusDays(107));
        assertThat(written()).isNotEmpty();
        assertThat(told()).isEqualTo(said.members().size() + 1);
        at(agreed.plusDays(107), LocalTime.NOON);
        assertThat(written()).isNotEmpty();
        at(agreed.plusDays(108), LocalTime.NOON);
        assertThat(written()).isEmpty();
    }

    @Test
    void another_last_day_is_told_anew_within_its_limits() throws Exception {
        World world = said.say("ERASE");
        said.close();
        LocalDate agreed = lastDay();
        LocalDate shorter = agreed.minusDays(20);

        keepUntil(world, Role.MEMBER, shorter).statusCode(403);
        keepUntil(world, Role.FACILITATOR, agreed.minusDays(50)).statusCode(422);
        keepUntil(world, Role.FACILITATOR, agreed.plusDays(1)).statusCode(422);
        keepUntil(world, Role.FACILITATOR, shorter).statusCode(200);
        at(shorter.minusDays(30), LocalTime.NOON);
        assertThat(told()).isEqualTo(said.members().size() + 1);
        keepUntil(world, Role.FACILITATOR, agreed).statusCode(200);

        at(agreed.minusDays(30), LocalTime.NOON);
        assertThat(told()).isEqualTo(2L * (said.members().size() + 1));
        at(shorter.plusDays(1), LocalTime.NOON);
        assertThat(written()).isNotEmpty();
        at(agreed.plusDays(1), LocalTime.NOON);
        assertThat(written()).isEmpty();
        keepUntil(world, Role.FACILITATOR, agreed).statusCode(409);
    }

    private ValidatableResponse keepUntil(World world, Role role, LocalDate day) {
        return as(world.person(role))
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("retainUntil", day.toString()))
                .put("/api/sets/{id}/retention", said.id())
                .then();
    }
}
