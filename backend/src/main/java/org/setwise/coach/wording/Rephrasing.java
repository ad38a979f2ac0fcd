package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes a way to say it instead from the asker's own words, by the templates of {@code rephrasings.txt}. Where none fits word for
 * word it offers nothing: no suggestion is better than one that reads badly.
 */
final class Rephrasing {
    private static final int MOST_WORDS = 10;
    private static final Set<String> CLAUSE_ENDS = Lexicon.words("CLAUSE_END");
    private static final Set<String> OF_THE_ASKER = Lexicon.words("OF_THE_ASKER");
    private static final Set<String> LOOSE_ENDS = Lexicon.words("LOOSE_END");
    private static final Map<String, List<Template>> TEMPLATES = templates();

    private final Findings findings;

    Rephrasing(Findings findings) {
        this.findings = findings;
    }

    /** For advice, open or in disguise: the sentences that hold it first. */
    String ofAdvice() {
        List<Judged> order = new ArrayList<>();
        findings.sentences().stream().filter(Judged::isAdvice).forEach(order::add);
        if (findings.question() != null) {
            order.add(findings.question());
        }
        return byTemplate("ADVICE", order);
    }

    String ofLeading() {
        return byTemplate("LEADING", List.of(findings.question()));
    }

    String ofClosed() {
        return byTemplate("CLOSED", List.of(findings.question()));
    }

    /** The question without what stands around it. */
    String questionAlone() {
        if (findings.question() == null || findings.question().sentence().size() > Hints.WORDS) {
            return null;
        }
        Analysis question = findings.question().analysis();
        return asQuestion(
                question.sentence(),
                question.clauses().firstContent(),
                question.sentence().size());
    }

    /** The first of several that is open; else the last. */
    String oneOfSeveral() {
        List<SeveralQuestions.Place> places = findings.questions();
        int chosen = places.size() - 1;
        for (int i = places.size() - 1; i >= 0; i--) {
            if (isOpen(places.get(i))) {
                chosen = i;
            }
        }
        Sentence sentence = places.get(chosen).analysis().sentence();
        boolean shared =
                chosen + 1 < places.size() && places.get(chosen + 1).analysis().sentence() == sentence;
        int to = shared ? places.get(chosen + 1).at() : sentence.size();
        int from = Math.max(
                places.get(chosen).at(),
                places.get(chosen).at() == 0
                        ? places.get(chosen).analysis().clauses().firstContent()
                        : 0);
        while (to > from && LOOSE_ENDS.contains(sentence.word(to - 1))) {
            to--;
        }
        return to - from < 2 || to - from > Hints.WORDS ? null : asQuestion(sentence, from, to);
    }

    private static boolean isOpen(SeveralQuestions.Place place) {
        return place.analysis().openings().stream()
                .filter(opening -> opening.at() >= place.at())
                .findFirst()
                .map(opening -> opening.kind().isOpen())
                .orElse(false);
    }

    private String byTemplate(String name, List<Judged> sentences) {
        for (Judged judged : sentences) {
            for (Template template : TEMPLATES.get(name)) {
                Phrase.Match match = template.phrase()
                        .in(judged.sentence(), judged.analysis().clauses());
                String made = match == null ? null : fill(template.text(), match);
                if (made != null) {
                    return made;
                }
            }
        }
        return null;
    }

    private String fill(String template, Phrase.Match match) {
        Sentence sentence = match.sentence();
        int end = clauseEnd(sentence, match.to());
        if (template.contains("{rest}") && !isFit(sentence, match.to(), end)) {
            return null;
        }
        String words = written(sentence, match.from(), match.to());
        String made = template.replace("{words}", words.toLowerCase(Locale.ROOT))
                .replace("{last}", sentence.word(match.to() - 1))
                .replace("{rest}", written(sentence, match.to(), end));
        return made.replace(" ?", "?").replace("  ", " ");
    }

    private static int clauseEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size()
                && !CLAUSE_ENDS.contains(sentence.word(end))
                && (end == from || !sentence.token(end).afterPause())) {
            end++;
        }
        return end;
    }

    /** Words that would still be true of the presenter when somebody else asks, and not too many. */
    private static boolean isFit(Sentence sentence, int from, int to) {
        if (to - from > MOST_WORDS || to > from && LOOSE_ENDS.contains(sentence.word(to - 1))) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (OF_THE_ASKER.contains(sentence.word(at))) {
                return false;
            }
        }
        return true;
    }

    private String asQuestion(Sentence sentence, int from, int to) {
        String words = written(sentence, from, to);
        int first = words.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + words.substring(Character.charCount(first)) + "?";
    }

    /** As the asker wrote it. */
    private String written(Sentence sentence, int from, int to) {
        if (to <= from) {
            return "";
        }
        Span span = sentence.span(from, to);
        return findings.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    private static Map<String, List<Template>> templates() {
        Map<String, List<Template>> templates = new LinkedHashMap<>();
        for (String line : Resources.lines("rephrasings.txt")) {
            int colon = line.indexOf(':');
            int arrow = line.indexOf("=>");
            templates
                    .computeIfAbsent(line.substring(0, colon).strip(), any -> new ArrayList<>())
                    .add(new Template(
                            Phrase.of(line.substring(colon + 1, arrow)),
                            line.substring(arrow + 2).strip()));
        }
        return templates;
    }

    private record Template(Phrase phrase, String text) {}
}
