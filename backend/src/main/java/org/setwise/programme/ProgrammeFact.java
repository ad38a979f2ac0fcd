package org.setwise.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What applicants rely on when they apply. */
public enum ProgrammeFact {
    NAME(Programme::name),
    PURPOSE(Programme::purpose),
    SCOPE(Programme::scope),
    STARTS_ON(Programme::startsOn),
    ENDS_ON(Programme::endsOn),
    MODE(Programme::mode),
    SET_SIZE(Programme::setSize),
    WEEKS_BETWEEN_SESSIONS(Programme::weeksBetweenSessions),
    SESSION_MINUTES(Programme::sessionMinutes),
    TURNS_PER_SESSION(Programme::turnsPerSession),
    ADMISSION(Programme::admission),
    OFFER_DAYS(Programme::offerDays);

    private final Function<Programme, Object> value;

    ProgrammeFact(Function<Programme, Object> value) {
        this.value = value;
    }

    /** All of them as they stand, in order. */
    static List<Object> allOf(Programme programme) {
        List<Object> all = new ArrayList<>();
        for (ProgrammeFact fact : values()) {
            all.add(fact.value.apply(programme));
        }
        return all;
    }

    /** What became of each that is not as it was. */
    static List<FactChange> changed(List<Object> before, Programme after) {
        List<FactChange> changes = new ArrayList<>();
        for (ProgrammeFact fact : values()) {
            Object was = before.get(fact.ordinal());
            Object is = fact.value.apply(after);
            if (!Objects.equals(was, is)) {
                changes.add(new FactChange(fact, text(was), text(is)));
            }
        }
        return changes;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
