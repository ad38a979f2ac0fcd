package org.setwise.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.MovableClock;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.outbox.TrialChannel.Fate;
import org.setwise.platform.outbox.TrialChannel.NodeDied;

@QuarkusTest
class OutboxTest {
    private static final Duration LONGER_THAN_ANY_PAUSE = Duration.ofHours(5);

    @Inject
    Outbox outbox;

    @Inject
    OutboxSender sender;

    @Inject
    TrialChannel channel;

    @Inject
    TestSql sql;

    @Inject
    MovableClock clock;

    /** What other tests left is not looked at here. */
    @BeforeEach
    void empty() throws SQLException {
        sql.run(null, "delete from outbox_message");
    }

    @AfterEach
    void setRight() {
        clock.setRight();
    }

    @Test
    void what_was_posted_leaves_once() throws SQLException {
        UUID subject = post();

        sender.sendDue();
        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isOne();
        assertThat(stateOf(subject)).isEqualTo("SENT");
    }

    @Test
    void nothing_leaves_of_what_was_rolled_back() {
        UUID subject = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.post(TrialChannel.NAME, subject);
                    throw new IllegalStateException("the fact did not come about");
                }))
                .isInstanceOf(IllegalStateException.class);

        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isZero();
    }

    @Test
    void of_one_subject_one_message_leaves_however_often_it_is_posted() {
        UUID subject = post();
        QuarkusTransaction.requiringNew().run(() -> outbox.post(TrialChannel.NAME, subject));

        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isOne();
    }

    @Test
    void what_is_no_longer_true_does_not_leave() throws SQLException {
        UUID subject = post(Fate.HAS_NOTHING_TO_TELL);

        sender.sendDue();
        channel.will(subject, Fate.ARRIVES);
        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isZero();
        assertThat(stateOf(subject)).isEqualTo("VOID");
    }

    @Test
    void many_nodes_at_once_send_each_message_once() {
        List<UUID> subjects = Stream.generate(this::post).limit(40).toList();

        AtOnce.each(4, node -> {
            sender.sendDue();
            return node;
        });

        assertThat(subjects)
                .allSatisfy(subject -> assertThat(channel.arrivalsOf(subject)).isOne());
    }

    @Test
    void a_node_that_is_killed_between_writing_and_sending_loses_nothing_and_doubles_nothing() throws SQLException {
        UUID subject = post(Fate.NODE_DIES_BEFORE);

        killed();
        assertThat(stateOf(subject)).isEqualTo("PENDING");
        channel.will(subject, Fate.ARRIVES);
        sender.sendDue();
        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isOne();
    }

    @Test
    void a_node_that_is_killed_after_sending_and_before_it_noted_so_doubles_nothing() throws SQLException {
        UUID subject = post(Fate.NODE_DIES_AFTER);

        killed();
        channel.will(subject, Fate.ARRIVES);
        sender.sendDue();
        clock.advance(Duration.ofDays(2));
        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isOne();
        assertThat(stateOf(subject)).isEqualTo("HANDED_OVER");
        assertThat(outbox.standing().uncertain()).isOne();
    }

    @Test
    void what_was_never_answered_for_is_uncertain_and_leaves_again_when_somebody_says_so() {
        UUID subject = post(Fate.IS_NOT_ANSWERED);
        sender.sendDue();
        channel.will(subject, Fate.ARRIVES);
        sender.sendDue();
        assertThat(channel.arrivalsOf(subject)).isOne();

        clock.advance(Duration.ofMinutes(11));
        assertThat(outbox.tryAgain()).isOne();
        sender.sendDue();

        assertThat(channel.arrivalsOf(subject)).isEqualTo(2);
        assertThat(outbox.standing().uncertain()).isZero();
    }

    @Test
    void a_message_under_way_is_not_uncertain_yet() {
        post(Fate.IS_NOT_ANSWERED);
        sender.sendDue();

        assertThat(outbox.standing().uncertain()).isZero();
        assertThat(outbox.tryAgain()).isZero();
    }

    @Test
    void a_refused_message_waits_before_it_is_tried_again() {
        for (Fate refusal : List.of(Fate.IS_REFUSED, Fate.IS_REFUSED_AT_THE_END, Fate.CANNOT_BE_WRITTEN)) {
            UUID subject = post(refusal);
            sender.sendDue();
            channel.will(subject, Fate.ARRIVES);

            sender.sendDue();
            assertThat(channel.arrivalsOf(subject)).as(refusal.name()).isZero();
            assertThat(outbox.standing().retrying()).isOne();

            clock.advance(Duration.ofMinutes(1));
            sender.sendDue();
            assertThat(channel.arrivalsOf(subject)).as(refusal.name()).isOne();
        }
    }

    @Test
    void what_is_refused_for_a_day_is_given_up_and_counted() throws SQLException {
        UUID subject = post(Fate.IS_REFUSED);
        for (int tries = 0; tries < RetryPauses.MOST_TRIES; tries++) {
            assertThat(stateOf(subject)).isEqualTo("PENDING");
            sender.sendDue();
            clock.advance(LONGER_THAN_ANY_PAUSE);
        }
        assertThat(stateOf(subject)).isEqualTo("GIVEN_UP");
        assertThat(outbox.standing().givenUp()).isOne();
        assertThat(outbox.standing().waiting()).isZero();

        channel.will(subject, Fate.ARRIVES);
        assertThat(outbox.tryAgain()).isOne();
        sender.sendDue();
        assertThat(channel.arrivalsOf(subject)).isOne();
    }

    @Test
    void one_message_in_trouble_does_not_hold_up_the_others() {
        post(Fate.IS_REFUSED);
        UUID other = post();

        sender.sendDue();

        assertThat(channel.arrivalsOf(other)).isOne();
    }

    @Test
    void pauses_grow_are_never_all_alike_and_end() {
        Random random = new Random(1);
        Duration before = Duration.ZERO;
        for (int tries = 1; tries <= 8; tries++) {
            Duration pause = RetryPauses.after(tries, random).orElseThrow();
            Duration full = Duration.ofMinutes(1L << (tries - 1));
            assertThat(pause).isBetween(full.dividedBy(2), full);
            assertThat(pause).isGreaterThanOrEqualTo(before.dividedBy(2));
            before = pause;
        }
        assertThat(Stream.generate(() -> RetryPauses.after(5, random)).limit(20).distinct())
                .hasSizeGreaterThan(10);
        assertThat(RetryPauses.after(13, random).orElseThrow()).isLessThanOrEqualTo(Duration.ofHours(4));
        assertThat(RetryPauses.after(RetryPauses.MOST_TRIES, random)).isEmpty();
    }

    private UUID post() {
        return post(Fate.ARRIVES);
    }

    private UUID post(Fate fate) {
        UUID subject = UUID.randomUUID();
        channel.will(subject, fate);
        QuarkusTransaction.requiringNew().run(() -> outbox.post(TrialChannel.NAME, subject));
        return subject;
    }

    /** A node sends and dies; PostgreSQL rolls back what its connection had open. */
    private void killed() {
        assertThatThrownBy(sender::sendDue).isInstanceOf(NodeDied.class);
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            QuarkusTransaction.rollback();
        }
    }

    private String stateOf(UUID subject) throws SQLException {
        return sql.value(String.class, "select state from outbox_message where subject_id = ?", subject);
    }
}
