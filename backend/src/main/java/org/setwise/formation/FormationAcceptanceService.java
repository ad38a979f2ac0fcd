package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.enrolment.FormedPlaceService;
import org.setwise.enrolment.FormedPlaceService.FormedPlace;
import org.setwise.formation.solver.Applicant;
import org.setwise.learningset.SetService;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.Programme;

/** How a proposal becomes sets: all of it or nothing, in one transaction. */
@ApplicationScoped
@Transactional
public class FormationAcceptanceService {
    private final FormationRepository formations;
    private final ProposalRepository proposals;
    private final FormationViews views;
    private final Crowds crowds;
    private final FormationAccess access;
    private final SetService sets;
    private final FormedPlaceService places;
    private final Event<FormationAccepted> accepted;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    FormationAcceptanceService(
            FormationRepository formations,
            ProposalRepository proposals,
            FormationViews views,
            Crowds crowds,
            FormationAccess access,
            SetService sets,
            FormedPlaceService places,
            Event<FormationAccepted> accepted,
            CurrentPerson currentPerson,
            Clock clock) {
        this.formations = formations;
        this.proposals = proposals;
        this.views = views;
        this.crowds = crowds;
        this.access = access;
        this.sets = sets;
        this.places = places;
        this.accepted = accepted;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Makes the sets, and offers each person their place in one. The programme is locked before anything is read, so that
     * whoever withdraws at the same moment does so before, and is not in the proposal, or after, and frees a place.
     *
     * @throws RulesAreBroken when it breaks a rule as things stand now
     */
    public FormationView accept(UUID formationId, String ifMatch) {
        Programme programme = access.toOrganiseLocked(formationId);
        programme.requireOpen("given formed sets");
        Formation formation = formations.findAndLock(formationId).orElseThrow(NotFound::new);
        Etag.check(ifMatch, formation.version());
        formation.requireOpenProposal("accepted");
        RulesAreBroken.requireNone(views.view(programme, formation));
        Proposal proposal = proposals.of(formationId);
        Crowd crowd = crowds.of(programme, formation.timeZone());
        List<FormedPlace> formed = new ArrayList<>();
        for (int i = 0; i < proposal.sets().size(); i++) {
            Proposal.Table table = proposal.sets().get(i);
            List<Applicant> people = crowd.seated(proposal.enrolmentsBySet().get(i));
            if (!people.isEmpty()) {
                UUID set = sets.form(
                        programme.id(), table.name(), people.size(), formation.timeZone(), table.meetingHour());
                proposals.became(formationId, table.number(), set);
                people.forEach(person -> formed.add(
                        new FormedPlace(crowd.candidate(person).enrolmentId(), set, crowd.rosterOf(person))));
            }
        }
        formation.accept(currentPerson.require(), clock.instant());
        formations.flush();
        places.offer(programme, formationId, formed);
        accepted.fire(new FormationAccepted(programme.id(), formationId));
        return views.view(programme, formation);
    }
}
