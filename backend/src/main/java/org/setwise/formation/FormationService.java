package org.setwise.formation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeAccess;

/** What organisers do with formations before they accept one. */
@ApplicationScoped
@Transactional
public class FormationService {
    private static final int FEW = 30;
    private static final int SOME = 100;
    private static final Duration FOR_FEW = Duration.ofSeconds(2);
    private static final Duration FOR_SOME = Duration.ofSeconds(3);
    private static final Duration FOR_MANY = Duration.ofSeconds(50);
    private static final int PEOPLE_A_SECOND = 50;

    private final FormationRepository formations;
    private final ProposalRepository proposals;
    private final Arranging arranging;
    private final Crowds crowds;
    private final FormationViews views;
    private final FormationAccess access;
    private final ProgrammeAccess programmes;
    private final Event<FormationStarted> started;
    private final Event<FormationShared> shared;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    FormationService(
            FormationRepository formations,
            ProposalRepository proposals,
            Arranging arranging,
            Crowds crowds,
            FormationViews views,
            FormationAccess access,
            ProgrammeAccess programmes,
            Event<FormationStarted> started,
            Event<FormationShared> shared,
            CurrentPerson currentPerson,
            Ids ids,
            Clock clock) {
        this.formations = formations;
        this.proposals = proposals;
        this.arranging = arranging;
        this.crowds = crowds;
        this.views = views;
        this.access = access;
        this.programmes = programmes;
        this.started = started;
        this.shared = shared;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest first. */
    public Page<FormationSummary> list(UUID programmeId, PageRequest request) {
        programmes.toOrganise(programmeId);
        return Page.of(
                        formations.ofProgramme(programmeId, request),
                        request,
                        formation -> List.of(formation.id().toString()))
                .map(views::summary);
    }

    public FormationView show(UUID formationId) {
        Programme programme = access.toOrganise(formationId);
        return views.view(programme, found(formationId));
    }

    /**
     * Begins to form sets of everybody who applied or waits; the search goes on by itself once this is kept.
     *
     * @throws FormationIsRunning when one of this programme is running, on whichever node
     * @throws NobodyToSeat when nobody awaits a place
     */
    public FormationView start(UUID programmeId, NewFormation wanted) {
        Programme programme = programmes.toOrganiseLocked(programmeId);
        programme.requireOpen("given formed sets");
        if (formations.runsIn(programmeId)) {
            throw new FormationIsRunning();
        }
        ZoneId zone = ZoneId.of(wanted.timeZone());
        Crowd crowd = crowds.of(programme, zone);
        int people = crowd.candidates().size() + crowd.unentitled().size();
        if (people == 0) {
            throw new NobodyToSeat();
        }
        if (wanted.aroundFormationId() != null
                && formations
                        .findByIdOptional(wanted.aroundFormationId())
                        .filter(around -> around.programmeId().equals(programmeId) && !around.isRunning())
                        .isEmpty()) {
            throw new Invalid("aroundFormationId", "is no proposal of this programme");
        }
        Formation formation = new Formation(
                ids.next(),
                programmeId,
                formations.nextNumber(programmeId),
                zone,
                wanted.seconds() == null ? usualLimit(people) : Duration.ofSeconds(wanted.seconds()),
                currentPerson.require(),
                wanted.aroundFormationId(),
                clock.instant());
        formations.persistAndFlush(formation);
        List<UUID> considered = new ArrayList<>();
        crowd.candidates().forEach(candidate -> considered.add(candidate.enrolmentId()));
        crowd.unentitled().forEach(candidate -> considered.add(candidate.enrolmentId()));
        proposals.considers(formation.id(), considered);
        started.fire(new FormationStarted(formation.id()));
        return views.view(programme, formation);
    }

    /** The best so far becomes the proposal, within about a second. */
    public FormationView stop(UUID formationId) {
        Programme programme = access.toOrganise(formationId);
        Formation formation = formations.findAndLock(formationId).orElseThrow(NotFound::new);
        formation.askToStop();
        formations.flush();
        return views.view(programme, formation);
    }

    /** Puts people where an organiser wants them, whatever rules that breaks: what it breaks is shown, and blocks accepting. */
    public FormationView arrange(UUID formationId, ArrangementUpdate wanted, String ifMatch) {
        Programme programme = access.toOrganiseLocked(formationId);
        Formation formation = formations.findAndLock(formationId).orElseThrow(NotFound::new);
        Etag.check(ifMatch, formation.version());
        formation.requireOpenProposal("rearranged");
        arranging.arrange(formation, crowds.of(programme, formation.timeZone()), wanted);
        formations.flush();
        return views.view(programme, formation);
    }

    /**
     * From here on each applicant sees the set proposed to them; another proposal of the programme is shown no longer.
     *
     * @throws RulesAreBroken when it breaks a rule as things stand now
     */
    public FormationView share(UUID formationId) {
        Programme programme = access.toOrganiseLocked(formationId);
        Formation formation = formations.findAndLock(formationId).orElseThrow(NotFound::new);
        formation.requireOpenProposal("shown to applicants");
        RulesAreBroken.requireNone(views.view(programme, formation));
        // Before this one is shown: PostgreSQL lets one of a programme be.
        formations.sharedIn(programme.id()).ifPresent(Formation::hide);
        formations.flush();
        formation.share(clock.instant());
        formations.flush();
        shared.fire(new FormationShared(programme.id(), formationId));
        return views.view(programme, formation);
    }

    /** Applicants are shown it no longer. */
    public FormationView hide(UUID formationId) {
        Programme programme = access.toOrganiseLocked(formationId);
        Formation formation = formations.findAndLock(formationId).orElseThrow(NotFound::new);
        formation.requireOpenProposal("hidden");
        formation.hide();
        formations.flush();
        return views.view(programme, formation);
    }

    private Formation found(UUID formationId) {
        return formations.findByIdOptional(formationId).orElseThrow(NotFound::new);
    }

    private static Duration usualLimit(int people) {
        if (people <= FEW) {
            return FOR_FEW;
        }
        Duration wanted = people <= SOME ? FOR_SOME : FOR_SOME.plusSeconds(people / PEOPLE_A_SECOND);
        return wanted.compareTo(FOR_MANY) > 0 ? FOR_MANY : wanted;
    }
}
