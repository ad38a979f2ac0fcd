package org.setwise.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.organisation.OrganisationRepository;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.reference.NamedRef;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.ProgrammeAccess;
import org.setwise.programme.ProgrammeRepository;

/** Who reads reports: the organisers of the organisation's programmes, and its sponsors. Administrators do not. */
@ApplicationScoped
public class ReportAccess {
    private final ReportRepository reports;
    private final ProgrammeRepository programmes;
    private final ProgrammeAccess programmeAccess;
    private final OrganisationRepository organisations;
    private final CurrentPerson currentPerson;

    ReportAccess(
            ReportRepository reports,
            ProgrammeRepository programmes,
            ProgrammeAccess programmeAccess,
            OrganisationRepository organisations,
            CurrentPerson currentPerson) {
        this.reports = reports;
        this.programmes = programmes;
        this.programmeAccess = programmeAccess;
        this.organisations = organisations;
        this.currentPerson = currentPerson;
    }

    /**
     * @throws NotFound when there is no programme that the current person may know of
     * @throws NotAllowed when its report is not for them
     */
    void toReadOf(UUID programmeId) {
        UUID organisation = programmes
                .findByIdOptional(programmeId)
                .orElseThrow(NotFound::new)
                .organisationId();
        if (!reports.readsReports(organisation)) {
            programmeAccess.toSee(programmeId);
            throw new NotAllowed();
        }
    }

    /**
     * @throws NotFound when there is no organisation that the current person may know of
     * @throws NotAllowed for administrators, who know of all
     */
    NamedRef toReadOfOrganisation(UUID organisationId) {
        if (!reports.readsReports(organisationId)) {
            throw currentPerson.isAdministrator() ? new NotAllowed() : new NotFound();
        }
        return organisations
                .findByIdOptional(organisationId)
                .map(organisation -> new NamedRef(organisation.id(), organisation.name()))
                .orElseThrow(NotFound::new);
    }
}
