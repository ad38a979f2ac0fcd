package org.setwise.report;

import static org.setwise.OwnerOfTheTables.connectAsOwner;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.report.LinearAttack.Unknown;

/** What reports told, and of whom it was made, which the owner of the tables alone can see. For tests only. */
final class Ledger {
    private final Map<List<Object>, Integer> versions = new HashMap<>();
    private final Map<List<Object>, String> values = new HashMap<>();

    /** One figure, and what it is made of. */
    record Told(String subject, String figure, BigDecimal value, Set<Unknown> unknowns) {

        Set<UUID> people() {
            return unknowns.stream().map(Unknown::person).collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return subject + " " + figure + " = " + value;
        }
    }

    /** What this reader is told today. */
    List<Told> told(UUID programme, UUID reader) {
        try (Connection connection = connectAsOwner()) {
            connection.setAutoCommit(false);
            Map<String, Set<Unknown>> made = madeOf(connection, programme);
            query(connection, "select set_config('setwise.person', ?, true)", reader.toString());
            List<Told> told = new ArrayList<>();
            try (PreparedStatement asking = connection.prepareStatement(
                    "select subject, figure, value from report_figures(array[?]::uuid[]) where programme_id is not null")) {
                asking.setObject(1, programme);
                ResultSet rows = asking.executeQuery();
                while (rows.next()) {
                    String subject = rows.getString(1);
                    String figure = rows.getString(2);
                    if (rows.getBigDecimal(3) != null) {
                        told.add(new Told(subject, figure, rows.getBigDecimal(3), made.get(subject + figure)));
                    }
                }
            }
            connection.rollback();
            return told;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As whoever owns the schema. */
    void run(String statement) {
        try (Connection connection = connectAsOwner();
                PreparedStatement running = connection.prepareStatement(statement)) {
            running.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, Set<Unknown>> madeOf(Connection connection, UUID programme) throws SQLException {
        Map<String, Set<Unknown>> made = new HashMap<>();
        try (PreparedStatement asking = connection.prepareStatement("""
                select u.subject, u.unit_id, u.person_id, concat_ws('/', u.counted_first, u.counted_last), c.figures
                  from report_unit u join report_class c on c.id = u.class_id where u.programme_id = ?
                """)) {
            asking.setObject(1, programme);
            ResultSet rows = asking.executeQuery();
            while (rows.next()) {
                String subject = rows.getString(1);
                UUID person = rows.getObject(3, UUID.class);
                // Of most subjects each person is one unit.
                String thing = person.equals(rows.getObject(2)) ? "" : rows.getString(2) + " ";
                List<Object> unit = List.of(programme, subject, rows.getObject(2), person);
                Unknown unknown = new Unknown(person, thing + versionOf(unit, rows.getString(4)));
                Array figures = rows.getArray(5);
                for (String figure : (String[]) figures.getArray()) {
                    made.computeIfAbsent(subject + figure, any -> new HashSet<>())
                            .add(unknown);
                }
            }
        }
        return made;
    }

    /** Another value is another unknown. */
    private int versionOf(List<Object> unit, String value) {
        if (!value.equals(values.put(unit, value))) {
            versions.merge(unit, 1, Integer::sum);
        }
        return versions.get(unit);
    }

    private static void query(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement asking = connection.prepareStatement(sql)) {
            asking.setString(1, value);
            asking.executeQuery().close();
        }
    }
}
