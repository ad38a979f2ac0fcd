package org.setwise.rosterfile;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.setwise.platform.security.Secrets;

/**
 * How long a large roster takes from file to roster, and again when nothing differs, beside PostgreSQL taking the same lines with COPY into a
 * table with the same keys. Arguments: the node's address, its process id, the JDBC address, the superuser's password, how many lines.
 */
final class RosterBench {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final String SEED = """
            insert into organisation select '%1$s', 'Bench ' || '%1$s', now();
            insert into person (id, email, name, time_zone, created_at) values ('%1$s', 'bench@example.org', 'Bench', 'Europe/London', now());
            insert into organiser (organisation_id, person_id, appointed_at) values ('%1$s', '%1$s', now());
            insert into programme (id, organisation_id, name, summary, purpose, scope, state, mode, places, set_size,
                weeks_between_sessions, session_minutes, turns_per_session, admission, offer_days, starts_on, created_at)
              values ('%1$s', '%1$s', 'Bench', 'S', 'P', 'CROSS_ORGANISATION', 'OPEN', 'OPEN_QUESTIONS', 10000, 7, 4, 60, 1,
                'ON_APPLICATION', 7, current_date, now());
            insert into roster (id, programme_id, name, created_at) values ('%1$s', '%1$s', 'All', now());
            create table plain_roster (like roster_entry including all);
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String secret = Secrets.random(43);
    private final UUID roster = UUID.randomUUID();

    private RosterBench(String address) {
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        RosterBench bench = new RosterBench(args[0]);
        int lines = Integer.parseInt(args[4]);
        try (Connection database = DriverManager.getConnection(args[2], "postgres", args[3])) {
            bench.seed(database);
            double plain = bench.copy(database, lines);
            String text = "email;name;valid to\n"
                    + IntStream.range(0, lines)
                            .mapToObj(i -> "person" + i + "@many.example.org;Person number " + i + ";2099-12-31")
                            .collect(Collectors.joining("\n"));
            bench.imported("a small one, to warm up", text.lines().limit(500).collect(Collectors.joining("\n")), plain);
            bench.imported(lines + " new lines", text, plain);
            bench.imported(lines + " lines of which none differs", text, plain);
        }
        System.out.printf("the server held %s at most%n", peak(args[1]));
    }

    private void seed(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(SEED.formatted(roster));
        }
        try (PreparedStatement signIn = database.prepareStatement("""
                insert into sign_in (id, person_id, secret_hash, device, started_at, last_seen_at, expires_at)
                values (uuidv7(), ?, ?, 'Firefox on Linux', now(), now(), now() + interval '1 day')
                """)) {
            signIn.setObject(1, roster);
            signIn.setString(2, Secrets.hash(secret));
            signIn.execute();
        }
    }

    private double copy(Connection database, int lines) throws SQLException, IOException {
        String rows = IntStream.range(0, lines)
                .mapToObj(
                        i -> "%s,%s,person%d@many.example.org,Person number %d,2026-01-01,2099-12-31,2026-01-01T00:00Z"
                                .formatted(UUID.randomUUID(), roster, i, i))
                .collect(Collectors.joining("\n"));
        long start = System.nanoTime();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy plain_roster (id, roster_id, email, name, valid_from, valid_to, created_at) from stdin with (format csv)",
                        new StringReader(rows));
        double seconds = since(start);
        System.out.printf("COPY of %d lines took %.2f s%n", lines, seconds);
        return seconds;
    }

    private void imported(String what, String text, double plain) throws IOException, InterruptedException {
        String made = send("POST", "/api/rosters/" + roster + "/imports", "{\"fileName\": \"bench.csv\"}", null)
                .body();
        Matcher id = ID.matcher(made);
        if (!id.find()) {
            throw new IllegalStateException(made);
        }
        String place = "/api/roster-imports/" + id.group(1);
        long start = System.nanoTime();
        HttpResponse<String> preview = send("PUT", place + "/file", text, null);
        double read = since(start);
        long again = System.nanoTime();
        send(
                "POST",
                place + "/apply",
                "{\"gone\": \"LEAVE\"}",
                preview.headers().firstValue("ETag").orElseThrow());
        double applied = since(again);
        System.out.printf(
                "%s: looked through in %.2f s, applied in %.2f s; %.1f times the COPY%n",
                what, read, applied, (read + applied) / plain);
    }

    private HttpResponse<String> send(String method, String place, String body, String etag)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + place))
                .header("Cookie", "setwise=" + secret)
                .header("Content-Type", place.endsWith("/file") ? "text/csv; charset=utf-8" : "application/json")
                .method(method, BodyPublishers.ofString(body));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String peak(String pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D+", ""))
                .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                .findFirst()
                .orElse("an unknown amount");
    }
}
