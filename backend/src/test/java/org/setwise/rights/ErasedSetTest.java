package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.HeardLog;
import org.setwise.MovableClock;
import org.setwise.WholeDatabase;
import org.setwise.learningsession.TestSql;
import org.setwise.retention.SetErasureService;
import org.setwise.retention.WordsOfTheSchema;

/**
 * From its first session to its erasure: what was written in a set is there until its last day, and afterwards in no table,
 * no log and no message, whichever place it was written in.
 */
@QuarkusTest
class ErasedSetTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String OWN_LOG = "log_entry.text";
    private static final String CANCELLED_REASON = "learning_set.cancelled_reason";

    @Inject
    EverythingSaid said;

    @Inject
    SetErasureService clocks;

    @Inject
    WholeDatabase database;

    @Inject
    Calls calls;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    private final HeardLog log = new HeardLog();

    @AfterEach
    void setRight() {
        clock.setRight();
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERASE", "ANONYMISE"})
    void a_closed_set_is_erased_when_its_time_is_over(String end) throws Exception {
        World world = said.say(end);
        TreeSet<String> everywhere = WordsOfTheSchema.erasedWithTheSet();
        everywhere.remove(CANCELLED_REASON);
        assertThat(written()).as("planted").isEqualTo(everywhere);
        said.close();
        LocalDate lastDay = lastDay();
        assertThat(lastDay)
                .isEqualTo(LocalDate.ofInstant(clock.instant(), LONDON).plusMonths(2));
        Counts before = counts();
        long mailsOfNothing = mailsOfNothing();

        at(lastDay.minusDays(31), LocalTime.NOON);
        assertThat(told()).isZero();
        at(lastDay.minusDays(30), LocalTime.NOON);
        at(lastDay.minusDays(29), LocalTime.NOON);
        int people = said.members().size() + 1;
        assertThat(told()).isEqualTo(people);
        at(lastDay.minusDays(7), LocalTime.NOON);
        at(lastDay.minusDays(6), LocalTime.NOON);
        assertThat(told()).isEqualTo(2L * people);
        at(lastDay, LocalTime.of(23, 59));
        assertThat(written()).isEqualTo(everywhere);

        at(lastDay.plusDays(1), LocalTime.of(0, 1));

        assertThat(written()).as("left").isEmpty();
        assertThat(told()).isZero();
        assertThat(mailsOfNothing()).isEqualTo(mailsOfNothing);
        assertThat(log.lines()).noneMatch(line -> line.contains(said.sign()));
        assertThat(counts().logistics()).isEqualTo(before.logistics());
        assertThat(anonymised()).isEqualTo(end.equals("ERASE") ? List.of() : before.shape());
        nobodyIsAmongWhatIsLeft();
        whatOneWroteAloneTellsNoDay();
        everythingCanBeReadStill(world);
        at(lastDay.plusDays(2), LocalTime.NOON);
        assertThat(counts().logistics()).isEqualTo(before.logistics());
    }

    @Test
    void a_cancelled_set_is_erased_as_well() throws Exception {
        said.say("ERASE");
        said.cancel();
        assertThat(written()).isEqualTo(WordsOfTheSchema.erasedWithTheSet());

        at(lastDay().minusDays(10), LocalTime.NOON);
        assertThat(told()).isEqualTo(said.members().size() + 1);
        at(lastDay().plusDays(1), LocalTime.NOON);

        assertThat(written()).isEmpty();
    }

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

    /** What the other tests would see of a table that its erasure passes by. */
    @Test
    void a_table_that_is_forgotten_is_found() throws Exception {
        said.say("ERASE");
        said.close();
        LocalDate lastDay = lastDay();
        at(lastDay.minusDays(20), LocalTime.NOON);
        String policy = "policy erased_with_its_set on private_note";
        database.asOwner("drop " + policy);
        try {
            at(lastDay.plusDays(1), LocalTime.NOON);
        } finally {
            database.asOwner("create " + policy + " to setwise_owner using (set_id = set_being_erased())");
        }

        assertThat(written()).containsExactly("private_note.text");
    }

    /** Whoever writes at that very moment has either written before it, and it is gone, or is refused. */
    @Test
    void what_is_written_while_it_is_erased_does_not_stay() throws Exception {
        World world = said.say("ERASE");
        said.close();
        LocalDate lastDay = lastDay();
        at(lastDay.minusDays(20), LocalTime.NOON);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch erasing = new CountDownLatch(1);
            Future<?> writer = both.submit(() -> write(world, written, erasing));
            written.await();
            clock.freezeAt(
                    lastDay.plusDays(1).atTime(LocalTime.NOON).atZone(LONDON).toInstant());
            Future<?> erasure = both.submit(clocks::watchTheClocks);
            waitUntilSomebodyWaits();
            erasing.countDown();
            writer.get();
            erasure.get();
        }

        assertThat(written()).isEmpty();
        assertThat(refusal(() -> note(world, sql))).contains("erased_set_takes_nothing");
    }

    private void write(World world, CountDownLatch written, CountDownLatch erasing) {
        try {
            sql.inTransactionOf(world.person(Role.MEMBER), on -> {
                on.run(
                        "update private_note set text = ? where turn_id = ? and author_id = ?",
                        "Late " + said.sign(),
                        world.id("turnId"),
                        world.person(Role.MEMBER));
                on.run(
                        "insert into stated_reason values (gen_random_uuid(), ?, ?, null, 15, ?, ?, now())",
                        said.id(),
                        world.id("programmeId"),
                        "Late " + said.sign(),
                        world.person(Role.MEMBER));
                written.countDown();
                try {
                    erasing.await(60, TimeUnit.SECONDS);
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                return null;
            });
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void note(World world, TestSql on) throws SQLException {
        on.run(
                world.person(Role.MEMBER),
                "insert into stated_reason values (gen_random_uuid(), ?, ?, null, 15, 'Too late', ?, now())",
                said.id(),
                world.id("programmeId"),
                world.person(Role.MEMBER));
    }

    private interface Statement {
        void run() throws SQLException;
    }

    private static String refusal(Statement statement) {
        try {
            statement.run();
            return "nothing";
        } catch (SQLException refused) {
            return String.valueOf(((org.postgresql.util.PSQLException) refused)
                    .getServerErrorMessage()
                    .getConstraint());
        }
    }

    /** Each look is a question to the database, so that no time is counted here. */
    private void waitUntilSomebodyWaits() throws SQLException {
        for (int look = 0; look < 500; look++) {
            if (database.number("select count(*) from pg_locks where not granted") > 0) {
                return;
            }
        }
        throw new IllegalStateException("nobody waits");
    }

    private io.restassured.response.ValidatableResponse keepUntil(World world, Role role, LocalDate day) {
        return as(world.person(role))
                .contentType("application/json")
                .header("If-Match", "*")
                .body(java.util.Map.of("retainUntil", day.toString()))
                .put("/api/sets/{id}/retention", said.id())
                .then();
    }

    private void at(LocalDate day, LocalTime time) {
        clock.freezeAt(day.atTime(time).atZone(LONDON).toInstant());
        clocks.watchTheClocks();
    }

    private LocalDate lastDay() throws SQLException {
        return sql.value(LocalDate.class, "select retain_until from learning_set where id = ?", said.id());
    }

    /** Where something of it stands, but for people's own logs, which are theirs and outlive the set. */
    private TreeSet<String> written() throws SQLException {
        TreeSet<String> found = database.columnsWith(said.sign());
        assertThat(found.remove(OWN_LOG)).as("people's own logs").isTrue();
        return found;
    }

    /** Other tests leave some of their own. */
    private long mailsOfNothing() throws SQLException {
        return sql.value(
                Long.class,
                "select count(*) from outbox_message o where o.channel = 'mail'"
                        + " and not exists (select 1 from notification n where n.id = o.subject_id)");
    }

    private long told() throws SQLException {
        return sql.value(
                Long.class, "select count(*) from notification where set_id = ? and kind = 'ERASURE_AHEAD'", said.id());
    }

    /**
     * @param logistics what reports count, whichever end was agreed
     * @param shape what an anonymised set keeps
     */
    private record Counts(List<String> logistics, List<String> shape) {}

    private Counts counts() throws SQLException {
        return new Counts(
                sql.column(String.class, """
                        select 'sessions ' || state || ' ' || count(*) from learning_session where set_id = :set group by state
                        union all select 'turns ' || state || ' ' || count(*) from turn where set_id = :set group by state
                        union all select 'people ' || state || ' ' || count(*) from enrolment where set_id = :set group by state
                        union all select 'there ' || a.state || ' ' || count(*)
                                    from attendance a join learning_session x on x.id = a.session_id
                                   where x.set_id = :set group by a.state
                        order by 1
                        """.replace(":set", "'" + said.id() + "'")),
                sql.inTransactionOf(
                        said.members().getFirst(),
                        on -> on.column(String.class, """
                        select 'QUESTION ' || q.phase || ' ' || coalesce(q.purpose, '') || ' ' || q.state || ' ' || count(*)
                          from question q where q.set_id = :set group by q.phase, q.purpose, q.state
                        union all select 'ACTION   ' || state || ' ' || count(*) from action where set_id = :set group by state
                        union all select 'PASS    ' || count(*) from turn_pass where set_id = :set
                        order by 1
                        """.replace(":set", "'" + said.id() + "'"))));
    }

    private List<String> anonymised() throws SQLException {
        return sql.column(
                String.class,
                "select what || ' ' || coalesce(phase, '') || ' ' || coalesce(purpose, '') || ' ' || coalesce(state, '') || ' ' || count(*)"
                        + " from anonymised_entry where set_id = ? and what in ('QUESTION', 'ACTION', 'PASS')"
                        + " group by what, phase, purpose, state order by 1",
                said.id());
    }

    private void nobodyIsAmongWhatIsLeft() throws SQLException {
        for (UUID member : said.members()) {
            assertThat(database.columnsWith(member.toString()))
                    .doesNotContainAnyElementsOf(
                            Set.of("question.asker_id", "presenting_order.person_ids", "notification.person_id"))
                    .noneMatch(column -> column.startsWith("anonymised_entry."));
        }
    }

    /** An outcome beside its session and minute would tell whose it was. */
    private void whatOneWroteAloneTellsNoDay() throws SQLException {
        assertThat(sql.value(
                        Long.class,
                        "select count(*) from anonymised_entry where set_id = ? and what in ('DILEMMA', 'OUTCOME', 'ACTION', 'PROGRESS_NOTE',"
                                + " 'INTRODUCTION', 'EVALUATION')"
                                + " and (session_id is not null or happened_at <> date_trunc('month', happened_at))",
                        said.id()))
                .isZero();
    }

    private void everythingCanBeReadStill(World world) {
        Contract contract = Contract.ofTheRepository();
        for (Role role : List.of(Role.MEMBER, Role.PRESENTER, Role.FACILITATOR, Role.ORGANISER)) {
            contract.operations().stream()
                    .filter(operation -> operation.reads() && !operation.streams())
                    .filter(operation ->
                            operation.variables().stream().allMatch(variable -> world.variable(variable) != null))
                    .forEach(operation -> assertThat(calls.by(world.person(role))
                                    .get(Calls.path(operation, world))
                                    .statusCode())
                            .as(operation.id() + " as " + role)
                            .isLessThan(500));
        }
    }
}
