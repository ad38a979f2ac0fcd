package org.setwise.coach.wording;

import java.util.Set;

/** Where the clauses of a sentence begin: at its first word, after a pause, after a conjunction, and after the small words there. */
final class Clauses {
    private static final Set<String> FILLERS = Lexicon.words("FILLER");
    private static final Set<String> JOINTS = Lexicon.words("JOINT");

    private final boolean[] begins;
    private final int first;

    Clauses(Sentence sentence) {
        begins = new boolean[sentence.size()];
        boolean begin = true;
        boolean leading = true;
        int content = sentence.size() - 1;
        for (int at = 0; at < sentence.size(); at++) {
            String word = sentence.word(at);
            begin |= sentence.token(at).afterPause();
            begins[at] = begin;
            boolean joint = JOINTS.contains(word);
            boolean filler = begin && (FILLERS.contains(word) || isFillerPair(sentence, at));
            if (leading && !joint && !filler) {
                content = at;
                leading = false;
            }
            begin = joint || filler;
        }
        first = content;
    }

    /** {@code you know}, {@code i mean}, {@code i guess} and the like, of which each word is passed over. */
    private static boolean isFillerPair(Sentence sentence, int at) {
        return isPair(sentence.word(at), sentence.word(at + 1)) || isPair(sentence.word(at - 1), sentence.word(at));
    }

    private static boolean isPair(String one, String two) {
        return switch (two) {
            case "know" -> one.equals("you");
            case "mean", "guess" -> one.equals("i");
            default -> false;
        };
    }

    boolean beginsAt(int at) {
        return begins[at];
    }

    /** The first word that says something; the last word if none does. */
    int firstContent() {
        return first;
    }
}
