package org.setwise.demo.story;

import java.util.ArrayList;
import java.util.List;

/**
 * How confident somebody is, session by session (rule 24).
 *
 * @param target where they want to be
 * @param told at each session that they came to, in order
 */
public record Journey(Actor who, int target, List<Told> told) {
    /**
     * One answer.
     *
     * @param value null for a pass
     * @param words null for none
     */
    public record Told(Integer value, String words) {}

    /** A journey in numbers alone; 0 is a pass. */
    static Journey of(Actor who, int target, int... values) {
        List<Told> told = new ArrayList<>();
        for (int value : values) {
            told.add(new Told(value == 0 ? null : value, null));
        }
        return new Journey(who, target, told);
    }

    /** The same with words for the answer at this place, from 1. */
    Journey saying(int place, String words) {
        List<Told> said = new ArrayList<>(told);
        said.set(place - 1, new Told(said.get(place - 1).value(), Prose.flowing(words)));
        return new Journey(who, target, said);
    }
}
