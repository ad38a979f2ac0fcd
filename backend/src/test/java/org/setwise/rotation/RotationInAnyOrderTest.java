package org.setwise.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetInTests;
import org.setwise.programme.FacilitationMode;

/**
 * Rule 8 as PostgreSQL keeps it, whatever people do one after another: turns are planned, given to others and skipped over HTTP, and begun
 * past every check of the application. Whoever is let begin presents when everybody else has had their turn in the rounds before.
 */
@QuarkusTest
class RotationInAnyOrderTest {
    private static final int STEPS = 70;

    @Inject
    SessionsInTests sessions;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SetInTests set;
    private Random chance;
    private int planned;

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026, 65537})
    void rule_8_nobody_twice_before_all_once(long seed) throws SQLException {
        chance = new Random(seed);
        set = sessions.set(4, true, FacilitationMode.OPEN_QUESTIONS);
        int presented = 0;
        for (int step = 0; step < STEPS; step++) {
            String when = "seed " + seed + ", step " + step;
            switch (chance.nextInt(9)) {
                case 0, 1, 2 -> plan(someMember());
                case 3 -> skip();
                case 4 -> give(someMember());
                case 5 -> leaveOrComeBack();
                default -> presented += present(when) ? 1 : 0;
            }
            assertThat(sql.value(Long.class, """
                            select count(*) from (select 1 from turn where set_id = ? and state <> 'CANCELLED'
                                                   group by round, presenter_id having count(*) > 1) twice
                            """, set.setId())).as(when).isZero();
        }
        assertThat(presented).as("seed " + seed).isPositive();
    }

    private UUID someMember() {
        return set.member(chance.nextInt(set.members().size()));
    }

    private void plan(UUID presenter) {
        Instant startsAt = clock.instant().plus(Duration.ofDays(28L * ++planned));
        call(
                "post",
                "/api/sets/" + set.setId() + "/sessions",
                Map.of(
                        "kind",
                        "PRESENTING",
                        "startsAt",
                        startsAt.toString(),
                        "presenterIds",
                        List.of(presenter),
                        "statedReasons",
                        List.of(Map.of("rule", 10, "reason", "In any order"))));
    }

    private void skip() throws SQLException {
        for (UUID turn : some("PLANNED")) {
            call("post", "/api/turns/" + turn + "/skip", Map.of("reason", "In any order"));
        }
    }

    private void give(UUID presenter) throws SQLException {
        for (UUID turn : some("PLANNED")) {
            call(
                    "put",
                    "/api/turns/" + turn + "/presenter",
                    Map.of("presenterId", presenter, "reason", "In any order"));
        }
    }

    /** Somebody comes back into the round that is on then, as whoever joins late does. */
    private void leaveOrComeBack() throws SQLException {
        sql.run(null, """
                update enrolment set state = case state when 'ENROLLED' then 'WITHDRAWN' else 'ENROLLED' end,
                       first_round = greatest(first_round, (select round from learning_set where id = set_id)), entitled_on = entitled_on
                 where set_id = ? and person_id = ?
                """, set.setId(), set.member(3));
    }

    /** Straight into the database: the presenter begins and concludes, if it lets them. */
    private boolean present(String when) throws SQLException {
        for (UUID turn : some("PLANNED")) {
            UUID presenter = sql.value(UUID.class, "select presenter_id from turn where id = ?", turn);
            int round = sql.value(Integer.class, "select round from turn where id = ?", turn);
            long owed = owedBefore(round);
            try {
                sql.inTransactionOf(presenter, on -> {
                    on.run("update turn set state = 'PRESENTING' where id = ?", turn);
                    on.run("""
                            insert into outcome (turn_id, set_id, programme_id, presenter_id, recorded_at)
                            values (?, ?, ?, ?, now())
                            """, turn, set.setId(), set.programmeId(), presenter);
                    return on.run("update turn set state = 'CONCLUDED' where id = ?", turn);
                });
                assertThat(owed).as(when).isZero();
                sql.run(null, """
                        update learning_set s set round = greatest(s.round, ?) where id = ?
                        """, owedBefore(round + 1) == 0 ? round + 1 : round, set.setId());
                return true;
            } catch (SQLException refusal) {
                if (isMember(presenter)) {
                    assertThat(refusal.getMessage()).as(when).contains("has not presented in the round before");
                    assertThat(owed).as(when).isPositive();
                }
            }
        }
        return false;
    }

    /** Counted one by one, apart from the trigger: turns that current members still owe in the rounds before this one. */
    private long owedBefore(int round) throws SQLException {
        long owed = 0;
        for (UUID member : set.members()) {
            if (isMember(member)) {
                int first = sql.value(
                        Integer.class,
                        "select first_round from enrolment where set_id = ? and person_id = ?",
                        set.setId(),
                        member);
                for (int before = first; before < round; before++) {
                    owed += sql.column(
                                            UUID.class,
                                            "select id from turn where set_id = ? and presenter_id = ? and round = ?"
                                                    + " and state in ('CONCLUDED', 'SKIPPED')",
                                            set.setId(),
                                            member,
                                            before)
                                    .isEmpty()
                            ? 1
                            : 0;
                }
            }
        }
        return owed;
    }

    private boolean isMember(UUID person) throws SQLException {
        return sql.value(
                        String.class,
                        "select state from enrolment where set_id = ? and person_id = ?",
                        set.setId(),
                        person)
                .equals("ENROLLED");
    }

    private List<UUID> some(String state) throws SQLException {
        List<UUID> turns = sql.column(
                UUID.class, "select id from turn where set_id = ? and state = ? order by id", set.setId(), state);
        return turns.isEmpty() ? List.of() : List.of(turns.get(chance.nextInt(turns.size())));
    }

    /** Allowed or refused by a rule, never anything else. */
    private void call(String method, String path, Map<String, ?> body) {
        int status = as(set.facilitator())
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path)
                .statusCode();
        assertThat(status).as(method + " " + path).isIn(200, 201, 409, 422);
    }
}
