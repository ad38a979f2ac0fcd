package org.setwise.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.WholeDatabase;
import org.setwise.learningsession.TestSql;
import org.setwise.learningset.SetsInTests;

/** Several sets whose last day has come: each ends by itself. */
@QuarkusTest
class SetErasureTest {
    @Inject
    SetsInTests sets;

    @Inject
    SetErasureService clocks;

    @Inject
    WholeDatabase database;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    private UUID before;
    private UUID inTrouble;
    private UUID after;

    @BeforeEach
    void threeThatAreOver() throws SQLException {
        before = over(1);
        inTrouble = over(2);
        after = over(3);
        clock.advance(Duration.ofDays(10));
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    @Test
    void one_that_cannot_be_erased_keeps_no_other_from_its_end_and_has_its_own_the_next_time() throws SQLException {
        database.asOwner("""
                create function trial_trouble() returns trigger language plpgsql as $$ begin raise 'trouble'; end $$;
                create trigger trial_trouble before update of erased_at on learning_set
                  for each row when (new.id = '%s') execute function trial_trouble()
                """.formatted(inTrouble));
        try {
            clocks.watchTheClocks();
        } finally {
            database.asOwner("drop function trial_trouble() cascade");
        }
        assertThat(erased()).containsExactly(before, after);

        clocks.watchTheClocks();
        assertThat(erased()).containsExactly(before, inTrouble, after);
    }

    /** Its people have been told; the days are in the order in which the sets end. */
    private UUID over(int lastDay) throws SQLException {
        UUID set = sets.running(2).setId();
        sql.run(null, "update enrolment set evaluated_at = now() where set_id = ?", set);
        sql.run(
                null,
                "update learning_set set state = 'CLOSED', decision = 'DISBAND', over_on = current_date,"
                        + " retain_until = current_date + ? where id = ?",
                lastDay,
                set);
        sql.run(null, "update learning_set set erasure_told_at = now(), erasure_reminded_at = now() where id = ?", set);
        return set;
    }

    private List<UUID> erased() throws SQLException {
        return sql.column(
                UUID.class,
                "select id from learning_set where id in (?, ?, ?) and erased_at is not null order by retain_until",
                before,
                inTrouble,
                after);
    }
}
