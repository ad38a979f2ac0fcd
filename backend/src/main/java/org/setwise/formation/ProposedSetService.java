package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.setwise.formation.CompanionRepository.Applying;
import org.setwise.formation.CompanionRepository.Prospect;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.ProgrammeAccess;
import org.setwise.programme.ProgrammeRepository;

/** The set proposed to an applicant: organisations and levels, no names until the place is accepted. */
@ApplicationScoped
@Transactional
public class ProposedSetService {
    private final CompanionRepository companions;
    private final FormationRepository formations;
    private final ProposalRepository proposals;
    private final ProgrammeRepository programmes;
    private final ProgrammeAccess access;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ProposedSetService(
            CompanionRepository companions,
            FormationRepository formations,
            ProposalRepository proposals,
            ProgrammeRepository programmes,
            ProgrammeAccess access,
            CurrentPerson currentPerson,
            Clock clock) {
        this.companions = companions;
        this.formations = formations;
        this.proposals = proposals;
        this.programmes = programmes;
        this.access = access;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** @throws NotFound when none is proposed */
    public ProposedSetView show(UUID enrolmentId) {
        Applying applying = mine(enrolmentId);
        if (applying.state().equals("OFFERED")) {
            return view(
                    companions.set(applying.setId()),
                    companions.inSet(applying.setId(), enrolmentId),
                    true,
                    List.of("acceptOffer", "declineOffer"));
        }
        UUID formation = formations.showing(enrolmentId).orElseThrow(NotFound::new);
        return view(
                companions.proposed(formation, enrolmentId),
                companions.inProposal(formation, enrolmentId),
                false,
                List.of("declineProposedSet"));
    }

    /** The person leaves the proposed set and goes on waiting for another; the organisers see that, and no reason. */
    public void decline(UUID enrolmentId) {
        Applying applying = mine(enrolmentId);
        programmes.findAndLock(applying.programmeId());
        UUID formationId = formations.showing(enrolmentId).orElseThrow(NotFound::new);
        Formation formation = formations.findAndLock(formationId).orElseThrow(NotFound::new);
        formation.requireOpenProposal("declined");
        proposals.decline(formationId, enrolmentId, clock.instant());
        formation.changedByApplicants(clock.instant());
    }

    /** @throws NotAllowed for organisers and administrators, whose own it is not */
    private Applying mine(UUID enrolmentId) {
        Applying applying = companions.applying(enrolmentId).orElseThrow(NotFound::new);
        if (applying.personId().equals(currentPerson.require())) {
            return applying;
        }
        throw access.organises(applying.programmeId()) || currentPerson.isAdministrator()
                ? new NotAllowed()
                : new NotFound();
    }

    private static ProposedSetView view(
            Prospect prospect, List<ProposedSetView.Companion> companions, boolean offered, List<String> actions) {
        return new ProposedSetView(
                prospect.name(),
                WeeklyTime.of(prospect.meetingHour()),
                prospect.timeZone(),
                companions,
                offered,
                actions);
    }
}
