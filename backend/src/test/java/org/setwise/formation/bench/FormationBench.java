package org.setwise.formation.bench;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.setwise.formation.solver.Applicant;
import org.setwise.formation.solver.Arrangement;
import org.setwise.formation.solver.FormationSolver;
import org.setwise.formation.solver.GreedyStart;
import org.setwise.formation.solver.LeastPoints;
import org.setwise.formation.solver.Terms;

/**
 * Measures formation against a plain greedy with local search, and against plain simulated annealing, on the same people
 * with the same scoring for the same time. Arguments: people and seconds, in pairs.
 */
public final class FormationBench {
    private static final long SEED = 7;
    private static final double HEAT = 2;

    private FormationBench() {}

    public static void main(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            int number = Integer.parseInt(arguments[i]);
            Duration limit = Duration.ofSeconds(Long.parseLong(arguments[i + 1]));
            measure(number + " people", Crowd.of(number, SEED), limit);
            measure(number + " people in shifts", Crowd.inShifts(number, SEED), limit);
        }
    }

    private static void measure(String whom, List<Applicant> people, Duration limit) {
        Terms terms = Terms.unlimited(false);
        int least = LeastPoints.of(terms, people);
        print("%n%s, %d s, no arrangement costs fewer than %d points", whom, limit.toSeconds(), least);
        print("%-34s %8s %9s %8s %8s %12s", "", "broken", "left over", "points", "ratio", "legal after");

        long began = System.nanoTime();
        Arrangement greedy = Arrangement.of(terms, people);
        GreedyStart.seat(greedy);
        show("plain greedy", greedy.counted(), least, -1);

        PlainAnnealing.Found climbed = new PlainAnnealing(0, SEED).improve(copy(greedy), limit.toNanos());
        show("plain greedy with local search", climbed.best(), least, climbed.legalAfter());
        PlainAnnealing.Found annealed = new PlainAnnealing(HEAT, SEED).improve(copy(greedy), limit.toNanos());
        show("plain simulated annealing", annealed.best(), least, annealed.legalAfter());

        AtomicLong legal = new AtomicLong(-1);
        began = System.nanoTime();
        long start = began;
        Arrangement formed = new FormationSolver(limit, SEED, best -> {
                    if (best.getScore().hardScore() == 0) {
                        legal.compareAndSet(-1, System.nanoTime() - start);
                    }
                })
                .solve(Arrangement.of(terms, people));
        long spent = System.nanoTime() - began;
        show("formation", formed.counted(), least, legal.get());
        print(
                "formation took %.1f s; %.3f of the points of the local search, %.3f of those of the annealing",
                spent / 1e9, ratio(formed.counted(), climbed.best()), ratio(formed.counted(), annealed.best()));
    }

    private static Arrangement copy(Arrangement arrangement) {
        return new Arrangement.Copy().cloneSolution(arrangement);
    }

    private static double ratio(HardMediumSoftScore one, HardMediumSoftScore other) {
        return (double) one.softScore() / Math.min(-1, other.softScore());
    }

    private static void show(String what, HardMediumSoftScore score, int least, long legalAfter) {
        print(
                "%-34s %8d %9d %8d %8.3f %12s",
                what,
                -score.hardScore(),
                -score.mediumScore(),
                -score.softScore(),
                (double) -score.softScore() / Math.max(1, least),
                score.hardScore() < 0
                        ? "never"
                        : legalAfter < 0 ? "-" : String.format(Locale.ROOT, "%.2f s", legalAfter / 1e9));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
