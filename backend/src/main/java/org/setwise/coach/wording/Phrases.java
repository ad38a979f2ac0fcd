package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Patterns by the name they stand under: those of {@code phrases.txt}, which the models know as features, so that a change there
 * wants {@code make coach-train}; and those of {@code hints.txt}, which can be changed freely.
 */
final class Phrases {
    private static final Map<String, List<Phrase>> BY_NAME = new LinkedHashMap<>();

    private static final Set<String> FEATURES;

    /** The phrases that can begin with a word, and those that can begin with any: most never have to be tried. */
    private static final Map<String, List<Named>> BY_FIRST_WORD = new HashMap<>();

    private static final List<Named> BY_ANY_WORD = new ArrayList<>();

    static {
        read("phrases.txt");
        FEATURES = Set.copyOf(BY_NAME.keySet());
        read("hints.txt");
        BY_NAME.forEach((name, phrases) -> {
            for (int order = 0; order < phrases.size(); order++) {
                index(new Named(name, order, phrases.get(order)));
            }
        });
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

    /** The names that the models know. */
    static Set<String> features() {
        return FEATURES;
    }

    /** For each name that is found in the sentence, the match of its first phrase that has one. */
    static Map<String, Phrase.Match> foundIn(Sentence sentence, Clauses clauses) {
        Map<String, Found> found = new HashMap<>();
        for (int at = 0; at < sentence.size(); at++) {
            tryAll(BY_FIRST_WORD.getOrDefault(sentence.word(at), List.of()), sentence, clauses, at, found);
            tryAll(BY_ANY_WORD, sentence, clauses, at, found);
        }
        Map<String, Phrase.Match> matches = HashMap.newHashMap(found.size());
        found.forEach((name, best) -> matches.put(name, best.match()));
        return matches;
    }

    private static void tryAll(
            List<Named> phrases, Sentence sentence, Clauses clauses, int at, Map<String, Found> found) {
        for (Named named : phrases) {
            Found best = found.get(named.name());
            if (best == null || named.order() < best.order()) {
                Phrase.Match match = named.phrase().at(sentence, clauses, at);
                if (match != null) {
                    found.put(named.name(), new Found(named.order(), match));
                }
            }
        }
    }

    private static void index(Named named) {
        Set<String> firstWords = named.phrase().firstWords();
        if (firstWords.isEmpty()) {
            BY_ANY_WORD.add(named);
        }
        for (String word : firstWords) {
            BY_FIRST_WORD.computeIfAbsent(word, any -> new ArrayList<>()).add(named);
        }
    }

    private static void read(String file) {
        for (String line : Resources.lines(file)) {
            int colon = line.indexOf(':');
            BY_NAME.computeIfAbsent(line.substring(0, colon).strip(), any -> new ArrayList<>())
                    .add(Phrase.of(line.substring(colon + 1)));
        }
    }

    private record Named(String name, int order, Phrase phrase) {}

    private record Found(int order, Phrase.Match match) {}
}
