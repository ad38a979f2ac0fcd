package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.setwise.coach.wording.Opening.Kind;

/**
 * What the model knows of a place inside a sentence where a further question may begin, each once and as a readable name: what somebody
 * hears who listens without seeing a mark.
 */
final class Boundaries {
    /** Fewer words are no question that another could follow. */
    private static final int SHORTEST = 3;

    private static final Set<String> SUBORDINATING = Set.of("if", "that", "because", "who", "which");

    private final Sentence sentence;

    /** The openings that ask something, so all but tags. */
    private final List<Opening> openings = new ArrayList<>();

    private Boundaries(Analysis analysis) {
        sentence = analysis.sentence();
        for (Opening opening : analysis.openings()) {
            if (opening.kind() != Kind.TAG) {
                openings.add(opening);
            }
        }
    }

    /** A place, and what is known of it. */
    record Boundary(int at, Set<String> features) {}

    /** All places in a sentence before which something was asked already. */
    static List<Boundary> in(Analysis analysis) {
        Boundaries boundaries = new Boundaries(analysis);
        List<Boundary> found = new ArrayList<>();
        if (!boundaries.openings.isEmpty()) {
            int from = boundaries.openings.getFirst().at() + SHORTEST;
            for (int at = from; at < analysis.sentence().size(); at++) {
                found.add(new Boundary(at, boundaries.featuresAt(at)));
            }
        }
        return found;
    }

    private Set<String> featuresAt(int at) {
        Set<String> features = new LinkedHashSet<>();
        features.add("bias");
        words(at, features);
        kinds(at, features);
        features.add("from start:" + Math.min(at, 8));
        features.add("to end:" + Math.min(sentence.size() - at, 8));
        if (sentence.token(at).afterPause()) {
            features.add("pause");
            features.add("pause:" + word(at));
        }
        before(at, features);
        after(at, features);
        return features;
    }

    private void words(int at, Set<String> features) {
        String last = word(at - 1);
        String next = word(at);
        features.add("last:" + last);
        features.add("last:" + word(at - 2) + ' ' + last);
        features.add("next:" + next);
        features.add("next:" + next + ' ' + word(at + 1));
        features.add("next:" + next + ' ' + word(at + 1) + ' ' + word(at + 2));
        features.add("both:" + last + '|' + next);
        features.add("both:" + kind(at - 1) + '|' + next);
        features.add("both:" + kind(at - 2) + ' ' + kind(at - 1) + '|' + next);
        features.add("both:" + last + '|' + kind(at) + ' ' + kind(at + 1));
    }

    private void kinds(int at, Set<String> features) {
        features.add("kinds:" + kind(at - 2) + ' ' + kind(at - 1) + '|' + kind(at) + ' ' + kind(at + 1));
        features.add("kinds:" + kind(at - 3) + ' ' + kind(at - 2) + ' ' + kind(at - 1) + '|');
        features.add("kinds:|" + kind(at) + ' ' + kind(at + 1) + ' ' + kind(at + 2));
        features.add("kinds:|" + word(at) + ' ' + kind(at + 1) + ' ' + kind(at + 2));
    }

    /** What was asked before it. */
    private void before(int at, Set<String> features) {
        Opening first = openings.getFirst();
        Opening before = first;
        for (Opening opening : openings) {
            if (opening.at() < at) {
                before = opening;
            }
        }
        int length = at - before.at();
        features.add("first:" + first.kind() + (first.leads() ? "" : ":inside"));
        features.add("first at:" + Math.min(first.at(), 5));
        features.add("before:" + before.kind());
        features.add("before is of:" + Math.min(length, 10));
        boolean sameWord = word(before.at()).equals(word(at));
        features.add("same:" + sameWord + (sameWord && word(before.at() + 1).equals(word(at + 1))));
        boolean subordinate = false;
        for (int asked = before.at(); asked < at; asked++) {
            subordinate |= SUBORDINATING.contains(word(asked));
        }
        features.add("subordinate:" + subordinate);
    }

    /** What may be asked after it. */
    private void after(int at, Set<String> features) {
        Opening after = null;
        for (Opening opening : openings) {
            if (opening.at() >= at && after == null) {
                after = opening;
            }
        }
        String asked = after == null ? "-" : after.kind().name() + Math.min(after.at() - at, 3);
        features.add("after:" + asked);
        features.add("after:" + kind(at - 1) + '|' + asked);
        if (after != null && after.at() == at) {
            features.add("opening:" + after.kind() + (after.leads() ? "" : ":inside"));
        }
    }

    private String word(int at) {
        return at < 0 ? "^" : at >= sentence.size() ? "$" : sentence.word(at);
    }

    private String kind(int at) {
        return at < 0 || at >= sentence.size() ? word(at) : WordKinds.of(sentence.word(at));
    }
}
