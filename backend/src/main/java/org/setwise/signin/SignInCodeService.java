package org.setwise.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.setwise.person.EmailAddress;
import org.setwise.platform.mail.MailTransport;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;
import org.setwise.platform.web.PublicAddress;
import org.setwise.platform.work.Background;

/** Sends one-time codes. Nothing here asks who is known by an address, so nothing can tell. */
@ApplicationScoped
public class SignInCodeService {
    private static final int DIGITS = 6;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInCodeRepository codes;
    private final SignInCodeLimits limits;
    private final DemoMode demoMode;
    private final Event<SignInMail> mails;
    private final MailTransport transport;
    private final PublicAddress address;
    private final Background background;
    private final Ids ids;
    private final Clock clock;

    SignInCodeService(
            SignInCodeRepository codes,
            SignInCodeLimits limits,
            DemoMode demoMode,
            Event<SignInMail> mails,
            MailTransport transport,
            PublicAddress address,
            Background background,
            Ids ids,
            Clock clock) {
        this.codes = codes;
        this.limits = limits;
        this.demoMode = demoMode;
        this.mails = mails;
        this.transport = transport;
        this.address = address;
        this.background = background;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sends a new code, which takes the place of all earlier ones for the address.
     *
     * @param source where the request comes from, for the limit by source
     * @throws TooManyCodes when the limit for the address or for the source is reached
     */
    @Transactional
    public SignInCodeRequested send(SignInCodeRequest request, String source) {
        String email = EmailAddress.normalised(request.email());
        Instant now = clock.instant();
        limits.letPass(email, source, now);
        String digits = Secrets.randomDigits(DIGITS);
        SignInCode code = new SignInCode(ids.next(), email, digits, source, now);
        codes.persist(code);
        SignInMail mail = SignInMail.with(digits, email);
        if (demoMode.isOn()) {
            return new SignInCodeRequested(code.expiresAt(), mail.forShowing());
        }
        mails.fire(mail);
        return new SignInCodeRequested(code.expiresAt(), null);
    }

    /** Whether this is the code that was sent to this address last. A try is spent, and a right code opens nothing again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isProvedBy(String address, String digits) {
        Instant now = clock.instant();
        Optional<SignInCode> sent =
                codes.spendTry(EmailAddress.normalised(address), now).filter(code -> code.isProvedBy(digits));
        sent.ifPresent(code -> code.use(now));
        return sent.isPresent();
    }

    /** The answer never waits for the mail server, so it takes the same time for every address. */
    void sendOnceKept(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInMail mail) {
        String messageId = ids.next() + "@" + address.host();
        background.run("sending a sign-in code", () -> transport.send(mail.forSending(messageId)));
    }

    /** Addresses of people who never came do not stay. */
    @Scheduled(every = "1h", delayed = "2m", identity = "forget-sign-in-codes")
    @Transactional
    void forgetOldCodes() {
        codes.forgetBefore(clock.instant().minus(KEPT));
    }
}
