package org.setwise.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** Writes number after number and says each one once it is committed, until it is killed. */
final class DurableWriter {
    private DurableWriter() {}

    public static void main(String... arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.durable(Path.of(arguments[0]));
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
