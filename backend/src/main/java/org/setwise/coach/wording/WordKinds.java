package org.setwise.coach.wording;

import java.util.HashMap;
import java.util.Map;

/** Which kind of word a word is, roughly: by the lists of {@code words.txt}, else by its ending. */
final class WordKinds {
    private static final String PREFIX = "KIND_";
    private static final Map<String, String> KINDS = new HashMap<>();

    static {
        for (String name : Lexicon.classes()) {
            if (name.startsWith(PREFIX)) {
                for (String word : Lexicon.words(name)) {
                    KINDS.putIfAbsent(word, name.substring(PREFIX.length()));
                }
            }
        }
    }

    private WordKinds() {}

    static boolean isListed(String word) {
        return KINDS.containsKey(word);
    }

    static String of(String word) {
        String listed = KINDS.get(word);
        if (listed != null) {
            return listed;
        }
        if (word.endsWith("ing")) {
            return "ING";
        }
        if (word.endsWith("ed")) {
            return "ED";
        }
        return word.endsWith("ly") ? "LY" : "OTHER";
    }
}
