package org.setwise.formation.solver;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** In which set one person sits; null when left over. */
@PlanningEntity
public class Seat {
    private Applicant applicant;
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private ProposedSet set;

    /** For the solver. */
    public Seat() {}

    /** @param pinned whether it stays as it is */
    public Seat(Applicant applicant, ProposedSet set, boolean pinned) {
        this.applicant = applicant;
        this.set = set;
        this.pinned = pinned;
    }

    Seat copy() {
        return new Seat(applicant, set, pinned);
    }

    @PlanningId
    public int getIndex() {
        return applicant.index();
    }

    @PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    public ProposedSet getSet() {
        return set;
    }

    public void setSet(ProposedSet set) {
        this.set = set;
    }

    public Applicant applicant() {
        return applicant;
    }

    public boolean isLeftOver() {
        return set == null;
    }
}
