package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern of words, such as {@code have you (ever) tried|considered}:
 *
 * <ul>
 *   <li>{@code a|b} one of these words, {@code @CLASS} a word of that class, {@code _} any word;
 *   <li>{@code (…)} may be left out; {@code ...} stands for up to four words;
 *   <li>{@code ^} in front: only where a sentence or clause begins; {@code $} at the end: only where the sentence ends;
 *   <li>{@code ending:ing} a word with that ending.
 * </ul>
 */
final class Phrase {
    private static final int GAP = 4;

    private final String source;
    private final List<Part> parts = new ArrayList<>();
    private final boolean atStart;
    private final boolean atEnd;

    private Phrase(String source) {
        this.source = source;
        String pattern = source.strip();
        atStart = pattern.startsWith("^");
        atEnd = pattern.endsWith("$");
        String body = pattern.substring(atStart ? 1 : 0, pattern.length() - (atEnd ? 1 : 0))
                .strip();
        for (String part : body.split("\\s+")) {
            parts.add(Part.of(part));
        }
    }

    static Phrase of(String source) {
        return new Phrase(source);
    }

    /** Where a match that begins at {@code from} ends, exclusive; -1 if there is none. */
    int match(Sentence sentence, int from) {
        return match(sentence, from, 0);
    }

    /** The first match in the sentence; null if there is none. */
    Match in(Sentence sentence, Clauses clauses) {
        for (int from = 0; from < sentence.size(); from++) {
            Match match = at(sentence, clauses, from);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The match that begins there; null if there is none. */
    Match at(Sentence sentence, Clauses clauses, int from) {
        if (atStart && !clauses.beginsAt(from)) {
            return null;
        }
        int end = match(sentence, from);
        return end > from ? new Match(sentence, from, end) : null;
    }

    /** The words that it can begin with; empty if that can be any. */
    Set<String> firstWords() {
        Set<String> words = new HashSet<>();
        for (Part part : parts) {
            if (part.any() || part.gap() || !part.endings().isEmpty()) {
                return Set.of();
            }
            words.addAll(part.words());
            if (!part.optional()) {
                return words;
            }
        }
        return Set.of();
    }

    private int match(Sentence sentence, int at, int part) {
        if (part == parts.size()) {
            return !atEnd || at == sentence.size() ? at : -1;
        }
        Part next = parts.get(part);
        if (next.gap()) {
            for (int skip = 0; skip <= GAP && at + skip <= sentence.size(); skip++) {
                int end = match(sentence, at + skip, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at < sentence.size() && next.matches(sentence.word(at))) {
            int end = match(sentence, at + 1, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? match(sentence, at, part + 1) : -1;
    }

    @Override
    public String toString() {
        return source;
    }

    /** Where a phrase was found. */
    record Match(Sentence sentence, int from, int to) {
        Span span() {
            return sentence.span(from, to);
        }
    }

    private record Part(Set<String> words, List<String> endings, boolean any, boolean gap, boolean optional) {
        private static final String ENDING = "ending:";

        static Part of(String source) {
            boolean optional = source.startsWith("(") && source.endsWith(")");
            String part = optional ? source.substring(1, source.length() - 1) : source;
            boolean gap = part.equals("...");
            Set<String> words = new HashSet<>();
            List<String> endings = new ArrayList<>();
            for (String word : part.split("\\|")) {
                if (word.startsWith("@")) {
                    words.addAll(Lexicon.words(word.substring(1)));
                } else if (word.startsWith(ENDING)) {
                    endings.add(word.substring(ENDING.length()));
                } else {
                    words.add(word);
                }
            }
            return new Part(Set.copyOf(words), List.copyOf(endings), part.equals("_"), gap, optional && !gap);
        }

        boolean matches(String word) {
            return any
                    || words.contains(word)
                    || endings.stream()
                            .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
        }
    }
}
