package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.MailServer;
import org.setwise.notification.News.SetRef;
import org.setwise.notification.News.ToldSession;

/** How people are told, however many they are. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class NotifierTest extends ToldByMail {
    @Inject
    Notifier notifier;

    @Inject
    DatabaseByHand database;

    @Test
    void many_are_told_in_as_many_statements_as_one() throws SQLException {
        List<ToldSession> session =
                List.of(new ToldSession(sessions.planned(set, inThreeWeeks(), 1).sessionId(), inThreeWeeks(), null));

        long one = database.statementsDuring(() -> tell("one" + UUID.randomUUID(), session, List.of(set.member(0))));
        long many = database.statementsDuring(() -> tell("many" + UUID.randomUUID(), session, everybody()));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void each_is_told_once_for_an_occasion_and_those_who_were_not_are_told_still() throws SQLException {
        tell("it", List.of(), List.of(set.member(0)));
        tell("it", List.of(), everybody());

        assertThat(sql.value(Long.class, "select count(*) from notification where set_id = ?", set.setId()))
                .isEqualTo(everybody().size());
        assertThat(sql.value(
                        Long.class,
                        "select count(*) from outbox_message where subject_id in (select id from notification where set_id = ?)",
                        set.setId()))
                .isEqualTo(everybody().size());
    }

    private void tell(String occasion, List<ToldSession> about, List<UUID> people) {
        News news = News.ofSet(NotificationKind.SESSIONS_MOVED, occasion, new SetRef(set.setId(), set.programmeId()))
                .about(about);
        QuarkusTransaction.requiringNew().run(() -> notifier.tell(news, people));
    }
}
