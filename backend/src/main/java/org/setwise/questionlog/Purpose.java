package org.setwise.questionlog;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a question helps the presenter to consider. */
public enum Purpose {
    ALTERNATIVE_ACTIONS,
    BARRIERS,
    APPROACHES,
    RESOURCES,
    FEELINGS,
    ASSUMPTIONS,
    NEXT_STEPS;

    private static final Set<Purpose> EXPECTED = EnumSet.of(ALTERNATIVE_ACTIONS, BARRIERS, APPROACHES, RESOURCES);

    /** Which of the four purposes that every turn should serve none of these serves (rule 19). */
    static List<Purpose> emptyAmong(Collection<Purpose> served) {
        return EXPECTED.stream().filter(purpose -> !served.contains(purpose)).toList();
    }
}
