package org.setwise.signin;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.setwise.MailServer;

/** What somebody does who signs in by mail, step by step. */
final class CodeByMail {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private CodeByMail() {}

    static String newAddress() {
        return "new-" + UUID.randomUUID() + "@example.org";
    }

    /** Asks for a code, each address from a place of its own. */
    static Response ask(String email) {
        return askFrom(
                "2001:db8:" + Integer.toHexString(email.hashCode() >>> 16) + ":"
                        + Integer.toHexString(email.hashCode() & 0xffff) + "::1",
                email);
    }

    static Response askFrom(String source, String email) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", source)
                .body("{\"email\": \"" + email + "\"}")
                .post("/api/sign-in-codes");
    }

    static Response type(String email, String code) {
        return given().contentType("application/json")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .body("{\"email\": \"" + email + "\", \"code\": \"" + code + "\"}")
                .post("/api/sign-ins");
    }

    /** Asks for a code and reads it from the mail, the {@code nth} to this address. */
    static String receive(MailServer mails, String email, int nth) {
        ask(email).then().statusCode(202);
        return codeIn(texts(mails.mailsTo(email, nth).getLast()).getFirst());
    }

    static String receive(MailServer mails, String email) {
        return receive(mails, email, 1);
    }

    static String codeIn(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new AssertionError("no code in the mail");
        }
        return code.group();
    }

    /** A code that is not this one. */
    static String other(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }

    /** The readable parts of a mail, plain text first. */
    static List<String> texts(MimeMessage mail) {
        try {
            List<String> texts = new ArrayList<>();
            collect(mail.getContent(), texts);
            return texts;
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void collect(Object content, List<String> texts) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                collect(part.getContent(), texts);
            }
        } else {
            texts.add(content.toString());
        }
    }
}
