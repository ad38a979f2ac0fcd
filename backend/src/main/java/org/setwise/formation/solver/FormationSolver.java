package org.setwise.formation.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One search for a good arrangement: greedily filled up, annealed on every core, and the best of that handed to Timefold,
 * which goes on from there. Decision 0020 tells what else was tried.
 */
public final class FormationSolver {
    private static final double SHORT = 0.1;
    private static final double LONG = 0.6;
    private static final double COOL = 1.2;
    private static final int MOST_STARTS = 5;
    private static final double COMFORTABLE = 6.5;
    private static final int SIZES = 5;
    /** Rules and people left over are never traded, points hardly: the start has been through the heat. */
    private static final String TEMPERATURE = "0hard/0medium/1soft";

    private final Duration limit;
    private final long seed;
    private final Consumer<Arrangement> best;
    private final Solver<Arrangement> solver;
    private HardMediumSoftScore enough;
    private HardMediumSoftScore told;
    private volatile boolean stopped;

    /**
     * @param limit how long the search takes; less when nothing can be better
     * @param best hears of arrangements that are better than all before, on threads of the search
     */
    public FormationSolver(Duration limit, long seed, Consumer<Arrangement> best) {
        this.limit = limit;
        this.seed = seed;
        this.best = best;
        this.solver = SolverFactory.<Arrangement>create(
                        config(seed, Duration.ofNanos((long) (limit.toNanos() * (1 - SHORT - LONG)))))
                .buildSolver();
        solver.addEventListener(event -> tell(event.getNewBestSolution()));
    }

    /** Returns the best arrangement found; what is pinned in the given one stays. */
    public Arrangement solve(Arrangement start) {
        enough = enoughFor(start);
        Arrangement annealed = annealed(start);
        tell(annealed);
        if (stopped
                || annealed.getScore().compareTo(enough) >= 0
                || annealed.getSeats().stream().allMatch(Seat::isPinned)) {
            return annealed;
        }
        return solver.solve(annealed);
    }

    /** Ends the search early, from any thread; {@link #solve} returns the best so far. */
    public void stop() {
        stopped = true;
        solver.terminateEarly();
    }

    /** A short run from starts of different sizes, then a long one from the best of it, warmer on each further core. */
    private Arrangement annealed(Arrangement given) {
        int starts = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_STARTS);
        try (ExecutorService cores = Executors.newFixedThreadPool(starts)) {
            Arrangement first =
                    best(cores, SIZES, SHORT * starts / SIZES, start -> COOL, start -> filled(given, start));
            tell(first);
            if (stopped || first.getScore().compareTo(enough) >= 0) {
                return first;
            }
            return best(cores, starts, LONG, start -> COOL * (start + 1), start -> new Arrangement.Copy()
                    .cloneSolution(first));
        }
    }

    private Arrangement best(
            ExecutorService cores,
            int starts,
            double share,
            IntToDoubleFunction heat,
            IntFunction<Arrangement> beginning) {
        Duration time = Duration.ofNanos((long) (limit.toNanos() * share));
        List<CompletableFuture<Arrangement>> annealings = IntStream.range(0, starts)
                .mapToObj(start -> CompletableFuture.supplyAsync(
                        () -> new AnnealedStart(beginning.apply(start), enough, seed + start)
                                .improve(time, heat.applyAsDouble(start), this::isDone, this::tell),
                        cores))
                .toList();
        return annealings.stream()
                .map(CompletableFuture::join)
                .map(Repair::repaired)
                .reduce((one, other) -> one.getScore().compareTo(other.getScore()) >= 0 ? one : other)
                .orElseThrow();
    }

    /** In as many sets as could cost least, in one more and one less, and in as many as times may suit better. */
    private static Arrangement filled(Arrangement given, int start) {
        Arrangement filled = new Arrangement.Copy().cloneSolution(given);
        List<Applicant> people = filled.getSeats().stream().map(Seat::applicant).toList();
        int cheapest = LeastPoints.numberOfSets(filled.terms(), people);
        int sets =
                switch (start) {
                    case 0 -> cheapest;
                    case 1 -> (int) Math.ceil(people.size() / COMFORTABLE);
                    case 2 -> cheapest + 1;
                    case 3 -> Math.max(1, cheapest - 1);
                    // One after the other: where times divide people, sets begun early want company that never comes.
                    default -> 1;
                };
        GreedyStart.seat(filled, sets);
        return filled;
    }

    private synchronized void tell(Arrangement found) {
        if (told == null || found.getScore().compareTo(told) > 0) {
            told = found.getScore();
            best.accept(found);
        }
    }

    private boolean isDone() {
        return stopped;
    }

    /** Nobody is left over, and the points are as few as they could be. */
    private static HardMediumSoftScore enoughFor(Arrangement arrangement) {
        List<Applicant> everybody =
                arrangement.getSeats().stream().map(Seat::applicant).toList();
        return HardMediumSoftScore.ofSoft(-LeastPoints.of(arrangement.terms(), everybody));
    }

    private static SolverConfig config(long seed, Duration limit) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(FormationMoves.class))
                .withAcceptorConfig(
                        new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(TEMPERATURE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new SolverConfig()
                .withSolutionClass(Arrangement.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(ArrangementScoring.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit))
                .withPhases(search);
    }
}
