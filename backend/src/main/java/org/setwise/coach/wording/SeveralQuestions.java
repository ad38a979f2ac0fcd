package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.setwise.coach.wording.Opening.Kind;

/**
 * Counts the questions of a text: by its marks where it has some; where it has none by the words that open a further question, and by what
 * the model hears.
 */
final class SeveralQuestions {
    /** Fewer words between two openings are one question begun twice: {@code what do, what would you}. */
    private static final int RESTART = 4;

    private static final int AGAIN = 9;

    private static final Set<String> JOINTS = Set.of("and", "or", "but", "so");

    private SeveralQuestions() {}

    /** Where a question begins. */
    record Place(Analysis analysis, int at) {}

    /** Where each of the questions begins that a text asks; the first of a sentence stands for the sentence. */
    static List<Place> in(List<Judged> sentences, Models models) {
        boolean marked = sentences.stream().anyMatch(judged -> judged.sentence().isMarkedAsQuestion());
        List<Place> places = new ArrayList<>();
        for (Judged judged : sentences) {
            Analysis analysis = judged.analysis();
            if (judged.isQuestion() && isWhole(analysis, marked)) {
                places.add(new Place(analysis, 0));
                int before = places.size();
                furtherIn(analysis, marked, places);
                int heard = marked || places.size() > before ? -1 : models.furtherQuestion(analysis);
                if (heard > 0) {
                    places.add(new Place(analysis, heard));
                }
            }
        }
        return places;
    }

    /** A marked sentence is one; an unmarked one beside it only if it is turned round as a question is. */
    private static boolean isWhole(Analysis analysis, boolean marked) {
        if (analysis.sentence().isMarkedAsQuestion()) {
            return analysis.sentence().size() > 1;
        }
        return !marked || analysis.asks();
    }

    private static void furtherIn(Analysis analysis, boolean marked, List<Place> places) {
        Opening before = null;
        for (Opening opening : analysis.openings()) {
            if (before != null && isFurther(analysis.sentence(), before, opening, marked)) {
                places.add(new Place(analysis, opening.at()));
            }
            if (opening.kind() != Kind.TAG
                    && (before == null || opening.at() - before.at() >= RESTART || opening.leads())) {
                before = opening;
            }
        }
    }

    private static boolean isSameBegunAgain(Sentence sentence, Opening before, Opening next) {
        return next.at() - before.at() < AGAIN
                && sentence.word(before.at()).equals(sentence.word(next.at()))
                && sentence.word(before.at() + 1).equals(sentence.word(next.at() + 1));
    }

    /** {@code were you early or were you late}: to choose between two is one question. */
    private static boolean isAlternative(Sentence sentence, Opening before, Opening next) {
        return sentence.word(next.at() - 1).equals("or") && before.kind() == Kind.AUX && next.kind() == Kind.AUX;
    }

    /** Among marks it takes a comma too: people who set marks would have set one. */
    private static boolean isJoined(Sentence sentence, Opening next, boolean marked) {
        return sentence.word(next.at() - 1).equals("and")
                && (!marked || sentence.token(next.at() - 1).afterPause());
    }

    private static boolean matches(String phrases, Sentence sentence, Opening at) {
        return Phrases.named(phrases).stream().anyMatch(phrase -> phrase.match(sentence, at.at()) > 0);
    }

    private static boolean isFurther(Sentence sentence, Opening before, Opening next, boolean marked) {
        if (next.kind() == Kind.TAG
                || next.kind() == Kind.SHORT
                || next.kind() == Kind.WHETHER
                || next.kind() == Kind.WONDER) {
            return false;
        }
        if (before.kind() == Kind.TELL || before.kind() == Kind.WONDER || before.kind() == Kind.WHETHER) {
            return false;
        }
        boolean pause = sentence.token(next.at()).afterPause();
        boolean about = before.kind() == Kind.ABOUT && pause;
        if (!about && next.at() - before.at() < RESTART) {
            return false;
        }
        if (isSameBegunAgain(sentence, before, next) || !marked && isAlternative(sentence, before, next)) {
            return false;
        }
        boolean inverted = matches(pause ? "ASKED_AFTER_PAUSE" : "ASKED", sentence, next);
        if (pause) {
            return inverted;
        }
        if (isJoined(sentence, next, marked) && matches("FURTHER", sentence, next)) {
            return true;
        }
        if (!marked && matches("FURTHER_UNMARKED", sentence, next)) {
            return true;
        }
        return inverted
                && (!marked
                        || next.leads()
                                && JOINTS.contains(sentence.word(next.at() - 1))
                                && !sentence.word(next.at() - 1).equals("or"));
    }
}
