package org.setwise.platform.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.Session;

/**
 * Words for addresses that let whoever has them do one thing without signing in. A word says what it is for, and cannot
 * be made or changed without the installation's key; nothing of it is stored. Each purpose has a key of its own, so that a
 * word for one thing is none for another.
 */
@ApplicationScoped
public class SignedTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SIGNATURE_BYTES = 18;

    private final Session database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    SignedTokens(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A word that carries this, safe in an address. */
    public String sign(String purpose, String carried) {
        return encoded(carried.getBytes(StandardCharsets.UTF_8)) + "." + encoded(signature(purpose, carried));
    }

    /** What a word carries; empty when it was not signed here for this purpose. */
    public Optional<String> read(String purpose, String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            String carried = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
            return MessageDigest.isEqual(signature, signature(purpose, carried))
                    ? Optional.of(carried)
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, String carried) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(purpose), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(carried.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Read or made in a transaction of its own: what is remembered here has to be there for all nodes. */
    private byte[] key(String purpose) {
        return keys.computeIfAbsent(
                purpose, any -> QuarkusTransaction.requiringNew().call(() -> findOrMake(purpose)));
    }

    private byte[] findOrMake(String purpose) {
        return find(purpose).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            database.createNativeMutationQuery("""
                            insert into signing_key (purpose, secret, created_at) values (:purpose, :secret, :now)
                            on conflict (purpose) do nothing
                            """)
                    .setParameter("purpose", purpose)
                    .setParameter("secret", secret)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return find(purpose).orElseThrow();
        });
    }

    private Optional<byte[]> find(String purpose) {
        return database.createNativeQuery("select secret from signing_key where purpose = :purpose", byte[].class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
