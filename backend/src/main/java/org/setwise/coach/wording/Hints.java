package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.setwise.coach.wording.Findings.Found;

/** Decides which hints a text gets. Each method is one hint and answers null when it has nothing to say. */
final class Hints {
    /** A question of more words is seldom one question. */
    static final int WORDS = 25;

    /** So many words before the question are a preamble. */
    private static final int PREAMBLE = 8;

    private final Findings findings;
    private final Rephrasing rephrasing;

    private Hints(Findings findings) {
        this.findings = findings;
        this.rephrasing = new Rephrasing(findings);
    }

    /** The hints of a text, the weightiest first. */
    static List<Hint> of(Findings findings) {
        return new Hints(findings).all();
    }

    private List<Hint> all() {
        List<Hint> hints = new ArrayList<>();
        add(hints, several());
        add(hints, lengthy());
        if (findings.isUnderstood()) {
            addThoseAboutMeaning(hints);
        }
        hints.sort(Comparator.comparing(Hint::code));
        return List.copyOf(hints);
    }

    private void addThoseAboutMeaning(List<Hint> hints) {
        add(hints, advice());
        add(hints, disguise());
        add(hints, experience());
        add(hints, leading());
        add(hints, statement());
        add(hints, curiosity());
        add(hints, preamble());
        if (hints.isEmpty()) {
            add(hints, closed());
        }
    }

    private static void add(List<Hint> hints, Hint hint) {
        if (hint != null) {
            hints.add(hint);
        }
    }

    private Hint advice() {
        if (findings.form() == Form.ADVICE) {
            Found words = findings.find("ADVISING");
            Judged sentence = words == null ? surest() : words.in();
            return new Hint(HintCode.ADVICE, words == null ? whole(sentence) : words.span(), rephrasing.ofAdvice());
        }
        Found words = findings.question() == null ? null : outsideTheQuestion("ADVISING");
        return words == null ? null : new Hint(HintCode.ADVICE, words.span(), rephrasing.ofAdvice());
    }

    /** Advice in one sentence, then a question in the next. */
    private Found outsideTheQuestion(String phrases) {
        for (Judged sentence : findings.sentences()) {
            if (sentence.isAdvice()) {
                Phrase.Match match = sentence.analysis().find(phrases);
                if (match != null) {
                    return new Found(sentence, match);
                }
            }
        }
        return null;
    }

    private Judged surest() {
        return findings.sentences().stream()
                .max(Comparator.comparingDouble(Judged::advice))
                .orElseThrow();
    }

    private Hint disguise() {
        if (findings.question() == null || !findings.disguised()) {
            return null;
        }
        Phrase.Match words = findings.question().analysis().find("DISGUISED");
        Span span = words == null ? whole(findings.question()) : words.span();
        return new Hint(HintCode.ADVICE_IN_DISGUISE, span, rephrasing.ofAdvice());
    }

    private Hint experience() {
        Found words = findings.questionsOnly() ? findings.find("EXPERIENCE") : null;
        if (words == null) {
            return null;
        }
        String instead = words.in() == findings.question() ? null : rephrasing.questionAlone();
        return new Hint(HintCode.EXPERIENCE, words.span(), instead);
    }

    private Hint leading() {
        if (findings.question() == null) {
            return null;
        }
        Analysis question = findings.question().analysis();
        Opening main = question.main();
        if (main != null && main.kind() == Opening.Kind.TAG) {
            return new Hint(
                    HintCode.LEADING,
                    question.sentence().span(main.at(), question.sentence().size()),
                    null);
        }
        Phrase.Match words = question.find("LEADING");
        return words == null ? null : new Hint(HintCode.LEADING, words.span(), rephrasing.ofLeading());
    }

    private Hint statement() {
        boolean says = findings.form() == Form.STATEMENT && findings.find("EXPERIENCE") == null;
        return says || findings.form() == Form.STATEMENT && !findings.questionsOnly()
                ? new Hint(HintCode.STATEMENT, whole(findings.sentences().getLast()), null)
                : null;
    }

    private Hint several() {
        if (findings.questions().size() < 2) {
            return null;
        }
        SeveralQuestions.Place second = findings.questions().get(1);
        Sentence sentence = second.analysis().sentence();
        return new Hint(HintCode.SEVERAL, sentence.span(second.at(), sentence.size()), rephrasing.oneOfSeveral());
    }

    private Hint curiosity() {
        if (findings.question() == null) {
            return null;
        }
        Analysis question = findings.question().analysis();
        Phrase.Match words = question.find("CURIOSITY");
        if (words != null) {
            return new Hint(HintCode.CURIOSITY, words.span(), null);
        }
        Opening main = question.main();
        boolean fact = main != null
                && (main.kind() == Opening.Kind.QUANTITY || main.kind() == Opening.Kind.WHEN)
                && !question.has("FACTS_FOR_THE_PRESENTER");
        return fact
                ? new Hint(
                        HintCode.CURIOSITY,
                        question.sentence()
                                .span(
                                        main.at(),
                                        Math.min(
                                                main.at() + 2,
                                                question.sentence().size())),
                        null)
                : null;
    }

    private Hint preamble() {
        if (findings.question() == null) {
            return null;
        }
        int before = 0;
        for (Judged sentence : findings.sentences()) {
            if (sentence.isQuestion()) {
                break;
            }
            before += sentence.sentence().size();
        }
        if (before < PREAMBLE) {
            return null;
        }
        Span first = whole(findings.sentences().getFirst());
        Judged last = findings.sentences().stream()
                .takeWhile(sentence -> !sentence.isQuestion())
                .reduce((one, next) -> next)
                .orElseThrow();
        return new Hint(HintCode.PREAMBLE, new Span(first.start(), whole(last).end()), rephrasing.questionAlone());
    }

    private Hint lengthy() {
        if (findings.words() <= WORDS) {
            return null;
        }
        Span first = whole(findings.sentences().getFirst());
        return new Hint(
                HintCode.LONG,
                new Span(first.start(), whole(findings.sentences().getLast()).end()),
                null);
    }

    private Hint closed() {
        if (findings.form() != Form.CLOSED) {
            return null;
        }
        Analysis question = findings.question().analysis();
        Opening main = question.main();
        if (main != null && main.kind().isWh()) {
            return null;
        }
        int from = main == null ? question.clauses().firstContent() : main.at();
        Span span = question.sentence()
                .span(from, Math.min(from + 2, question.sentence().size()));
        return new Hint(HintCode.CLOSED, span, rephrasing.ofClosed());
    }

    private static Span whole(Judged sentence) {
        return sentence.sentence().span(0, sentence.sentence().size());
    }
}
