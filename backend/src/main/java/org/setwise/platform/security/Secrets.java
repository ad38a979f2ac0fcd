package org.setwise.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Making secrets, and keeping only what recognises them. */
public final class Secrets {
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Letters and digits nobody can guess, a little under six bits in each. */
    public static String random(int characters) {
        StringBuilder secret = new StringBuilder(characters);
        for (int i = 0; i < characters; i++) {
            secret.append(BASE62.charAt(RANDOM.nextInt(BASE62.length())));
        }
        return secret.toString();
    }

    /** Decimal digits nobody can guess, leading zeros included. */
    public static String randomDigits(int digits) {
        StringBuilder secret = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            secret.append(RANDOM.nextInt(10));
        }
        return secret.toString();
    }

    /** A number in letters and digits, padded with zeros to this many characters. */
    public static String base62(long number, int characters) {
        char[] text = new char[characters];
        long rest = number;
        for (int i = characters - 1; i >= 0; i--) {
            text[i] = BASE62.charAt((int) (rest % BASE62.length()));
            rest /= BASE62.length();
        }
        return new String(text);
    }

    /** What is kept of a secret: SHA-256, in hexadecimal. Enough only for secrets too long to be guessed. */
    public static String hash(String secret) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compares in a time that does not tell how much was right. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
