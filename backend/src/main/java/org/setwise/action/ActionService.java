package org.setwise.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.questionlog.TurnAccess;
import org.setwise.questionlog.TurnStanding;

/** What presenters undertake, and what they tell of it. */
@ApplicationScoped
@Transactional
public class ActionService {
    private final ActionRepository actions;
    private final ActionViewRepository views;
    private final Actions times;
    private final SessionEvents events;
    private final TurnAccess turns;
    private final SetAccess sets;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    ActionService(
            ActionRepository actions,
            ActionViewRepository views,
            Actions times,
            SessionEvents events,
            TurnAccess turns,
            SetAccess sets,
            CurrentPerson currentPerson,
            Ids ids,
            Clock clock) {
        this.actions = actions;
        this.views = views;
        this.times = times;
        this.events = events;
        this.turns = turns;
        this.sets = sets;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<ActionView> listMine(Boolean unfinished, PageRequest page) {
        UUID me = currentPerson.require();
        return views.ownedBy(me, unfinished, page).map(row -> row.seenBy(me));
    }

    public Page<ActionView> listOfSet(UUID setId, Boolean unfinished, PageRequest page) {
        sets.toContent(setId);
        return views.ofSet(setId, unfinished, page).map(row -> row.seenBy(currentPerson.require()));
    }

    public ActionView show(UUID actionId) {
        sets.toContent(known(actionId).setId());
        return view(actionId);
    }

    /**
     * The presenter undertakes an action for the time until the next session.
     *
     * @throws ActionBelongsToThePresenter rule 21
     * @throws DueAfterTheNextSession rule 21
     */
    public ActionView undertake(UUID turnId, NewAction undertaken) {
        TurnStanding turn = turns.toWrite(turnId);
        if (!turn.isMine()) {
            throw new ActionBelongsToThePresenter();
        }
        if (!times.isATimeForActions(turn)) {
            throw new NotATimeForActions();
        }
        requireDueBeforeTheNextSession(turn.setId(), undertaken.dueOn());
        Action action = new Action(ids.next(), turn, undertaken, clock.instant());
        actions.persist(action);
        return changed(action.id(), action.setId());
    }

    public ActionView change(UUID actionId, String ifMatch, NewAction entry) {
        Action action = mine(actionId);
        Etag.check(ifMatch, action.version());
        if (!entry.dueOn().equals(action.dueOn())) {
            requireDueBeforeTheNextSession(action.setId(), entry.dueOn());
        }
        action.change(entry);
        return changed(actionId, action.setId());
    }

    /** The owner tells what came of it; in the progress phase the host says "not yet" for an owner who has not come (rule 22). */
    public ActionView note(UUID actionId, NewProgressNote noted) {
        if (!noted.saysSomething()) {
            throw new Invalid(
                    "tried", "is needed, or what happened, was learned or stood in the way, or an explicit not yet");
        }
        Action action = known(actionId);
        Standing standing = sets.toContent(action.setId());
        if (noted.sessionId() != null && !actions.isRunning(noted.sessionId(), action.setId())) {
            throw new Invalid("sessionId", "is not a running session of this set");
        }
        if (isMine(action, standing)) {
            actions.lock(actionId).progress(noted.notYet());
        } else if (isHeardForTheAbsent(action, standing, noted)) {
            action.progress(true);
        } else {
            throw new NotAllowed("What came of an action is its owner's to tell.");
        }
        actions.add(new ProgressNote(ids.next(), action, standing.personId(), noted, clock.instant()));
        return changed(actionId, action.setId());
    }

    public ActionView complete(UUID actionId) {
        Action action = mine(actionId);
        action.complete();
        return changed(actionId, action.setId());
    }

    public ActionView carry(UUID actionId, LocalDate laterDay) {
        Action action = mine(actionId);
        requireDueBeforeTheNextSession(action.setId(), laterDay);
        action.carry(laterDay);
        return changed(actionId, action.setId());
    }

    public ActionView drop(UUID actionId, String reason) {
        Action action = mine(actionId);
        action.drop(reason);
        return changed(actionId, action.setId());
    }

    private ActionView view(UUID actionId) {
        actions.flush();
        return views.find(actionId)
                .map(row -> row.seenBy(currentPerson.require()))
                .orElseThrow(NotFound::new);
    }

    private ActionView changed(UUID actionId, UUID setId) {
        events.happenedInSet(setId, SessionEventKind.ACTION_CHANGED);
        return view(actionId);
    }

    private Action known(UUID actionId) {
        return actions.findByIdOptional(actionId).orElseThrow(NotFound::new);
    }

    private Action mine(UUID actionId) {
        Action action = known(actionId);
        if (!isMine(action, sets.toContent(action.setId()))) {
            throw new NotAllowed("An action is changed by its owner.");
        }
        return actions.lock(actionId);
    }

    private static boolean isMine(Action action, Standing standing) {
        return standing.member() && action.ownerId().equals(standing.personId());
    }

    private boolean isHeardForTheAbsent(Action action, Standing standing, NewProgressNote noted) {
        return noted.notYet()
                && noted.sessionId() != null
                && actions.isHeardForTheAbsent(noted.sessionId(), standing.personId(), action.ownerId());
    }

    /** Rule 21, and that the day is still to come where the set is. */
    private void requireDueBeforeTheNextSession(UUID setId, LocalDate dueOn) {
        ActionRepository.Horizon horizon = actions.horizonOf(setId);
        if (dueOn.isBefore(LocalDate.ofInstant(clock.instant(), horizon.timeZone()))) {
            throw new Invalid("dueOn", "has to be today or later");
        }
        horizon.nextSession().filter(next -> !dueOn.isBefore(next)).ifPresent(next -> {
            throw new DueAfterTheNextSession(next);
        });
    }
}
