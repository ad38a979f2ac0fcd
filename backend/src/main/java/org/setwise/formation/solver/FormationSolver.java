package org.setwise.formation.solver;

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
import java.util.function.Consumer;

/**
 * One search for a good arrangement: from the arrangement it is given, greedily filled up, by simulated annealing over
 * {@link FormationMoves}. Decision 0020 tells what else was tried.
 */
public final class FormationSolver {
    /** Kept low: a rule once kept is hardly ever broken again on the way, and points are traded freely at first. */
    private static final String TEMPERATURE = System.getProperty("setwise.t", "0hard/0medium/6soft");

    private final Solver<Arrangement> solver;

    /**
     * @param limit how long the search takes; less when nothing can be better
     * @param best hears of each arrangement that is better than all before, on the thread that solves
     */
    public FormationSolver(Duration limit, long seed, Consumer<Arrangement> best) {
        solver = SolverFactory.<Arrangement>create(config(limit, seed)).buildSolver();
        solver.addEventListener(event -> best.accept(event.getNewBestSolution()));
    }

    /** Returns the best arrangement found; what is pinned in the given one stays. */
    public Arrangement solve(Arrangement start) {
        Arrangement filled = new Arrangement.Copy().cloneSolution(start);
        GreedyStart.seat(filled);
        if (filled.getSeats().stream().allMatch(Seat::isPinned)) {
            return filled;
        }
        return solver.solve(filled);
    }

    /** Ends the search early, from any thread; {@link #solve} returns the best so far. */
    public void stop() {
        solver.terminateEarly();
    }

    private static SolverConfig config(Duration limit, long seed) {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(FormationMoves.class))
                .withAcceptorConfig(acceptor())
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
        return new SolverConfig()
                .withSolutionClass(Arrangement.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(ArrangementScoring.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit))
                .withPhases(search);
    }

    private static LocalSearchAcceptorConfig acceptor() {
        String la = System.getProperty("setwise.la");
        return la != null ? new LocalSearchAcceptorConfig().withLateAcceptanceSize(Integer.parseInt(la)) :
         new LocalSearchAcceptorConfig().withSimulatedAnnealingStartingTemperature(TEMPERATURE);
    }
}
