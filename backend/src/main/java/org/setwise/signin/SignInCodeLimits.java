package org.setwise.signin;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many codes may be asked for, so that nobody is flooded with mail and no code is guessed. */
@Singleton
class SignInCodeLimits {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_ADDRESS = 5;

    private final SignInCodeRepository codes;
    private final int perSource;

    /** @param perSource in an hour; an organisation whose people all come from one address may want more */
    SignInCodeLimits(
            SignInCodeRepository codes,
            @ConfigProperty(name = "setwise.sign-in-codes.per-source", defaultValue = "30") int perSource) {
        this.codes = codes;
        this.perSource = perSource;
    }

    /**
     * Lets one more request pass, and no other for the same address or source until the transaction ends.
     *
     * @throws TooManyCodes with the time after which one more would pass
     */
    void letPass(String email, String source, Instant now) {
        codes.lock(email, source);
        Instant since = now.minus(WINDOW);
        check(codes.askedFor(email, since, PER_ADDRESS), PER_ADDRESS, now);
        check(codes.askedFrom(source, since, perSource), perSource, now);
    }

    private static void check(List<Instant> newestFirst, int limit, Instant now) {
        if (newestFirst.size() >= limit) {
            throw new TooManyCodes(Duration.between(now, newestFirst.getLast().plus(WINDOW)));
        }
    }
}
