package org.setwise.platform.mail;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Brings mails to the mail server, each over a connection of its own. */
@Singleton
public class MailTransport {
    private static final String PATIENCE_MILLIS = "20000";

    private final MailServerSettings settings;
    private final InternetAddress from;
    private final Clock clock;

    MailTransport(MailServerSettings settings, Clock clock) throws AddressException {
        this.settings = settings;
        this.from = new InternetAddress(settings.from(), true);
        this.clock = clock;
    }

    /** The address our mails come from, without its name. */
    public String from() {
        return from.getAddress();
    }

    /** @throws MailNotAccepted when the mail server did not take it */
    public void send(OutgoingMail mail) {
        send(mail, () -> {});
    }

    /**
     * Sends a mail. Whatever fails before the point of no return has sent nothing; after it only the mail server's answer
     * is missing.
     *
     * @param pointOfNoReturn runs at most once, when the mail server has everything but the line that makes it accept
     * @throws MailNotAccepted when the mail server did not take it
     * @throws MailMayHaveArrived when it never answered after the point of no return
     */
    public void send(OutgoingMail mail, Runnable pointOfNoReturn) {
        Progress progress = new Progress(pointOfNoReturn);
        try {
            Session session = session();
            MimeForm form = new MimeForm(session, mail, from, clock.instant(), progress::pass);
            try (Transport transport = session.getTransport()) {
                transport.connect(
                        host(),
                        settings.port(),
                        settings.username().orElse(null),
                        settings.password().orElse(null));
                transport.sendMessage(form, form.getAllRecipients());
                progress.accepted = true;
            }
        } catch (MessagingException failure) {
            if (progress.passed && !progress.accepted && !isAnswer(failure)) {
                throw new MailMayHaveArrived();
            }
            // What goes wrong while saying goodbye changes nothing any more.
            if (!progress.accepted) {
                throw new MailNotAccepted(failure.getClass().getSimpleName());
            }
        }
    }

    /** How far a mail has come. */
    private static final class Progress {
        private final Runnable pointOfNoReturn;
        private boolean passed;
        private boolean accepted;

        Progress(Runnable pointOfNoReturn) {
            this.pointOfNoReturn = pointOfNoReturn;
        }

        void pass() {
            pointOfNoReturn.run();
            passed = true;
        }
    }

    private String host() {
        return settings.host().orElseThrow(() -> new MailNotAccepted("no mail server is configured"));
    }

    private static boolean isAnswer(MessagingException failure) {
        return failure instanceof SMTPSendFailedException || failure instanceof SendFailedException;
    }

    private Session session() {
        Properties properties = new Properties();
        boolean tls = settings.security() == MailServerSettings.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        properties.put("mail.transport.protocol", protocol);
        properties.put(prefix + "auth", Boolean.toString(settings.username().isPresent()));
        properties.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.put(prefix + "timeout", PATIENCE_MILLIS);
        properties.put(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case OPTIONAL -> properties.put(prefix + "starttls.enable", "true");
            case STARTTLS -> {
                properties.put(prefix + "starttls.enable", "true");
                properties.put(prefix + "starttls.required", "true");
            }
            case NONE, TLS -> {}
        }
        return Session.getInstance(properties);
    }
}
