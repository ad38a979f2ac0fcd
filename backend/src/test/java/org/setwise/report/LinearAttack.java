package org.setwise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody who kept every figure that was ever told, knows of what people each was made, and solves for whatever they can. Each
 * figure is a sum over people of something unknown; whatever can be worked out is a combination of such sums. The attack
 * succeeds when some combination is left with one to four people.
 */
final class LinearAttack {
    private static final long PRIME = 2_147_483_647L;
    private static final int TOO_FEW = 4;

    /** What is unknown of one person: of another thing, or of the same after it has changed, it is another unknown. */
    record Unknown(UUID person, String what) {}

    private final List<Unknown> unknowns;
    private final List<Set<Unknown>> figures;

    /** @param figures of what each figure that was told is the sum */
    LinearAttack(Collection<Set<Unknown>> figures) {
        this.figures = List.copyOf(new HashSet<>(figures));
        this.unknowns = this.figures.stream().flatMap(Set::stream).distinct().toList();
    }

    /** A group of one to four people about whom alone something can be worked out. */
    Optional<Set<UUID>> groupUnderFive() {
        int everything = rankWithout(Set.of());
        return smallGroups().stream()
                .filter(group -> rankWithout(group) < everything)
                .findFirst();
    }

    /** Whether this sum can be worked out. */
    boolean worksOut(Set<Unknown> sum) {
        List<Set<Unknown>> more = new ArrayList<>(figures);
        more.add(sum);
        return rank(more, unknowns) == rank(figures, unknowns);
    }

    /** Those whom no figure tells apart stand and fall together: without all of them, nobody is left alone. */
    private List<Set<UUID>> smallGroups() {
        Map<Set<String>, Set<UUID>> alike = new LinkedHashMap<>();
        Map<UUID, Set<String>> traces = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            for (Unknown unknown : figures.get(i)) {
                traces.computeIfAbsent(unknown.person(), any -> new TreeSet<>()).add(i + ":" + unknown.what());
            }
        }
        traces.forEach((person, trace) ->
                alike.computeIfAbsent(trace, any -> new HashSet<>()).add(person));
        List<Set<UUID>> groups = new ArrayList<>(List.of(Set.of()));
        for (Set<UUID> together : alike.values()) {
            for (Set<UUID> group : List.copyOf(groups)) {
                if (group.size() + together.size() <= TOO_FEW) {
                    Set<UUID> larger = new HashSet<>(group);
                    larger.addAll(together);
                    groups.add(larger);
                }
            }
        }
        return groups.subList(1, groups.size());
    }

    private int rankWithout(Set<UUID> group) {
        return rank(
                figures,
                unknowns.stream()
                        .filter(unknown -> !group.contains(unknown.person()))
                        .toList());
    }

    private static int rank(List<Set<Unknown>> sums, List<Unknown> columns) {
        List<long[]> rows = new ArrayList<>();
        for (Set<Unknown> sum : sums) {
            long[] row = columns.stream()
                    .mapToLong(unknown -> sum.contains(unknown) ? 1 : 0)
                    .toArray();
            for (long[] other : rows) {
                reduce(row, other);
            }
            if (leading(row) < row.length) {
                rows.add(row);
            }
        }
        return rows.size();
    }

    private static void reduce(long[] row, long[] by) {
        int column = leading(by);
        if (row[column] == 0) {
            return;
        }
        long factor = row[column] * inverse(by[column]) % PRIME;
        for (int i = column; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - factor * by[i] % PRIME, PRIME);
        }
    }

    private static int leading(long[] row) {
        int column = 0;
        while (column < row.length && row[column] == 0) {
            column++;
        }
        return column;
    }

    private static long inverse(long value) {
        long result = 1;
        long base = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
