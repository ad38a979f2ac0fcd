package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.setwise.learningsession.TestSql;

/** Writing in a set at the moment of its erasure. */
@QuarkusTest
class WrittenWhileErasedTest extends SetToErase {
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
            return String.valueOf(
                    ((PSQLException) refused).getServerErrorMessage().getConstraint());
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
}
