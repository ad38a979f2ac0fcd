package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.OwnerOfTheTables.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.HeardLog;
import org.setwise.retention.WordsOfTheSchema;

/**
 * From its first session to its erasure: what was written in a set is there until its last day, and afterwards in no table,
 * no log and no message, whichever place it was written in.
 */
@QuarkusTest
class ErasedSetTest extends SetToErase {
    private static final String CANCELLED_REASON = "learning_set.cancelled_reason";

    @Inject
    Calls calls;

    private final HeardLog log = new HeardLog();

    @AfterEach
    void stopHearing() {
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

    /** What the other tests would see of a table that its erasure passes by. */
    @Test
    void a_table_that_is_forgotten_is_found() throws Exception {
        said.say("ERASE");
        said.close();
        LocalDate lastDay = lastDay();
        at(lastDay.minusDays(20), LocalTime.NOON);
        String whose = read(
                "select qual from pg_policies where tablename = 'private_note' and policyname = 'erased_with_its_set'");
        database.asOwner("alter policy erased_with_its_set on private_note using (false)");
        try {
            at(lastDay.plusDays(1), LocalTime.NOON);
        } finally {
            database.asOwner("alter policy erased_with_its_set on private_note using (" + whose + ")");
        }

        assertThat(written()).containsExactly("private_note.text");
    }

    /** Other tests leave some of their own. */
    private long mailsOfNothing() throws SQLException {
        return sql.value(
                Long.class,
                "select count(*) from outbox_message o where o.channel = 'mail'"
                        + " and not exists (select 1 from notification n where n.id = o.subject_id)");
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
