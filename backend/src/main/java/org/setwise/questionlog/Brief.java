package org.setwise.questionlog;

import java.util.List;
import java.util.regex.Pattern;
import org.setwise.platform.problem.Problem;

/** How long a dilemma's explanation is (rule 12). */
final class Brief {
    /** What can be told in five minutes, in words. */
    static final int LONGEST = 650;

    /** What separates words; the database counts alike. */
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f\\x0B]+");

    private Brief() {}

    static int words(String brief) {
        return (int) BLANKS.splitAsStream(brief).filter(word -> !word.isEmpty()).count();
    }

    /** The warning of rule 12, if the brief is longer than five minutes' telling. */
    static List<Problem.Warning> warnings(String brief) {
        int words = words(brief);
        return words <= LONGEST
                ? List.of()
                : List.of(new Problem.Warning(
                        12, "The brief has " + words + " words; about " + LONGEST + " can be told in five minutes."));
    }
}
