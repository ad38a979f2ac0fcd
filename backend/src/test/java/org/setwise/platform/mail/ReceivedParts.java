package org.setwise.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The leaves of a received mail, in their order. */
public final class ReceivedParts {
    private ReceivedParts() {}

    public static List<String> typesOf(Part mail) throws MessagingException, IOException {
        List<String> types = new ArrayList<>();
        for (Part part : leaves(mail)) {
            types.add(part.getContentType().replaceAll("\\s+", " "));
        }
        return types;
    }

    /** The text of the first leaf whose type begins like this. */
    public static String textOf(Part mail, String type) throws MessagingException, IOException {
        for (Part part : leaves(mail)) {
            if (part.getContentType().startsWith(type)) {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + type + " in the mail");
    }

    public static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return List.of(part);
        }
        List<Part> leaves = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            leaves.addAll(leaves(parts.getBodyPart(i)));
        }
        return leaves;
    }
}
