package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.setwise.platform.document.PdfDocuments;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.ProgrammeAccess;

/** Certificates of participation, for whoever was in a set to its end. */
@ApplicationScoped
@Transactional
public class CertificateService {
    private final CertificateRepository certificates;
    private final ProgrammeAccess programmes;
    private final PdfDocuments documents;
    private final CurrentPerson currentPerson;

    CertificateService(
            CertificateRepository certificates,
            ProgrammeAccess programmes,
            PdfDocuments documents,
            CurrentPerson currentPerson) {
        this.certificates = certificates;
        this.programmes = programmes;
        this.documents = documents;
        this.currentPerson = currentPerson;
    }

    /**
     * As PDF, for its person and for the organisers of the programme, who see when they were there in any case.
     *
     * @throws CertificateIsNotDue before the set has closed, and for whoever left it before
     */
    public byte[] print(UUID enrolmentId) {
        CertificateRepository.Place place = certificates.place(enrolmentId).orElseThrow(NotFound::new);
        if (!place.personId().equals(currentPerson.require()) && !programmes.organises(place.programmeId())) {
            throw currentPerson.isAdministrator() ? new NotAllowed() : new NotFound();
        }
        if (!place.completed()) {
            throw new CertificateIsNotDue();
        }
        return documents.print(CertificatePage.of(certificates.certificate(enrolmentId))
                .print()
                .render());
    }
}
