package org.setwise.formation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who sits where in a proposal, as it is kept. */
record Proposal(List<Table> sets, List<Place> places) {

    /**
     * One proposed set.
     *
     * @param meetingHour the hour of the week at which it would meet; null when no time suits everybody
     * @param learningSetId the set it became; null until the proposal is accepted
     */
    record Table(int number, String name, Integer meetingHour, UUID learningSetId) {}

    /**
     * Where one person sits.
     *
     * @param number of the set; null when left over
     * @param pinned whether the next run keeps it so
     * @param declined whether the person declined the set proposed to them
     */
    record Place(UUID enrolmentId, Integer number, boolean pinned, boolean declined) {}

    /** The enrolments in each set, in the order of its sets. */
    List<List<UUID>> enrolmentsBySet() {
        Map<Integer, List<UUID>> byNumber = new HashMap<>();
        places.stream().filter(place -> place.number() != null).forEach(place -> byNumber.computeIfAbsent(
                        place.number(), number -> new ArrayList<>())
                .add(place.enrolmentId()));
        return sets.stream()
                .map(set -> byNumber.getOrDefault(set.number(), List.of()))
                .toList();
    }
}
