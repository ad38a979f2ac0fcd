package org.setwise.formation.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.setwise.formation.solver.*;

/** try-out */
public final class FormationBench {
    public static void main(String[] args) {
        int number = Integer.parseInt(args[0]);
        int seconds = Integer.parseInt(args[1]);
        List<Applicant> crowd = Crowd.of(number, 7);
        Terms terms = Terms.unlimited(false);
        Arrangement greedy = Arrangement.of(terms, crowd);
        long t0 = System.nanoTime();
        GreedyStart.seat(greedy);
        System.out.println("greedy " + greedy.counted() + " " + (System.nanoTime() - t0) / 1000000 + " ms");
        if (args.length > 2) {
            for (double t : new double[] {0, 1, 2, 4}) {
                Arrangement a = new Arrangement.Copy().cloneSolution(greedy);
                System.out.println("plain T=" + t + " " + new PlainAnnealing(t, 1).improve(a, seconds * 1_000_000_000L));
            }
        }
        long began = System.nanoTime();
        AtomicLong legal = new AtomicLong(-1);
        FormationSolver solver = new FormationSolver(Duration.ofSeconds(seconds), 1, best -> {
            if (best.getScore().hardScore() == 0 && legal.get() < 0) {
                legal.set((System.nanoTime() - began) / 1_000_000);
            }
        });
        Arrangement found = solver.solve(Arrangement.of(terms, crowd));
        System.out.printf(Locale.ROOT, "timefold %s counted %s legal after %d ms, all %d ms%n", found.getScore(), found.counted(), legal.get(), (System.nanoTime() - began) / 1_000_000);
    }
}
