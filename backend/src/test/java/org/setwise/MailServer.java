package org.setwise;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A real mail server for tests. A test class says {@code @QuarkusTestResource(MailServer.class)} and has a field
 * {@code @MailServer.Here MailServer mails}.
 */
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final int PATIENCE_MILLIS = 30_000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** Where a test wants the mail server. */
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Here {}

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "setwise.mail.host",
                "127.0.0.1",
                "setwise.mail.port",
                Integer.toString(server.getSmtp().getPort()));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.AnnotatedAndMatchesType(Here.class, MailServer.class));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** The first {@code count} mails to this address, once that many came. */
    public List<MimeMessage> mailsTo(String address, int count) {
        while (true) {
            MimeMessage[] all = server.getReceivedMessages();
            List<MimeMessage> mails =
                    Arrays.stream(all).filter(mail -> isTo(mail, address)).toList();
            if (mails.size() >= count) {
                return mails.subList(0, count);
            }
            if (!server.waitForIncomingEmail(PATIENCE_MILLIS, all.length + 1)) {
                throw new AssertionError("no mail came");
            }
        }
    }

    /** How many mails came to this address until now. */
    public long countTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .count();
    }

    /** All mails that came until now, in their order. */
    public List<MimeMessage> all() {
        return List.of(server.getReceivedMessages());
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).anyMatch(address::equals);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
