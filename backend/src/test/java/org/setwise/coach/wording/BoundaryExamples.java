package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the model of boundaries learns from: questions without their marks. That several were asked in one breath is rare in the data, so
 * that questions of the same conversation are also put side by side.
 */
final class BoundaryExamples {
    static final int FURTHER = 0;
    static final int NOT_FURTHER = 1;

    /** How often what people really asked in one breath is seen. */
    private static final int REAL = 4;

    /** One place in so many is seen of those in a pair where nothing begins: they stand in each question alone already. */
    private static final int SELDOM = 3;

    /** How far on in the conversation a question may stand that is put behind another. */
    private static final int NEAR = 7;

    private final Random random;
    private final List<LinearTrainer.Example> examples = new ArrayList<>();

    BoundaryExamples(Random random) {
        this.random = random;
    }

    List<LinearTrainer.Example> all() {
        return examples;
    }

    /** Learns from what was said in one conversation, in its order. */
    void learn(List<Labelled> conversation) {
        List<Labelled> single = conversation.stream()
                .filter(one -> one.isOneQuestion() || one.isAdviceInQuestion())
                .toList();
        for (int at = 0; at < single.size(); at++) {
            Labelled one = single.get(at);
            add(one.without("?").text(), Set.of(), one.source(), 1);
            pair(one, single.get((at + 1) % single.size()));
            pair(one, single.get((at + 1 + random.nextInt(NEAR)) % single.size()));
        }
        for (Labelled several :
                conversation.stream().filter(Labelled::isSeveral).toList()) {
            for (int again = 0; again < REAL; again++) {
                add(several.without("?").text(), marksIn(several.text()), several.source(), 1);
            }
        }
    }

    private void pair(Labelled one, Labelled other) {
        String first = withoutMarks(one.text());
        String second = withoutMarks(other.text());
        if (one != other && !first.isEmpty() && !second.isEmpty()) {
            add(first + ' ' + second, Set.of(first.length()), one.source(), SELDOM);
        }
    }

    private void add(String text, Set<Integer> boundaries, String source, int oneIn) {
        for (Sentence sentence : Reading.of(text)) {
            for (Boundaries.Boundary place : Boundaries.in(Analysis.of(sentence))) {
                int after = sentence.token(place.at() - 1).start();
                int until = sentence.token(place.at()).start();
                boolean further = boundaries.stream().anyMatch(at -> after < at && at <= until);
                if (further || random.nextInt(oneIn) == 0) {
                    examples.add(new LinearTrainer.Example(
                            List.copyOf(place.features()), further ? FURTHER : NOT_FURTHER, source));
                }
            }
        }
    }

    /** Where the marks of a text stand once they are taken out. */
    private static Set<Integer> marksIn(String text) {
        Set<Integer> marks = new TreeSet<>();
        for (int at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
            marks.add(at - marks.size());
        }
        return marks;
    }

    private static String withoutMarks(String text) {
        String plain = text.replace("?", "").strip();
        int end = plain.length();
        while (end > 0 && ".! ".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }
}
