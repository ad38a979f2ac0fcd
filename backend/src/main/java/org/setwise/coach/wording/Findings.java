package org.setwise.coach.wording;

import java.util.List;
import java.util.Set;

/**
 * What is known of a text when its hints are made.
 *
 * @param question the question that is answered; null if it asks nothing
 * @param questions where each of its questions begins
 * @param disguised whether the model takes the question for advice
 * @param questionsOnly whether own experience has no place
 */
record Findings(
        String text,
        List<Judged> sentences,
        Judged question,
        Form form,
        List<SeveralQuestions.Place> questions,
        boolean disguised,
        boolean questionsOnly) {
    /** One word in so many is a common one in nearly all English. */
    private static final int LEAST_KNOWN = 3;

    private static final Set<String> FOREIGN = Lexicon.words("FOREIGN");

    /** The first of the named phrases in any sentence; null if there is none. */
    Found find(String phrases) {
        for (Judged sentence : sentences) {
            Phrase.Match match = sentence.analysis().find(phrases);
            if (match != null) {
                return new Found(sentence, match);
            }
        }
        return null;
    }

    /** Whether enough of its words are known for hints about their meaning: what is not English is left alone. */
    boolean isUnderstood() {
        List<String> words = sentences.stream()
                .flatMap(sentence -> sentence.sentence().tokens().stream())
                .map(Token::word)
                .toList();
        long known = words.stream().filter(WordKinds::isListed).count();
        long foreign = words.stream().filter(FOREIGN::contains).count();
        return known * LEAST_KNOWN >= words.size() && foreign * LEAST_KNOWN < words.size();
    }

    int words() {
        return sentences.stream()
                .mapToInt(sentence -> sentence.sentence().size())
                .sum();
    }

    /** A phrase and the sentence it was found in. */
    record Found(Judged in, Phrase.Match match) {
        Span span() {
            return match.span();
        }
    }
}
