package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.person.PersonNames;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.time.Ids;

/** Sharing experience beside the questions, where the set's mode has it. */
@ApplicationScoped
@Transactional
public class ContributionService {
    private final ContributionRepository contributions;
    private final TurnAccess turns;
    private final PersonNames names;
    private final Ids ids;
    private final Clock clock;

    ContributionService(
            ContributionRepository contributions, TurnAccess turns, PersonNames names, Ids ids, Clock clock) {
        this.contributions = contributions;
        this.turns = turns;
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
        Instant now = clock.instant();
        Contribution contribution = new Contribution(ids.next(), turn, shared.text(), now);
        contributions.persistAndFlush(contribution);
        return new ContributionView(
                contribution.id(), turnId, names.of(List.of(turn.me())).get(turn.me()), shared.text(), now);
    }
}
