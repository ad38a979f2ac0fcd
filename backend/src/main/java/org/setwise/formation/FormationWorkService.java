package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.setwise.formation.solver.Arrangement;
import org.setwise.programme.ProgrammeRepository;

/** What a running formation reads and writes, each in a short transaction of its own. */
@ApplicationScoped
@Transactional
public class FormationWorkService {
    private final FormationRepository formations;
    private final ProgrammeRepository programmes;
    private final Crowds crowds;
    private final Arranging arranging;
    private final Clock clock;

    FormationWorkService(
            FormationRepository formations,
            ProgrammeRepository programmes,
            Crowds crowds,
            Arranging arranging,
            Clock clock) {
        this.formations = formations;
        this.programmes = programmes;
        this.crowds = crowds;
        this.arranging = arranging;
        this.clock = clock;
    }

    /** Everything the search needs; afterwards it works in memory alone. */
    record Work(UUID formationId, Crowd crowd, Arrangement start, Duration limit) {}

    /** Empty when the formation runs no more. */
    Optional<Work> begin(UUID formationId) {
        return formations
                .findByIdOptional(formationId)
                .filter(Formation::isRunning)
                .map(formation -> {
                    Crowd crowd = crowds.of(programmes.findById(formation.programmeId()), formation.timeZone());
                    return new Work(formationId, crowd, arranging.start(formation, crowd), formation.limit());
                });
    }

    /**
     * Says that the search goes on, and keeps the best so far.
     *
     * @param best null when there is nothing better than the last time
     * @return whether it is to go on
     */
    boolean goesOn(Work work, Arrangement best) {
        Formation formation = formations.findAndLock(work.formationId()).orElse(null);
        if (formation == null || !formation.isRunning()) {
            return false;
        }
        formation.beat(clock.instant());
        if (best != null) {
            arranging.keep(formation, work.crowd(), best);
        }
        return !formation.stopAsked();
    }

    /** Keeps what was found in the end, unless the formation has been given up meanwhile. */
    void finish(Work work, Arrangement found, boolean interrupted) {
        formations.findAndLock(work.formationId()).filter(Formation::isRunning).ifPresent(formation -> {
            arranging.keep(formation, work.crowd(), found);
            formation.end(
                    interrupted
                            ? FormationState.INTERRUPTED
                            : formation.stopAsked() ? FormationState.STOPPED : FormationState.FINISHED,
                    clock.instant());
        });
    }

    void fail(UUID formationId) {
        formations
                .findAndLock(formationId)
                .filter(Formation::isRunning)
                .ifPresent(formation -> formation.end(FormationState.FAILED, clock.instant()));
    }
}
