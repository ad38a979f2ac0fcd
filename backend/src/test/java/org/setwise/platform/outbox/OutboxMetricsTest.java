package org.setwise.platform.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MovableClock;
import org.setwise.SignedIn;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.outbox.TrialChannel.Fate;

/** What monitoring reads, and who may read it. */
@QuarkusTest
class OutboxMetricsTest {
    private static final Pattern LABEL = Pattern.compile("[{,](\\w+)=\"");
    private static final Pattern OF_THE_MACHINE = Pattern.compile("^(jvm|process|system|worker_pool|timefold_solver)_");

    @Inject
    Outbox outbox;

    @Inject
    OutboxSender sender;

    @Inject
    OutboxMetrics metrics;

    @Inject
    TrialChannel channel;

    @Inject
    SignedIn signedIn;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    @BeforeEach
    void empty() throws SQLException {
        sql.run(null, "delete from outbox_message");
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    @Test
    void only_administrators_read_them() {
        given().get("/api/metrics").then().statusCode(401);
        signedIn.named("Somebody").asks().get("/api/metrics").then().statusCode(403);
        signedIn.administrator().asks().get("/api/metrics").then().statusCode(200);
    }

    @Test
    void what_waits_is_counted_with_the_age_of_the_oldest() {
        Instant start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        clock.freezeAt(start);
        post(Fate.ARRIVES);
        clock.freezeAt(start.plus(Duration.ofMinutes(3)));
        post(Fate.ARRIVES);

        metrics.measure();

        assertThat(value("setwise_outbox_waiting")).isEqualTo(2);
        assertThat(value("setwise_outbox_oldest_waiting_seconds")).isEqualTo(180);

        sender.sendDue();
        metrics.measure();

        assertThat(value("setwise_outbox_waiting")).isZero();
        assertThat(value("setwise_outbox_oldest_waiting_seconds")).isZero();
    }

    @Test
    void each_try_is_counted_by_what_became_of_it() {
        double sent = tries("sent");
        double refused = tries("refused");
        double unanswered = tries("unanswered");
        double nothing = tries("void");
        post(Fate.ARRIVES);
        post(Fate.ARRIVES);
        post(Fate.IS_REFUSED);
        post(Fate.IS_NOT_ANSWERED);
        post(Fate.HAS_NOTHING_TO_TELL);

        sender.sendDue();
        metrics.measure();

        assertThat(tries("sent")).isEqualTo(sent + 2);
        assertThat(tries("refused")).isEqualTo(refused + 1);
        assertThat(tries("unanswered")).isEqualTo(unanswered + 1);
        assertThat(tries("void")).isEqualTo(nothing + 1);
        assertThat(value("setwise_outbox_retrying")).isEqualTo(1);
    }

    @Test
    void what_is_given_up_is_counted() {
        double givenUp = tries("given_up");
        post(Fate.IS_REFUSED);
        for (int tries = 0; tries < RetryPauses.MOST_TRIES; tries++) {
            sender.sendDue();
            clock.advance(Duration.ofHours(5));
        }

        metrics.measure();

        assertThat(tries("given_up")).isEqualTo(givenUp + 1);
        assertThat(value("setwise_outbox_given_up")).isEqualTo(1);
    }

    @Test
    void no_label_belongs_to_a_person_a_set_or_a_request() {
        post(Fate.ARRIVES);
        sender.sendDue();
        List<String> series =
                scrape().lines().filter(line -> !line.startsWith("#")).toList();

        assertThat(series).allMatch(line -> OF_THE_MACHINE.matcher(line).find() || line.startsWith("setwise_"));
        assertThat(series)
                .filteredOn(line -> line.startsWith("setwise_"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(LABEL.matcher(line).results().map(found -> found.group(1)))
                        .isSubsetOf("channel", "outcome"));
        assertThat(series).noneMatch(line -> line.contains("@") || line.contains("/api/"));
    }

    private void post(Fate fate) {
        UUID subject = UUID.randomUUID();
        channel.will(subject, fate);
        QuarkusTransaction.requiringNew().run(() -> outbox.post(TrialChannel.NAME, subject));
    }

    private double tries(String outcome) {
        return value("setwise_outbox_tries_total{channel=\"" + TrialChannel.NAME + "\",outcome=\"" + outcome + "\"}");
    }

    /** Of a series that is not there yet: nothing. */
    private double value(String series) {
        return scrape().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private String scrape() {
        return signedIn.administrator().asks().get("/api/metrics").asString();
    }
}
