package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.ProgrammeAccess;

/** An enrolment is there for its person and for the programme's organisers; administrators know of it and no more. */
@ApplicationScoped
class EnrolmentAccess {
    private final EnrolmentRepository enrolments;
    private final ProgrammeAccess programmes;
    private final CurrentPerson currentPerson;

    EnrolmentAccess(EnrolmentRepository enrolments, ProgrammeAccess programmes, CurrentPerson currentPerson) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.currentPerson = currentPerson;
    }

    /** @throws NotFound for everybody but its person, the programme's organisers, and administrators, who are refused */
    EnrolmentOwner toSee(UUID enrolmentId) {
        EnrolmentOwner owner = enrolments.ownerOf(enrolmentId).orElseThrow(NotFound::new);
        if (!isMine(owner) && !programmes.organises(owner.programmeId())) {
            throw currentPerson.isAdministrator() ? new NotAllowed() : new NotFound();
        }
        return owner;
    }

    /** @throws NotAllowed for organisers whose own it is not */
    EnrolmentOwner toAnswer(UUID enrolmentId) {
        EnrolmentOwner owner = toSee(enrolmentId);
        if (!isMine(owner)) {
            throw new NotAllowed("Only the person who was offered a place answers the offer.");
        }
        return owner;
    }

    /** @throws NotAllowed for applicants who are no organisers */
    EnrolmentOwner toOffer(UUID enrolmentId) {
        EnrolmentOwner owner = toSee(enrolmentId);
        if (!programmes.organises(owner.programmeId())) {
            throw new NotAllowed("Only the programme's organisers offer places.");
        }
        return owner;
    }

    private boolean isMine(EnrolmentOwner owner) {
        return owner.personId().equals(currentPerson.require());
    }
}
