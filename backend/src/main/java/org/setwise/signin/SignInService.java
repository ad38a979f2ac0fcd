package org.setwise.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setwise.person.EmailAddress;
import org.setwise.person.Person;
import org.setwise.person.PersonDeactivated;
import org.setwise.person.PersonRegister;
import org.setwise.person.PersonService;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.Credentials;
import org.setwise.platform.security.CredentialsEnded;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;

/** Opens, recognises and ends sign-ins. */
@ApplicationScoped
public class SignInService implements Credentials {
    private static final int SECRET_CHARACTERS = 43;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SEEN_EXACT_TO = Duration.ofMinutes(1);

    private final SignInRepository signIns;
    private final SignInCodeRepository codes;
    private final PersonRegister people;
    private final PersonService profiles;
    private final CurrentPerson currentPerson;
    private final CurrentSignIn currentSignIn;
    private final Event<CredentialsEnded> ended;
    private final Set<String> administrators;
    private final Ids ids;
    private final Clock clock;

    SignInService(
            SignInRepository signIns,
            SignInCodeRepository codes,
            PersonRegister people,
            PersonService profiles,
            CurrentPerson currentPerson,
            CurrentSignIn currentSignIn,
            Event<CredentialsEnded> ended,
            @ConfigProperty(name = "setwise.administrators") Optional<List<String>> administrators,
            Ids ids,
            Clock clock) {
        this.signIns = signIns;
        this.codes = codes;
        this.people = people;
        this.profiles = profiles;
        this.currentPerson = currentPerson;
        this.currentSignIn = currentSignIn;
        this.ended = ended;
        this.administrators = administrators.orElse(List.of()).stream()
                .map(EmailAddress::normalised)
                .collect(Collectors.toSet());
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Signs in with a code; somebody new becomes a person by it. A try is spent whatever comes of it.
     *
     * @throws SignInCodeWrong for every code that does not open, whatever the cause
     * @throws AccountDeactivated when the code was right
     */
    @Transactional(dontRollbackOn = {SignInCodeWrong.class, AccountDeactivated.class})
    OpenedSignIn signIn(SignInAttempt attempt, String device) {
        String email = EmailAddress.normalised(attempt.email());
        Instant now = clock.instant();
        SignInCode code = codes.spendTry(email, now)
                .filter(sent -> sent.isProvedBy(attempt.code()))
                .orElseThrow(SignInCodeWrong::new);
        code.use(now);
        Person person = people.findOrCreate(email);
        if (administrators.contains(email)) {
            person.makeAdministrator();
        }
        return open(person, device);
    }

    /** @throws AccountDeactivated when the person may not come in */
    @Transactional
    OpenedSignIn open(Person person, String device) {
        if (person.isDeactivated()) {
            throw new AccountDeactivated();
        }
        String secret = Secrets.random(SECRET_CHARACTERS);
        signIns.persist(new SignIn(ids.next(), person.id(), secret, device, clock.instant()));
        signIns.flush();
        return new OpenedSignIn(secret, profiles.show(person));
    }

    /** Reads outside a transaction: it is the first thing in every request, and one round trip is enough. */
    @ActivateRequestContext
    Optional<LiveSignIn> recognise(String secret) {
        return signIns.findLive(Secrets.hash(secret), clock.instant());
    }

    @Override
    @Transactional
    public Set<UUID> liveAmong(Collection<UUID> credentials) {
        return signIns.liveAmong(credentials, clock.instant());
    }

    boolean isWorthNoting(LiveSignIn signIn) {
        return signIn.lastSeenAt().isBefore(clock.instant().minus(SEEN_EXACT_TO));
    }

    /** Keeps a sign-in alive. */
    @Transactional
    void noteVisit(UUID id) {
        Instant now = clock.instant();
        signIns.seen(id, now, now.minus(SEEN_EXACT_TO));
    }

    @Transactional
    Page<SignInView> listMine(PageRequest request) {
        List<SignIn> rows = signIns.liveOf(currentPerson.require(), clock.instant(), request);
        return Page.of(rows, request, signIn -> List.of(signIn.id().toString()))
                .map(signIn -> signIn.shown(currentSignIn.id()));
    }

    @Transactional
    void endCurrent() {
        signIns.end(currentPerson.require(), currentSignIn.id(), clock.instant());
        ended.fire(new CredentialsEnded(currentPerson.require()));
    }

    @Transactional
    void endMine(UUID id) {
        if (signIns.end(currentPerson.require(), id, clock.instant()) == 0) {
            throw new NotFound();
        }
        ended.fire(new CredentialsEnded(currentPerson.require()));
    }

    @Transactional
    void endAllMine() {
        signIns.endAll(currentPerson.require(), clock.instant());
        ended.fire(new CredentialsEnded(currentPerson.require()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void endAllOf(@Observes PersonDeactivated deactivated) {
        signIns.endAll(deactivated.personId(), clock.instant());
        ended.fire(new CredentialsEnded(deactivated.personId()));
    }

    @Scheduled(every = "12h", delayed = "3m", identity = "forget-sign-ins")
    @Transactional
    void forgetOldSignIns() {
        signIns.forgetOver(clock.instant().minus(KEPT));
    }
}
