package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
    private final EntityManager entities;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    StatedReasons(EntityManager entities, CurrentPerson currentPerson, Ids ids, Clock clock) {
        this.entities = entities;
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
        covering.forEach(reason -> keep(setId, programmeId, sessionId, reason));
    }

    private static Optional<StatedReason> reasonFor(int rule, List<StatedReason> reasons) {
        return reasons.stream().filter(reason -> reason.rule() == rule).findFirst();
    }

    private void keep(UUID setId, UUID programmeId, UUID sessionId, StatedReason reason) {
        entities.createNativeQuery("""
                        insert into stated_reason (id, set_id, programme_id, session_id, rule, reason, person_id, stated_at)
                        values (:id, :set, :programme, cast(:session as uuid), :rule, :reason, :person, :at)
                        """)
                .setParameter("id", ids.next())
                .setParameter("set", setId)
                .setParameter("programme", programmeId)
                .setParameter("session", sessionId)
                .setParameter("rule", reason.rule())
                .setParameter("reason", reason.reason())
                .setParameter("person", currentPerson.require())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
