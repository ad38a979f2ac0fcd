package org.setwise.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.setwise.platform.mail.OutgoingMail.CalendarPart;

/**
 * A mail as it goes over the wire. A single calendar object is another form of the text, which is where mail programs look
 * for invitations, and an attachment for those that do not; several are attachments.
 */
final class MimeForm extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private final Runnable pointOfNoReturn;

    /** @param pointOfNoReturn runs when the mail server has everything but the line that makes it accept */
    MimeForm(Session session, OutgoingMail mail, InternetAddress from, Instant at, Runnable pointOfNoReturn)
            throws MessagingException {
        super(session);
        this.messageId = mail.messageId();
        this.pointOfNoReturn = pointOfNoReturn;
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(at));
        setHeader("Content-Language", mail.language());
        // No answers of absent people, and none of list software.
        setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : mail.headers().entrySet()) {
            setHeader(header.getKey(), header.getValue());
        }
        setContent(whole(mail));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        out.flush();
        pointOfNoReturn.run();
    }

    private static MimeMultipart whole(OutgoingMail mail) throws MessagingException {
        MimeMultipart forms = forms(mail);
        if (mail.calendarParts().isEmpty()) {
            return forms;
        }
        MimeMultipart whole = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(forms);
        whole.addBodyPart(first);
        for (CalendarPart calendar : mail.calendarParts()) {
            MimeBodyPart attachment = part(calendar, "application/ics");
            attachment.setFileName(calendar.fileName());
            attachment.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(attachment);
        }
        return whole;
    }

    private static MimeMultipart forms(OutgoingMail mail) throws MessagingException {
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(text(mail.text(), "plain"));
        forms.addBodyPart(text(mail.html(), "html"));
        List<CalendarPart> calendars = mail.calendarParts();
        if (calendars.size() == 1) {
            CalendarPart only = calendars.getFirst();
            forms.addBodyPart(part(only, "text/calendar; method=" + only.method()));
        }
        return forms;
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart part(CalendarPart calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type + "; charset=UTF-8")));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
