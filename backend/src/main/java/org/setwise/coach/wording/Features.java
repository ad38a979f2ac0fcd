package org.setwise.coach.wording;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What the model knows of a sentence, each once and as a readable name. */
final class Features {
    private static final int OPENING_WORDS = 3;

    /** So many words may stand between two that belong together: {@code you could maybe ask}. */
    private static final int APART = 3;

    /** In front of what holds for texts without capitals alone: people put things otherwise when they speak or are in haste. */
    private static final String LOWER_CASE = "~";

    private Features() {}

    static Set<String> of(Analysis analysis) {
        Set<String> features = new LinkedHashSet<>();
        of(analysis, features::add);
        words(analysis, analysis.sentence().lowerCase() ? both(features) : features::add);
        wordsApart(analysis.sentence(), features::add);
        return features;
    }

    private static Consumer<String> both(Set<String> features) {
        return feature -> {
            features.add(feature);
            features.add(LOWER_CASE + feature);
        };
    }

    private static void of(Analysis analysis, Consumer<String> feature) {
        Sentence sentence = analysis.sentence();
        feature.accept("bias");
        feature.accept("mark" + sentence.mark());
        int size = sentence.size();
        feature.accept(
                "length:" + (size < 3 ? "1-2" : size < 6 ? "3-5" : size < 11 ? "6-10" : size < 21 ? "11-20" : "21+"));
        openings(analysis, feature);
    }

    /** Its words, their kinds and its phrases. */
    private static void words(Analysis analysis, Consumer<String> feature) {
        Sentence sentence = analysis.sentence();
        int first = analysis.clauses().firstContent();
        beginning("first", sentence, first, feature);
        for (int at = 0; at < sentence.size(); at++) {
            feature.accept("w:" + sentence.word(at));
            feature.accept("b:" + sentence.word(at) + ' ' + (at + 1 == sentence.size() ? "." : sentence.word(at + 1)));
        }
        kinds(sentence, first, feature);
        for (String name : analysis.phrases().keySet()) {
            if (Phrases.features().contains(name)) {
                feature.accept("phrase:" + name);
            }
        }
    }

    private static void wordsApart(Sentence sentence, Consumer<String> feature) {
        for (int at = 0; at < sentence.size(); at++) {
            for (int later = at + 2; later <= Math.min(at + APART, sentence.size() - 1); later++) {
                feature.accept("b:" + sentence.word(at) + " _".repeat(later - at - 1) + ' ' + sentence.word(later));
            }
        }
    }

    private static void openings(Analysis analysis, Consumer<String> feature) {
        Opening main = analysis.main();
        if (main == null) {
            feature.accept("opening:none" + analysis.sentence().mark());
            return;
        }
        feature.accept("opening:" + main.kind() + (main.leads() ? "" : ":inside"));
        feature.accept("opening:" + main.kind() + analysis.sentence().mark());
        beginning("opening", analysis.sentence(), main.at(), feature);
        for (Opening opening : analysis.openings()) {
            feature.accept("any:" + opening.kind());
        }
        feature.accept("openings:" + Math.min(analysis.openings().size(), 3));
        feature.accept(
                "before:" + Math.min(main.at() - Math.min(analysis.clauses().firstContent(), main.at()), 6));
    }

    private static void beginning(String where, Sentence sentence, int at, Consumer<String> feature) {
        StringBuilder words = new StringBuilder(where).append(':');
        for (int next = at; next < Math.min(at + OPENING_WORDS, sentence.size()); next++) {
            words.append(next == at ? "" : " ").append(sentence.word(next));
            feature.accept(words.toString());
        }
    }

    private static void kinds(Sentence sentence, int first, Consumer<String> feature) {
        String before = "";
        String last = "^";
        String here = WordKinds.of(sentence.word(first));
        for (int at = first; at <= sentence.size(); at++) {
            String next = at + 1 < sentence.size() ? WordKinds.of(sentence.word(at + 1)) : "$";
            feature.accept("k:" + last + ' ' + here + ' ' + next);
            if (at < first + 4) {
                feature.accept("k:" + before + ' ' + last + ' ' + here + ' ' + next);
            }
            before = last;
            last = here;
            here = next;
        }
    }
}
