package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.setwise.questionlog.Purpose;

/**
 * Looks at the wording of a question, in process and at once. It answers any text, keeps nothing and knows nothing but the text.
 * Rules that name their words decide what kind of question it is and what to say of it; two small models decide what rules cannot:
 * whether it is a question at all when no mark says so, and whether there is advice inside it.
 */
public final class Coach {
    private final Models models;

    Coach(Models models) {
        this.models = models;
    }

    /** The coach with the models that are shipped. */
    public static Coach shipped() {
        return new Coach(Models.shipped());
    }

    /**
     * Assesses a text.
     *
     * @param questionsOnly whether own experience has no place, as in mode <em>open questions</em>
     */
    public Assessment assess(String text, boolean questionsOnly) {
        List<Judged> sentences = Reading.of(text).stream().map(models::judge).toList();
        if (sentences.isEmpty()) {
            return new Assessment(Form.STATEMENT, false, Set.of(), List.of(), 0);
        }
        Judged question = question(sentences);
        double mostQuestion =
                sentences.stream().mapToDouble(Judged::question).max().orElse(0);
        double mostAdvice = sentences.stream().mapToDouble(Judged::advice).max().orElse(0);
        Form form = form(question, mostAdvice);
        double confidence = question != null ? mostQuestion : (1 - mostQuestion) * Math.max(mostAdvice, 1 - mostAdvice);
        List<SeveralQuestions.Place> questions = SeveralQuestions.in(sentences, models);
        boolean several = questions.size() > 1;
        boolean disguised = question != null && models.isAdviceInDisguise(question.analysis());
        Findings findings = new Findings(text, sentences, question, form, questions, disguised, questionsOnly);
        return new Assessment(form, several, purposes(sentences), Hints.of(findings), confidence);
    }

    /** The last question of the text, which is the one that is answered; null if it asks nothing. */
    private static Judged question(List<Judged> sentences) {
        return sentences.reversed().stream()
                .filter(Judged::isQuestion)
                .findFirst()
                .orElse(null);
    }

    private static Form form(Judged question, double mostAdvice) {
        if (question != null) {
            return question.analysis().isOpen() ? Form.OPEN : Form.CLOSED;
        }
        return mostAdvice >= 0.5 ? Form.ADVICE : Form.STATEMENT;
    }

    private static Set<Purpose> purposes(List<Judged> sentences) {
        List<Purpose> found = new ArrayList<>();
        for (Judged sentence : sentences) {
            if (sentence.isQuestion()) {
                for (Purpose purpose : Purpose.values()) {
                    if (sentence.analysis().has("PURPOSE_" + purpose)) {
                        found.add(purpose);
                    }
                }
            }
        }
        return found.isEmpty() ? Set.of() : EnumSet.copyOf(found);
    }
}
