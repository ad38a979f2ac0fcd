package org.setwise;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.zip.CRC32;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;

/**
 * People for tests, written straight into the database and signed in with a real cookie or token: inject it, ask for
 * somebody, and send requests by them.
 *
 * <pre>{@code
 * SignedIn.Somebody amara = signedIn.named("Amara");
 * amara.asks().get("/api/me").then().statusCode(200);
 * }</pre>
 */
@Singleton
public class SignedIn {
    private final AgroalDataSource database;
    private final Ids ids;
    private final Clock clock;

    SignedIn(AgroalDataSource database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A person who is signed in with a browser.
     *
     * @param cookie the value of the cookie {@code setwise}
     */
    public record Somebody(UUID id, String name, String email, String cookie) {

        /** A request of this person's browser; add a JSON body or not. */
        public RequestSpecification asks() {
            return given().contentType("application/json").cookie("setwise", cookie);
        }
    }

    /** A person of this name, with an address nobody else has. */
    public Somebody named(String name) {
        return person(name, false);
    }

    /** A person who has just signed in for the first time. */
    public Somebody nameless() {
        return person(null, false);
    }

    public Somebody administrator() {
        return person("Ada Administrator", true);
    }

    /** A person who organises this organisation's programmes. */
    public Somebody organiserOf(UUID organisationId) {
        Somebody organiser = named("Olu Organiser");
        write(
                "insert into organiser (organisation_id, person_id, appointed_at) values (?, ?, ?)",
                organisationId,
                organiser.id(),
                now());
        return organiser;
    }

    /** An organisation whose name begins like this; what follows makes it the only one. */
    public UUID organisation(String name) {
        UUID id = ids.next();
        write("insert into organisation (id, name, created_at) values (?, ?, ?)", id, name + " " + id, now());
        return id;
    }

    /** A request with a token of this person. */
    public RequestSpecification withToken(Somebody owner, String scope) {
        return given().contentType("application/json").header("Authorization", "Bearer " + token(owner, scope));
    }

    /** The secret of a new token of this person, with the scope READ or WRITE. */
    public String token(Somebody owner, String scope) {
        String secret = tokenSecret();
        write(
                """
                insert into personal_access_token
                    (id, person_id, name, prefix, secret_hash, scope, created_at, expires_at)
                values (?, ?, 'a test', ?, ?, ?, ?, ?)
                """,
                ids.next(),
                owner.id(),
                secret.substring(0, 16),
                Secrets.hash(secret),
                scope,
                now(),
                now().plusDays(1));
        return secret;
    }

    /** Another browser of the same person. */
    public Somebody elsewhere(Somebody person) {
        return new Somebody(person.id(), person.name(), person.email(), cookie(person.id()));
    }

    private Somebody person(String name, boolean administrator) {
        UUID id = ids.next();
        String email = id + "@example.org";
        write("""
                insert into person (id, email, name, time_zone, administrator, created_at)
                values (?, ?, ?, 'Europe/London', ?, ?)
                """, id, email, name, administrator, now());
        return new Somebody(id, name, email, cookie(id));
    }

    private String cookie(UUID person) {
        String secret = Secrets.random(43);
        write("""
                insert into sign_in (id, person_id, secret_hash, device, started_at, last_seen_at, expires_at)
                values (?, ?, ?, 'Firefox on Linux', ?, ?, ?)
                """, ids.next(), person, Secrets.hash(secret), now(), now(), now().plusDays(30));
        return secret;
    }

    private static String tokenSecret() {
        String secret = "setwise_pat_" + Secrets.random(40);
        CRC32 checksum = new CRC32();
        checksum.update(secret.getBytes(StandardCharsets.UTF_8));
        return secret + Secrets.base62(checksum.getValue(), 6);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Runs a statement as the application, outside every request; for set-ups that no request can make. */
    public void write(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The number a query gives, asked as the application and outside every request. */
    public long count(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
