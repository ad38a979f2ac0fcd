package org.setwise.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.person.PersonDeactivated;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.Credentials;
import org.setwise.platform.security.CredentialsEnded;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;

/** Makes, recognises and revokes personal access tokens. */
@ApplicationScoped
public class TokenService implements Credentials {
    private static final int MOST = 50;
    private static final Duration USED_EXACT_TO = Duration.ofMinutes(1);

    private final TokenRepository tokens;
    private final CurrentPerson currentPerson;
    private final Event<CredentialsEnded> ended;
    private final Ids ids;
    private final Clock clock;

    TokenService(
            TokenRepository tokens, CurrentPerson currentPerson, Event<CredentialsEnded> ended, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.currentPerson = currentPerson;
        this.ended = ended;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Page<Token> listMine(PageRequest request) {
        List<PersonalAccessToken> rows = tokens.liveOf(currentPerson.require(), clock.instant(), request);
        return Page.of(rows, request, token -> List.of(token.id().toString())).map(PersonalAccessToken::shown);
    }

    /**
     * Makes a token whose secret is shown this once.
     *
     * @throws Invalid when it would expire in the past or more than a year ahead
     * @throws TooManyTokens when the person has fifty
     */
    @Transactional
    CreatedToken create(NewToken wanted) {
        Instant now = clock.instant();
        checkExpiry(wanted.expiresAt(), now);
        UUID me = currentPerson.require();
        tokens.lockOwner(me);
        if (tokens.countLive(me, now) >= MOST) {
            throw new TooManyTokens(MOST);
        }
        String secret = TokenSecret.random();
        PersonalAccessToken token = new PersonalAccessToken(ids.next(), me, wanted, secret, now);
        tokens.persist(token);
        return new CreatedToken(token.shown(), secret);
    }

    private static void checkExpiry(Instant expiresAt, Instant now) {
        if (!expiresAt.isAfter(now)) {
            throw new Invalid("expiresAt", "must be in the future");
        }
        if (expiresAt.isAfter(now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant())) {
            throw new Invalid("expiresAt", "must be at most a year ahead");
        }
    }

    @Transactional
    void revokeMine(UUID id) {
        if (tokens.revoke(currentPerson.require(), id, clock.instant()) == 0) {
            throw new NotFound();
        }
        ended.fire(new CredentialsEnded(currentPerson.require()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void revokeAllOf(@Observes PersonDeactivated deactivated) {
        tokens.revokeAll(deactivated.personId(), clock.instant());
        ended.fire(new CredentialsEnded(deactivated.personId()));
    }

    /** Reads outside a transaction: it is the first thing in every request, and one round trip is enough. */
    @ActivateRequestContext
    Optional<LiveToken> recognise(String secret) {
        return TokenSecret.isWellFormed(secret)
                ? tokens.findLive(Secrets.hash(secret), clock.instant())
                : Optional.empty();
    }

    @Override
    @Transactional
    public Set<UUID> liveAmong(Collection<UUID> credentials) {
        return tokens.liveAmong(credentials, clock.instant());
    }

    boolean isWorthNoting(LiveToken token) {
        return token.lastUsedAt() == null
                || token.lastUsedAt().isBefore(clock.instant().minus(USED_EXACT_TO));
    }

    @Transactional
    void noteUse(UUID id) {
        Instant now = clock.instant();
        tokens.used(id, now, now.minus(USED_EXACT_TO));
    }
}
