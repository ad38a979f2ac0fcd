package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns by the name they stand under: those of {@code phrases.txt}, which the models know as features, so that a change there
 * wants {@code make coach-train}; and those of {@code hints.txt}, which can be changed freely.
 */
final class Phrases {
    private static final Map<String, List<Phrase>> BY_NAME = new LinkedHashMap<>();

    private static final Map<String, List<Phrase>> FEATURES;

    static {
        read("phrases.txt");
        FEATURES = Map.copyOf(BY_NAME);
        read("hints.txt");
    }

    private Phrases() {}

    /**
     * The phrases of a name.
     *
     * @throws IllegalArgumentException if there are none
     */
    static List<Phrase> named(String name) {
        List<Phrase> phrases = BY_NAME.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException("neither phrases.txt nor hints.txt names " + name);
        }
        return phrases;
    }

    /** Those that the models know. */
    static Map<String, List<Phrase>> features() {
        return FEATURES;
    }

    private static void read(String file) {
        for (String line : Resources.lines(file)) {
            int colon = line.indexOf(':');
            BY_NAME.computeIfAbsent(line.substring(0, colon).strip(), any -> new ArrayList<>())
                    .add(Phrase.of(line.substring(colon + 1)));
        }
    }
}
