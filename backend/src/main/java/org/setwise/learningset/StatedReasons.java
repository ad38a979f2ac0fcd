package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.setwise.platform.problem.Problem.Warning;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** Lets what a rule warns of pass for a stated reason, and keeps the reason. */
@ApplicationScoped
public class StatedReasons {
    private final StatedReasonRepository kept;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    StatedReasons(StatedReasonRepository kept, CurrentPerson currentPerson, Ids ids, Clock clock) {
        this.kept = kept;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Goes on if each warning has its reason. Reasons for rules that do not warn are not kept.
     *
     * @param sessionId null when it is about the set as a whole
     * @param stated null counts as none
     * @throws ReasonNeeded with all the warnings, when one of them has no reason
     */
    public void cover(UUID setId, UUID programmeId, UUID sessionId, List<Warning> warnings, List<StatedReason> stated) {
        List<StatedReason> reasons = stated == null ? List.of() : stated;
        List<StatedReason> covering = warnings.stream()
                .map(Warning::rule)
                .distinct()
                .map(rule -> reasonFor(rule, reasons).orElseThrow(() -> new ReasonNeeded(warnings)))
                .toList();
        covering.forEach(reason ->
                kept.keep(ids.next(), setId, programmeId, sessionId, reason, currentPerson.require(), clock.instant()));
    }

    private static Optional<StatedReason> reasonFor(int rule, List<StatedReason> reasons) {
        return reasons.stream().filter(reason -> reason.rule() == rule).findFirst();
    }
}
