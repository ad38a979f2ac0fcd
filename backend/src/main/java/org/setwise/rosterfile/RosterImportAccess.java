package org.setwise.rosterfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeAccess;
import org.setwise.programme.RosterRepository;

/** Imports are there for the organisers of the roster's programme alone. */
@ApplicationScoped
class RosterImportAccess {
    private final RosterImportRepository imports;
    private final RosterRepository rosters;
    private final ProgrammeAccess programmes;

    RosterImportAccess(RosterImportRepository imports, RosterRepository rosters, ProgrammeAccess programmes) {
        this.imports = imports;
        this.rosters = rosters;
        this.programmes = programmes;
    }

    /** @throws org.setwise.platform.problem.NotAllowed for everybody but its programme's organisers */
    Programme toImportInto(UUID rosterId) {
        return programmes.toOrganise(rosters.programmeOf(rosterId).orElseThrow(NotFound::new));
    }

    Programme toSee(UUID importId) {
        return toImportInto(imports.rosterOf(importId).orElseThrow(NotFound::new));
    }

    /** The same, with the programme locked until the transaction ends. */
    Programme toApply(UUID importId) {
        UUID roster = imports.rosterOf(importId).orElseThrow(NotFound::new);
        return programmes.toOrganiseLocked(rosters.programmeOf(roster).orElseThrow(NotFound::new));
    }
}
