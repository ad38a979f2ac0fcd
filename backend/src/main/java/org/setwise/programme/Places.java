package org.setwise.programme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The places of a programme and who has a claim to them. A roster uses its reserved places first, and what it does not
 * use stays reserved for it; hence each roster claims whichever is more, what is reserved for it or what it uses (rule 3).
 *
 * @param total how many places the programme has
 */
public record Places(int total, List<RosterUse> rosters) {

    /**
     * What one roster claims.
     *
     * @param used offered, enrolled and completed through it
     */
    public record RosterUse(UUID rosterId, String name, int reserved, int used) {
        int claim() {
            return Math.max(reserved, used);
        }

        RosterUse withOneMore() {
            return new RosterUse(rosterId, name, reserved, used + 1);
        }

        RosterUse withOneLess() {
            return new RosterUse(rosterId, name, reserved, used - 1);
        }
    }

    /** How many are taken or kept for a roster. */
    public int claimed() {
        return rosters.stream().mapToInt(RosterUse::claim).sum();
    }

    /** How many are offered, enrolled or completed. */
    public int taken() {
        return rosters.stream().mapToInt(RosterUse::used).sum();
    }

    public boolean areExceeded() {
        return claimed() > total;
    }

    /** Whether one more person can have a place through this roster. */
    public boolean haveRoomThrough(UUID rosterId) {
        return !with(rosterId).areExceeded();
    }

    /** Whether a place that is reserved for this roster is still unused. */
    public boolean haveReserved(UUID rosterId) {
        return rosters.stream()
                .anyMatch(roster -> roster.rosterId().equals(rosterId) && roster.used() < roster.reserved());
    }

    /** The places with this many reserved for a roster, which may be new. */
    Places reserving(UUID rosterId, String name, int reserved) {
        int used = rosters.stream()
                .filter(roster -> roster.rosterId().equals(rosterId))
                .mapToInt(RosterUse::used)
                .sum();
        Stream<RosterUse> others =
                rosters.stream().filter(roster -> !roster.rosterId().equals(rosterId));
        return new Places(
                total,
                Stream.concat(others, Stream.of(new RosterUse(rosterId, name, reserved, used)))
                        .toList());
    }

    /** The places after one more person has one through this roster. */
    public Places with(UUID rosterId) {
        return new Places(
                total,
                rosters.stream()
                        .map(roster -> roster.rosterId().equals(rosterId) ? roster.withOneMore() : roster)
                        .toList());
    }

    /** The places after one person who had one through this roster has left it. */
    public Places without(UUID rosterId) {
        return new Places(
                total,
                rosters.stream()
                        .map(roster -> roster.rosterId().equals(rosterId) ? roster.withOneLess() : roster)
                        .toList());
    }
}
