package org.setwise.learningsession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides whole minutes by weight so that nothing is lost in rounding: largest remainders, within bounds. */
final class Apportionment {

    /**
     * What takes part in the division.
     *
     * @param weight above zero
     * @param fewest the least it may get
     * @param most the most it may get
     */
    record Share(int weight, int fewest, int most) {}

    private Apportionment() {}

    /**
     * Divides the whole. Whoever's exact part lies outside its bounds gets the bound, and the others divide the rest, until all are inside;
     * then each gets its part rounded down and the largest remainders one more, the earlier first among equals. All in integers: exact.
     *
     * @param whole between the sums of the bounds
     */
    static int[] of(int whole, List<Share> shares) {
        int[] parts = new int[shares.size()];
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
        int rest = whole;
        while (true) {
            long left = rest;
            long weights = open.stream().mapToLong(i -> shares.get(i).weight()).sum();
            long excess = open.stream()
                    .mapToLong(i -> bounded(left, weights, shares.get(i))
                            - left * shares.get(i).weight())
                    .sum();
            List<Integer> fixed = open.stream()
                    .filter(i -> {
                        long exact = left * shares.get(i).weight();
                        long bounded = bounded(left, weights, shares.get(i));
                        return excess > 0 ? bounded > exact : excess < 0 ? bounded < exact : bounded != exact;
                    })
                    .toList();
            if (fixed.isEmpty()) {
                return divide(rest, weights, shares, open, parts);
            }
            for (int i : fixed) {
                Share share = shares.get(i);
                boolean tooFew = left * share.weight() < share.fewest() * weights;
                parts[i] = tooFew ? share.fewest() : share.most();
                rest -= parts[i];
            }
            open.removeAll(fixed);
        }
    }

    /** The exact part within its bounds, in units of {@code 1 / weights}. */
    private static long bounded(long rest, long weights, Share share) {
        return Math.clamp(rest * share.weight(), share.fewest() * weights, share.most() * weights);
    }

    private static int[] divide(int rest, long weights, List<Share> shares, List<Integer> open, int[] parts) {
        int undivided = rest;
        for (int i : open) {
            parts[i] = (int) ((long) rest * shares.get(i).weight() / weights);
            undivided -= parts[i];
        }
        Comparator<Integer> byRemainder =
                Comparator.comparingLong(i -> (long) rest * shares.get(i).weight() % weights);
        open.stream().sorted(byRemainder.reversed()).limit(undivided).forEach(i -> parts[i]++);
        return parts;
    }
}
