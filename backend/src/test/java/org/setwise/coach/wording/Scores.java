package org.setwise.coach.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** How well the coach agrees with people, by the measures that decision 0012 explains. All are F1, from 0 to 1. */
final class Scores {
    private Scores() {}

    /** Every measure with and without question marks, by its name. */
    static Map<String, Double> of(Coach coach, List<Labelled> utterances) {
        Map<String, Double> scores = new LinkedHashMap<>();
        measure(coach, utterances, "", scores);
        measure(coach, utterances.stream().map(one -> one.without("?")).toList(), " without marks", scores);
        return scores;
    }

    private static void measure(Coach coach, List<Labelled> utterances, String how, Map<String, Double> scores) {
        List<Seen> seen = utterances.stream()
                .map(one -> new Seen(one, coach.assess(one.text(), true)))
                .toList();
        scores.put(
                "open or closed" + how,
                macro(
                        seen.stream().filter(one -> one.label("open_question") || one.label("closed_question")),
                        one -> one.labelled().label(),
                        Seen::formOfQuestion,
                        "open_question",
                        "closed_question"));
        scores.put(
                "question, advice or statement" + how,
                macro(
                        seen.stream().filter(one -> one.labelled().kind() != null),
                        one -> one.labelled().kind(),
                        Seen::kind,
                        "question",
                        "advice",
                        "statement"));
        scores.put(
                "advice in disguise" + how,
                macro(
                        seen.stream()
                                .filter(one -> one.labelled().isOneQuestion()
                                        || one.labelled().isAdviceInQuestion()),
                        one -> one.labelled().isAdviceInQuestion(),
                        Seen::isDisguised,
                        true));
        scores.put(
                "several" + how,
                macro(
                        seen.stream()
                                .filter(one -> one.labelled().isOneQuestion()
                                        || one.labelled().isSeveral()),
                        one -> one.labelled().isSeveral(),
                        one -> one.assessment().several(),
                        true));
    }

    @SafeVarargs
    private static <T> double macro(Stream<Seen> seen, Function<Seen, T> meant, Function<Seen, T> said, T... classes) {
        List<Seen> all = seen.toList();
        double sum = 0;
        for (T one : classes) {
            long both = all.stream()
                    .filter(a -> one.equals(meant.apply(a)) && one.equals(said.apply(a)))
                    .count();
            long either = all.stream().filter(a -> one.equals(meant.apply(a))).count()
                    + all.stream()
                            .filter(a -> Objects.equals(one, said.apply(a)))
                            .count();
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return sum / classes.length;
    }

    static String written(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    private record Seen(Labelled labelled, Assessment assessment) {
        boolean label(String label) {
            return labelled.label().equals(label);
        }

        String formOfQuestion() {
            return switch (assessment.form()) {
                case OPEN -> "open_question";
                case CLOSED -> "closed_question";
                default -> "none";
            };
        }

        String kind() {
            return switch (assessment.form()) {
                case OPEN, CLOSED -> "question";
                case ADVICE -> "advice";
                case STATEMENT -> "statement";
            };
        }

        boolean isDisguised() {
            return assessment.hints().stream().anyMatch(hint -> hint.code() == HintCode.ADVICE_IN_DISGUISE);
        }
    }
}
