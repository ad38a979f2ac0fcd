package org.setwise.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.setwise.platform.problem.Invalid;

/** A position in a list as one opaque word. */
final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String of(List<String> position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, position).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> read(String cursor, int parts) {
        try {
            String position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> read = Arrays.asList(position.split(SEPARATOR, -1));
            if (read.size() == parts && position.indexOf('\0') < 0) {
                return read;
            }
        } catch (IllegalArgumentException notOurs) {
            // Falls through to the same answer as a cursor of another list.
        }
        throw notOfThisList();
    }

    /** One part of a position as what it stands for. */
    static <T> T part(String part, Function<String, T> reader) {
        try {
            return reader.apply(part);
        } catch (IllegalArgumentException notOurs) {
            throw notOfThisList();
        }
    }

    private static Invalid notOfThisList() {
        return new Invalid("after", "is not the `next` of a page of this list");
    }
}
