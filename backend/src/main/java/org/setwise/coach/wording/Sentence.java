package org.setwise.coach.wording;

import java.util.List;

/**
 * A stretch of text up to a mark that ends it.
 *
 * @param tokens its words without hesitations; never empty
 * @param mark {@code ?}, {@code .}, {@code !}, or {@code NO_MARK}
 * @param lowerCase whether the whole text has no capital, as what is typed in haste or taken down from speech
 */
record Sentence(List<Token> tokens, char mark, boolean lowerCase) {
    static final char NO_MARK = ' ';

    boolean isMarkedAsQuestion() {
        return mark == '?';
    }

    int size() {
        return tokens.size();
    }

    /** The word at a place; {@code ""} beyond either end, so that rules need not look where they are. */
    String word(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }

    /** Whether the verb and its subject behind a wh-word are turned round, as in {@code who are they}. */
    boolean isTurnedRound(int wh) {
        boolean subjectFollows = Lexicon.words("SUBJECT").contains(word(wh + 2));
        return Lexicon.words("AUX").contains(word(wh + 1)) && subjectFollows
                || word(wh + 1).startsWith("'");
    }

    Token token(int at) {
        return tokens.get(at);
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
