package org.setwise.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.platform.TrialService;
import org.setwise.platform.TrialTables;

@QuarkusTest
class TransactionGuardTest {
    private final UUID anna = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();

    @Inject
    TrialService service;

    @Inject
    AgroalDataSource pool;

    @BeforeEach
    void createTables() throws SQLException {
        TrialTables.create();
    }

    private void write(UUID person, String title) {
        as(person, "member")
                .contentType(ContentType.JSON)
                .body("{\"title\": \"" + title + "\"}")
                .post("/api/trial/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aTransactionWorksForThePersonOfItsRequest() {
        as(anna, "member").get("/api/trial/mine").then().statusCode(200).body(equalTo(anna.toString()));
    }

    @Test
    void withoutAPersonNoRowIsVisible() {
        write(anna, "mine");
        assertThat(service.notesVisible()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> service.notesVisible()))
                .isEmpty();
    }

    @Test
    void everyPersonSeesTheirOwnRowsOnly() {
        write(anna, "Anna's");
        write(ben, "Ben's");
        assertThat(service.notesVisibleTo(anna)).containsExactly("Anna's");
        assertThat(service.notesVisibleTo(ben)).containsExactly("Ben's");
        assertThat(service.notesVisibleTo(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theSettingEndsWithTheTransaction() throws SQLException {
        for (int i = 0; i < 30; i++) {
            service.notesVisibleTo(anna);
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet setting =
                        statement.executeQuery("select nullif(current_setting('setwise.person', true), '')")) {
            assertThat(setting.next()).isTrue();
            assertThat(setting.getString(1)).isNull();
        }
    }

    @Test
    void theApplicationOwnsNothingAndCannotLookPastTheRules() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet role = statement.executeQuery("""
                        select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb,
                          exists (select from pg_class where relowner = pg_roles.oid),
                          exists (select from pg_auth_members where member = pg_roles.oid)
                        from pg_roles where rolname = current_user
                        """)) {
            assertThat(role.next()).isTrue();
            assertThat(role.getString(1)).isEqualTo("setwise_app");
            assertThat(role.getBoolean(2)).as("has a power").isFalse();
            assertThat(role.getBoolean(3)).as("owns something").isFalse();
            assertThat(role.getBoolean(4)).as("is a member of another role").isFalse();
        }
    }
}
