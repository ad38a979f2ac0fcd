package org.setwise.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.platform.mail.OutgoingMail.CalendarPart;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
class MailTransportTest {
    @MailServer.Here
    MailServer mails;

    @Inject
    MailTransport transport;

    private final String receiver = UUID.randomUUID() + "@example.org";

    @Test
    void a_mail_keeps_the_name_it_was_given_and_its_headers() throws Exception {
        transport.send(mail(List.of()));

        MimeMessage received = mails.mailsTo(receiver, 1).getFirst();
        assertThat(received.getMessageID()).isEqualTo("<a-name@sets.example.org>");
        assertThat(received.getHeader("X-Trial")).containsExactly("yes");
        assertThat(received.getSubject()).isEqualTo("Größe – 大");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void before_the_point_of_no_return_the_mail_server_has_accepted_nothing() {
        AtomicLong accepted = new AtomicLong(-1);
        transport.send(mail(List.of()), () -> accepted.set(mails.countTo(receiver)));

        assertThat(accepted).hasValue(0);
        assertThat(mails.mailsTo(receiver, 1)).hasSize(1);
    }

    @Test
    void whoever_stops_at_the_point_of_no_return_has_sent_nothing() {
        assertThatThrownBy(() -> transport.send(mail(List.of()), () -> {
                    throw new IllegalStateException("the commit failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        transport.send(mail(List.of()));
        assertThat(mails.mailsTo(receiver, 1)).hasSize(1);
        assertThat(mails.countTo(receiver)).isOne();
    }

    @Test
    void a_single_calendar_object_is_a_form_of_the_text_and_an_attachment() throws Exception {
        transport.send(mail(List.of(new CalendarPart("REQUEST", "session-1.ics", "BEGIN:VCALENDAR"))));

        MimeMessage received = mails.mailsTo(receiver, 1).getFirst();
        assertThat(ReceivedParts.typesOf(received))
                .satisfiesExactly(
                        plain -> assertThat(plain).startsWith("text/plain"),
                        html -> assertThat(html).startsWith("text/html"),
                        calendar ->
                                assertThat(calendar).startsWith("text/calendar").contains("method=REQUEST"),
                        file -> assertThat(file).startsWith("application/ics"));
    }

    @Test
    void a_mail_that_is_refused_says_so_without_quoting_anybody() {
        OutgoingMail impossible =
                new OutgoingMail("a-name@sets.example.org", "no address", "S", "en", "T", "H", Map.of(), List.of());

        assertThatThrownBy(() -> transport.send(impossible))
                .isInstanceOf(MailNotAccepted.class)
                .hasMessageNotContaining("no address")
                .hasNoCause();
    }

    private OutgoingMail mail(List<CalendarPart> calendars) {
        return new OutgoingMail(
                "a-name@sets.example.org",
                receiver,
                "Größe – 大",
                "en",
                "Text",
                "<p>Text</p>",
                Map.of("X-Trial", "yes"),
                calendars);
    }
}
