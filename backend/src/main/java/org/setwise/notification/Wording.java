package org.setwise.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail says, with placeholders in braces. It is text and nothing else: whatever looks like HTML in it is shown as it
 * was typed.
 *
 * @param subject one line
 * @param message paragraphs, with an empty line between two
 */
record Wording(String subject, String message) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");

    /** Words in braces that are no placeholder of this kind, in alphabetical order. */
    List<String> unknownIn(String text, NotificationKind kind) {
        TreeSet<String> unknown = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).forEach(unknown::add);
        kind.placeholders().stream().map(Placeholder::word).forEach(unknown::remove);
        return List.copyOf(unknown);
    }

    /** The same with values in place of the placeholders; values are never looked through for placeholders themselves. */
    Wording filled(Map<Placeholder, String> values) {
        return new Wording(fill(subject, values), fill(message, values));
    }

    List<String> paragraphs() {
        return Arrays.stream(message.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    static String fill(String text, Map<Placeholder, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(), values)));
    }

    private static String value(String word, String asTyped, Map<Placeholder, String> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().word().equals(word))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(asTyped);
    }
}
