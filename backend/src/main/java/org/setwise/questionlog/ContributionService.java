package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;
import org.setwise.person.PersonNames;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.time.Ids;

/** Sharing experience beside the questions, where the set's mode has it. */
@ApplicationScoped
@Transactional
public class ContributionService {
    private final ContributionRepository contributions;
    private final TurnFloorRepository floors;
    private final TurnAccess turns;
    private final SessionEvents events;
    private final PersonNames names;
    private final Ids ids;
    private final Clock clock;

    ContributionService(
            ContributionRepository contributions,
            TurnFloorRepository floors,
            TurnAccess turns,
            SessionEvents events,
            PersonNames names,
            Ids ids,
            Clock clock) {
        this.contributions = contributions;
        this.floors = floors;
        this.turns = turns;
        this.events = events;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A member shares an experience with the presenter.
     *
     * @throws ContributesNoExperience rule 17
     * @throws OpenQuestionsOnly rule 18
     * @throws NotATimeForExperience outside the turn's open questions
     * @throws ExperienceIsNotInvited before the presenter invites it
     */
    public ContributionView share(UUID turnId, NewContribution shared) {
        TurnStanding turn = turns.toWrite(turnId);
        if (turn.standing().facilitator()) {
            throw ContributesNoExperience.asFacilitator();
        }
        if (!turn.standing().member()) {
            throw new NotAllowed();
        }
        if (turn.isMine()) {
            throw ContributesNoExperience.asPresenter();
        }
        if (!turn.hasExperience()) {
            throw new OpenQuestionsOnly();
        }
        if (!turn.isForExperience()) {
            throw new NotATimeForExperience();
        }
        if (!floors.of(turn).isExperienceInvited()) {
            throw new ExperienceIsNotInvited();
        }
        Instant now = clock.instant();
        Contribution contribution = new Contribution(ids.next(), turn, shared.text(), now);
        contributions.persistAndFlush(contribution);
        events.happened(turn.sessionId(), SessionEventKind.EXPERIENCE_SHARED);
        return new ContributionView(
                contribution.id(), turnId, names.of(List.of(turn.me())).get(turn.me()), shared.text(), now);
    }
}
