package org.setwise.coach.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes of words that rules speak of, from {@code words.txt}. */
final class Lexicon {
    private static final Map<String, Set<String>> CLASSES = new LinkedHashMap<>();
    private static final Map<String, String> HASTE = new LinkedHashMap<>();

    static {
        for (String line : Resources.lines("words.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            String words = line.substring(colon + 1).strip();
            if (name.equals("HASTE")) {
                for (String pair : words.split(",")) {
                    String[] sides = pair.split("=");
                    HASTE.put(sides[0].strip(), sides[1].strip());
                }
            } else {
                Set<String> all = CLASSES.computeIfAbsent(name, any -> new LinkedHashSet<>());
                for (String word : words.split("\\s+")) {
                    if (word.startsWith("@")) {
                        all.addAll(words(word.substring(1)));
                    } else {
                        all.add(word);
                    }
                }
            }
        }
    }

    private Lexicon() {}

    /**
     * The words of a class.
     *
     * @throws IllegalArgumentException if {@code words.txt} names no such class
     */
    static Set<String> words(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words.txt names no class " + name);
        }
        return words;
    }

    /** What is written in haste, and what it stands for: one or two words. */
    static Map<String, String> haste() {
        return HASTE;
    }

    static List<String> classes() {
        return List.copyOf(CLASSES.keySet());
    }
}
