package org.setwise.token;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.setwise.platform.security.Secrets;

/**
 * The secret of a token, {@code setwise_pat_} and what nobody can guess. The beginning lets scanners find a token that
 * leaked, the checksum at the end lets them, and us, tell one from any other text without asking anybody.
 */
final class TokenSecret {
    private static final String BEGINNING = "setwise_pat_";
    private static final int RANDOM_CHARACTERS = 40;
    private static final int CHECKSUM_CHARACTERS = 6;
    private static final int LENGTH = BEGINNING.length() + RANDOM_CHARACTERS + CHECKSUM_CHARACTERS;
    private static final int PREFIX_LENGTH = 16;

    private TokenSecret() {}

    static String random() {
        String secret = BEGINNING + Secrets.random(RANDOM_CHARACTERS);
        return secret + checksum(secret);
    }

    /** Whether this can be the secret of a token at all. */
    static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !text.startsWith(BEGINNING)) {
            return false;
        }
        int end = LENGTH - CHECKSUM_CHARACTERS;
        return checksum(text.substring(0, end)).equals(text.substring(end));
    }

    /** As much of a secret as may be shown, by which its owner knows it again. */
    static String prefix(String secret) {
        return secret.substring(0, PREFIX_LENGTH);
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Secrets.base62(checksum.getValue(), CHECKSUM_CHARACTERS);
    }
}
