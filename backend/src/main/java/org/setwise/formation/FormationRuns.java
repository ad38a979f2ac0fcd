package org.setwise.formation;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.setwise.formation.FormationWorkService.Work;
import org.setwise.formation.solver.Arrangement;
import org.setwise.formation.solver.FormationSolver;
import org.setwise.platform.work.Background;

/** The searches that run on this node, beside the requests; the database tells every node how each of them stands. */
@Singleton
public class FormationRuns {
    private static final Logger LOG = Logger.getLogger(FormationRuns.class);
    private static final long BEAT_MILLIS = 1_000;

    private final FormationWorkService work;
    private final Background background;
    private final Map<UUID, FormationSolver> solvers = new ConcurrentHashMap<>();
    private final Map<UUID, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();
    private volatile boolean shuttingDown;

    FormationRuns(FormationWorkService work, Background background) {
        this.work = work;
        this.background = background;
    }

    void run(@Observes(during = TransactionPhase.AFTER_SUCCESS) FormationStarted started) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        ends.put(started.formationId(), end);
        background.run("forming sets", () -> {
            try {
                form(started.formationId());
            } finally {
                ends.remove(started.formationId());
                end.complete(null);
            }
        });
    }

    /** Completes when the formation no longer runs on this node. */
    public CompletableFuture<Void> endOf(UUID formationId) {
        return ends.getOrDefault(formationId, CompletableFuture.completedFuture(null));
    }

    void stopAll(@Observes ShutdownEvent shutdown) {
        shuttingDown = true;
        solvers.values().forEach(FormationSolver::stop);
        CompletableFuture.allOf(ends.values().toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, BEAT_MILLIS, TimeUnit.MILLISECONDS)
                .join();
    }

    private void form(UUID formationId) {
        try {
            work.begin(formationId).ifPresent(this::search);
        } catch (RuntimeException failure) {
            work.fail(formationId);
            throw failure;
        }
    }

    private void search(Work begun) {
        AtomicReference<Arrangement> best = new AtomicReference<>();
        FormationSolver solver =
                new FormationSolver(begun.limit(), begun.formationId().hashCode(), best::set);
        solvers.put(begun.formationId(), solver);
        ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("formation-pulse").factory());
        try {
            pulse.scheduleWithFixedDelay(
                    () -> beat(begun, best, solver), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
            Arrangement found = solver.solve(begun.start());
            pulse.close();
            work.finish(begun, found, shuttingDown);
        } finally {
            pulse.shutdownNow();
            solvers.remove(begun.formationId());
        }
    }

    private void beat(Work begun, AtomicReference<Arrangement> best, FormationSolver solver) {
        try {
            if (!work.goesOn(begun, best.getAndSet(null))) {
                solver.stop();
            }
        } catch (RuntimeException failure) {
            // The next beat tries again; a formation whose beats all fail is marked interrupted.
            LOG.warn("A running formation could not keep its best so far", failure);
        }
    }
}
