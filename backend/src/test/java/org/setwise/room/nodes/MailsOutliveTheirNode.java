package org.setwise.room.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.setwise.room.nodes.MailRelay.Stop;

/**
 * The built application in a process of its own, killed as by a power cut at each moment between writing a mail and knowing that it arrived.
 * Run by {@code .make/killed-node}, which builds the application first.
 */
class MailsOutliveTheirNode {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final long PATIENCE_SECONDS = 180;

    @TempDir
    Path data;

    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final HttpClient http = HttpClient.newHttpClient();
    private MailRelay relay;
    private Process node;
    private URI address;

    @BeforeEach
    void openTheMailServer() throws IOException {
        mails.start();
        relay = new MailRelay(mails.getSmtp().getPort());
    }

    @AfterEach
    void stopEverything() throws Exception {
        if (node != null && node.isAlive()) {
            node.destroy();
            node.waitFor();
        }
        Path pid = data.resolve("postgres/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .ifPresent(ProcessHandle::destroy);
        }
        relay.close();
        mails.stop();
    }

    @Test
    void every_mail_comes_once_wherever_between_writing_and_sending_the_node_is_killed() throws Exception {
        start("off");
        SeededRooms.Seeded set = SeededRooms.seed(jdbc(), superuser(), 1).getFirst();
        reviseTheContract(set);
        kill();
        assertThat(mails.getReceivedMessages()).isEmpty();
        assertThat(states()).isEqualTo(Map.of("PENDING", (long) SeededRooms.MEMBERS));

        // Two leave; the third is under way when the node dies.
        relay.stopAt(Stop.BEFORE_THE_MAIL, 3);
        start("1s");
        killAtTheMoment();
        assertThat(mails.getReceivedMessages()).hasSize(2);
        assertThat(states()).isEqualTo(Map.of("PENDING", SeededRooms.MEMBERS - 2L, "SENT", 2L));

        // The third arrives, and the node dies before it hears so.
        relay.stopAt(Stop.BEFORE_THE_ANSWER, 1);
        start("1s");
        killAtTheMoment();
        assertThat(mails.waitForIncomingEmail(PATIENCE_SECONDS * 1000, 3)).isTrue();
        assertThat(states()).isEqualTo(Map.of("PENDING", SeededRooms.MEMBERS - 3L, "HANDED_OVER", 1L, "SENT", 2L));

        relay.stopAt(Stop.NOWHERE, 0);
        start("1s");
        assertThat(mails.waitForIncomingEmail(PATIENCE_SECONDS * 1000, SeededRooms.MEMBERS))
                .isTrue();
        // An orderly stop finishes what it has begun, so that whatever would come has come.
        node.destroy();
        node.waitFor();

        assertThat(receivers())
                .containsExactlyInAnyOrderElementsOf(set.members().stream()
                        .map(member -> member.id() + "@example.org")
                        .toList());
    }

    private void reviseTheContract(SeededRooms.Seeded set) throws Exception {
        String contract = """
                {"mode": "OPEN_QUESTIONS", "sessionMinutes": 60, "weeksBetweenSessions": 6, "turnsPerSession": 1, "quorum": 3, "clauses": []}
                """;
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address.resolve("/api/sets/" + set.setId() + "/contract"))
                        .header("Cookie", "setwise=" + set.host().cookie())
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"1\"")
                        .PUT(HttpRequest.BodyPublishers.ofString(contract))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Starts a node on the data that are there, and waits until it serves. */
    private void start(String outboxEvery) throws IOException {
        int port = freePort();
        address = URI.create("http://127.0.0.1:" + port);
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                JAR.toString());
        command.environment()
                .putAll(Map.of(
                        "SETWISE_DATA",
                        data.toString(),
                        "SETWISE_DEMO",
                        "false",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "SETWISE_MAIL_HOST",
                        "127.0.0.1",
                        "SETWISE_MAIL_PORT",
                        Integer.toString(relay.port()),
                        "SETWISE_MAIL_SECURITY",
                        "NONE",
                        "SETWISE_OUTBOX_EVERY",
                        outboxEvery));
        node = command.redirectErrorStream(true).start();
        BufferedReader said = node.inputReader();
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            if (line.contains("Setwise is ready")) {
                Thread.ofVirtual().start(() -> drain(said));
                return;
            }
        }
        throw new AssertionError("The node ended before it was ready:\n" + all);
    }

    /** Whatever the node says later is not to stop it by filling the pipe. */
    private static void drain(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException killed) {
            // It says nothing more.
        }
    }

    private void killAtTheMoment() throws InterruptedException {
        assertThat(relay.awaitMoment(PATIENCE_SECONDS)).isTrue();
        kill();
    }

    private void kill() throws InterruptedException {
        node.destroyForcibly().waitFor();
    }

    /** How many mails are in which state. The database outlives the node that was killed. */
    private Map<String, Long> states() throws IOException, SQLException {
        Map<String, Long> states = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(jdbc(), "postgres", superuser());
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("""
                    select state, count(*) from outbox_message where channel = 'mail' group by state
                    """)) {
                while (row.next()) {
                    states.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return states;
    }

    private List<String> receivers() throws Exception {
        List<MimeMessage> all = Arrays.asList(mails.getReceivedMessages());
        return all.stream().map(MailsOutliveTheirNode::receiver).toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String jdbc() throws IOException {
        String port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/setwise";
    }

    private String superuser() throws IOException {
        Properties passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("passwords"))) {
            passwords.load(file);
        }
        return passwords.getProperty("superuser");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
