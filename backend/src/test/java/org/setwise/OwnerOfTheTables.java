package org.setwise;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** Goes to the database as migrations do, which own every table. */
public final class OwnerOfTheTables {
    private OwnerOfTheTables() {}

    public static Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    /** The first column of the one row that a query gives. */
    public static String read(String sql) throws SQLException {
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
