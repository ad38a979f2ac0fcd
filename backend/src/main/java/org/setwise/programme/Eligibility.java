package org.setwise.programme;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Whether the person who asks is entitled to a place today (rule 2).
 *
 * @param reason why not; null when eligible
 * @param rosters names of the rosters that entitle this person, or that would entitle, when this person is on none of them
 */
public record Eligibility(
        boolean eligible, String reason, @NotNull List<String> rosters) {

    static Eligibility through(List<String> entitling) {
        return new Eligibility(true, null, entitling);
    }

    /**
     * The reason is read by the person themselves and, once it has refused an application, by the organisers.
     *
     * @param all every roster of the programme
     */
    static Eligibility none(List<String> all) {
        return new Eligibility(
                false,
                all.isEmpty()
                        ? "Nobody is entitled to a place yet."
                        : "Places are reserved for people on " + inWords(all) + ", and this address is on "
                                + (all.size() == 1 ? "no valid entry of it" : "no valid entry of them") + " today.",
                all);
    }

    private static String inWords(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
