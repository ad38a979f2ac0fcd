package org.setwise.coach.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence with what its words show of it.
 *
 * @param openings where questions begin in it
 * @param phrases the phrases that are found in it, by name
 */
record Analysis(Sentence sentence, Clauses clauses, List<Opening> openings, Map<String, Phrase.Match> phrases) {
    private static final Set<String> ANY = Set.of("anything", "anybody", "anyone");

    static Analysis of(Sentence sentence) {
        Clauses clauses = new Clauses(sentence);
        return new Analysis(sentence, clauses, Openings.in(sentence, clauses), Phrases.foundIn(sentence, clauses));
    }

    /** The opening that carries the question: the last that leads a clause and is more than a tag; null without any opening. */
    Opening main() {
        Opening main = null;
        for (Opening opening : openings) {
            if (main == null || rank(opening) >= rank(main) && !continues(main, opening)) {
                main = opening;
            }
        }
        return main;
    }

    /**
     * {@code what, if anything, would you}: a wh-word alone and the verb that belongs to it; and {@code do you know who was there}: what
     * is asked is whether.
     */
    private boolean continues(Opening asking, Opening next) {
        if (next.kind() == Opening.Kind.AUX) {
            return asking.kind().isWh()
                    && next.at() > asking.at() + 1
                    && sentence.token(asking.at() + 1).afterPause();
        }
        return asking.kind() == Opening.Kind.AUX
                && next.kind().isWh()
                && !sentence.isTurnedRound(next.at())
                && (next.kind() == Opening.Kind.WHO || !clauses.beginsAt(next.at()));
    }

    private static int rank(Opening opening) {
        return switch (opening.kind()) {
            case TAG -> 0;
            case SHORT, WHETHER -> 1;
            default -> opening.leads() || opening.kind().isWh() ? 3 : 2;
        };
    }

    /** Whether the question leaves room for more than a yes, a no or a fact: by its form, or because of what it does. */
    boolean isOpen() {
        Opening main = main();
        return main != null
                && (main.kind().isOpen() || has("INVITE") && !has("NOT_INVITE") || beginsWithAnything(main));
    }

    /** {@code anything you want to add}, {@code anyone else}: an invitation without its first words. */
    private boolean beginsWithAnything(Opening main) {
        return main.kind() == Opening.Kind.SHORT
                && main.at() <= clauses.firstContent()
                && ANY.contains(sentence.word(main.at()));
    }

    /** Whether it asks whatever mark ends it: by what it does, as {@code tell me …}, or turned round as only a question is. */
    boolean asks() {
        for (Opening opening : openings) {
            switch (opening.kind()) {
                case TELL, WONDER, WHETHER -> {
                    return true;
                }
                default -> {
                    boolean begins = opening.at() <= clauses.firstContent() || opening.kind() == Opening.Kind.TAG;
                    if (isWondered(opening)
                            || begins
                                    && Phrases.named("ASKED").stream()
                                            .anyMatch(asked -> asked.match(sentence, opening.at()) > 0)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** {@code i wonder how many}. */
    private boolean isWondered(Opening opening) {
        return Phrases.named("WONDER").stream().anyMatch(wonder -> wonder.match(sentence, opening.at()) > 0);
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /** The first of the named phrases that is found; null if none is. */
    Phrase.Match find(String name) {
        return phrases.get(name);
    }
}
