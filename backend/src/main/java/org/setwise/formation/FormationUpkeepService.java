package org.setwise.formation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Marks formations whose server has gone, so that another can begin; the best they had found is kept. */
@ApplicationScoped
public class FormationUpkeepService {
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final FormationRepository formations;
    private final Clock clock;

    FormationUpkeepService(FormationRepository formations, Clock clock) {
        this.formations = formations;
        this.clock = clock;
    }

    @Scheduled(
            every = "${setwise.formation-upkeep.every:10s}",
            identity = "interrupted-formations",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void markInterrupted() {
        formations.silentSince(clock.instant().minus(SILENCE)).forEach(formation -> formations
                .findAndLock(formation.id())
                .filter(Formation::isRunning)
                .ifPresent(silent -> silent.end(FormationState.INTERRUPTED, clock.instant())));
    }
}
