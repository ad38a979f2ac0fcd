package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.setwise.MovableClock;
import org.setwise.WholeDatabase;
import org.setwise.learningsession.TestSql;
import org.setwise.retention.SetErasureService;

/** A set in which something was written in every place, and the clocks that erase it. */
abstract class SetToErase {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    static final String OWN_LOG = "log_entry.text";

    @Inject
    EverythingSaid said;

    @Inject
    SetErasureService clocks;

    @Inject
    WholeDatabase database;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    void at(LocalDate day, LocalTime time) {
        clock.freezeAt(day.atTime(time).atZone(LONDON).toInstant());
        clocks.watchTheClocks();
    }

    LocalDate lastDay() throws SQLException {
        return sql.value(LocalDate.class, "select retain_until from learning_set where id = ?", said.id());
    }

    /** Where something of it stands, but for people's own logs, which are theirs and outlive the set. */
    TreeSet<String> written() throws SQLException {
        TreeSet<String> found = database.columnsWith(said.sign());
        assertThat(found.remove(OWN_LOG)).as("people's own logs").isTrue();
        return found;
    }

    long told() throws SQLException {
        return sql.value(
                Long.class, "select count(*) from notification where set_id = ? and kind = 'ERASURE_AHEAD'", said.id());
    }
}
