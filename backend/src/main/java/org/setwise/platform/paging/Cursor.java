package org.setwise.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
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
        throw new Invalid("after", "is not the `next` of a page of this list");
    }
}
