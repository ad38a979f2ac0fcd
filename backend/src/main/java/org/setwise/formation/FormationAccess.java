package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeAccess;

/** A formation is there for the programme's organisers; administrators know of it and no more. */
@ApplicationScoped
class FormationAccess {
    private final FormationRepository formations;
    private final ProgrammeAccess programmes;
    private final CurrentPerson currentPerson;

    FormationAccess(FormationRepository formations, ProgrammeAccess programmes, CurrentPerson currentPerson) {
        this.formations = formations;
        this.programmes = programmes;
        this.currentPerson = currentPerson;
    }

    /** @throws NotFound for everybody but the programme's organisers, and administrators, who are refused */
    Programme toOrganise(UUID formationId) {
        return programmes.toOrganise(organised(formationId));
    }

    /** The same with the programme locked until the transaction ends. */
    Programme toOrganiseLocked(UUID formationId) {
        return programmes.toOrganiseLocked(organised(formationId));
    }

    private UUID organised(UUID formationId) {
        UUID programmeId = formations.programmeOf(formationId).orElseThrow(NotFound::new);
        if (!programmes.organises(programmeId)) {
            throw currentPerson.isAdministrator() ? new NotAllowed() : new NotFound();
        }
        return programmeId;
    }
}
