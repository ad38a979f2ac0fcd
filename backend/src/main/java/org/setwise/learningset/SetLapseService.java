package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.ProgrammeRepository;

/** How sets end that nobody ends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SetLapseService {
    private static final String REASON = "The set did not begin.";

    private final LearningSetRepository sets;
    private final ProgrammeRepository programmes;
    private final EndedSets endedSets;
    private final Clock clock;

    SetLapseService(LearningSetRepository sets, ProgrammeRepository programmes, EndedSets endedSets, Clock clock) {
        this.sets = sets;
        this.programmes = programmes;
        this.endedSets = endedSets;
        this.clock = clock;
    }

    /**
     * Ends the set, unless somebody ended it meanwhile, or planned a session. One that ran is closed, so that its members have completed
     * it; one that never began is cancelled. It takes no decision and no evaluation, for which nobody is left.
     */
    public void end(UUID setId) {
        Instant now = clock.instant();
        programmes.findAndLock(sets.programmeOf(setId).orElseThrow(NotFound::new));
        LearningSet set = sets.findAndLock(setId).orElseThrow(NotFound::new);
        if (!sets.hasLapsed(setId, now)) {
            return;
        }
        set.lapse(REASON, LocalDate.ofInstant(now, set.timeZone()));
        endedSets.announce(set);
    }
}
