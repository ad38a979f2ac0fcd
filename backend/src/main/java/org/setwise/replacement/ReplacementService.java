package org.setwise.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.SetState;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.PlacesChanged;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/**
 * How somebody comes into a set that has started: until the presenting session that the programme names has begun, and,
 * where it wants that, with the agreement of every member. Nobody gives reasons, and nobody learns who said what.
 */
@ApplicationScoped
@Transactional
public class ReplacementService {
    private final ReplacementRepository replacements;
    private final ProgrammeRepository programmes;
    private final LearningSetRepository sets;
    private final SetAccess access;
    private final Event<PlacesChanged> placesChanged;
    private final Event<ReplacementAsked> asked;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    ReplacementService(
            ReplacementRepository replacements,
            ProgrammeRepository programmes,
            LearningSetRepository sets,
            SetAccess access,
            Event<PlacesChanged> placesChanged,
            Event<ReplacementAsked> asked,
            CurrentPerson currentPerson,
            Ids ids,
            Clock clock) {
        this.replacements = replacements;
        this.programmes = programmes;
        this.sets = sets;
        this.access = access;
        this.placesChanged = placesChanged;
        this.asked = asked;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest first. */
    public List<ReplacementView> list(UUID setId) {
        Standing standing = access.toLogistics(setId);
        return replacements.of(setId).stream()
                .map(replacement -> view(replacement, standing))
                .toList();
    }

    /** An organiser or the facilitator asks the members about a seat that is free. */
    public ReplacementView ask(UUID setId) {
        access.toLogistics(setId).requireOrganiserOrFacilitator();
        LearningSet set = locked(setId);
        Programme programme = programmes.findById(set.programmeId());
        if (set.state() != SetState.RUNNING) {
            throw new NobodyComesAnyMore(
                    "Only a set that is running asks its members.", "Offer the places of a set that has not started.");
        }
        if (isTooLate(programme, setId)) {
            throw new NobodyComesAnyMore(
                    "Somebody new comes until presenting session " + programme.replacementUntil() + " has begun.",
                    "Offer a place in another set.");
        }
        if (replacements.seatsToAskAbout(setId) <= 0) {
            throw new NobodyComesAnyMore("No seat is free that nobody is asked about.", "Wait for the answers.");
        }
        return view(open(programme, set), access.toLogistics(setId));
    }

    /** A member says whether they agree; until all have, they can change their mind. */
    public ReplacementView answer(UUID replacementId, ReplacementAnswer answer) {
        UUID setId = replacements.setOf(replacementId).orElseThrow(NotFound::new);
        access.toLogistics(setId).requireMember();
        LearningSet set = locked(setId);
        Replacement replacement = replacements.findById(replacementId);
        replacement.requireAsking();
        replacements.keepAnswer(replacementId, currentPerson.require(), answer.agrees(), clock.instant());
        settle(replacement, set);
        return view(replacement, access.toLogistics(setId));
    }

    /** Somebody has left: the others are asked about the seat, and those who are asked already may now all agree. */
    void follow(UUID setId) {
        LearningSet set = locked(setId);
        Programme programme = programmes.findById(set.programmeId());
        replacements.askingIn(setId).forEach(replacement -> settle(replacement, set));
        if (set.state() == SetState.RUNNING && !isTooLate(programme, setId)) {
            open(programme, set);
        }
    }

    /** Somebody has come. */
    void fill(UUID setId) {
        if (locked(setId).state() == SetState.RUNNING) {
            replacements.firstAgreedIn(setId).ifPresent(Replacement::fill);
        }
    }

    private Replacement open(Programme programme, LearningSet set) {
        Replacement replacement = new Replacement(ids.next(), set.id(), clock.instant());
        replacements.persistAndFlush(replacement);
        if (programme.isReplacementAgreed()
                && replacements.tally(replacement.id()).asked() > 0) {
            asked.fire(new ReplacementAsked(replacement.id(), set.id()));
        } else {
            replacement.agree(clock.instant());
            replacements.flush();
            placesChanged.fire(new PlacesChanged(set.programmeId()));
        }
        return replacement;
    }

    private void settle(Replacement replacement, LearningSet set) {
        if (replacement.settle(replacements.tally(replacement.id()), clock.instant())) {
            replacements.flush();
            placesChanged.fire(new PlacesChanged(set.programmeId()));
        }
    }

    private boolean isTooLate(Programme programme, UUID setId) {
        return replacements.presentingSessionsBegun(setId) >= programme.replacementUntil();
    }

    /** The programme is locked before the set, and both before anything of them is read. */
    private LearningSet locked(UUID setId) {
        UUID programme = sets.programmeOf(setId).orElseThrow(NotFound::new);
        programmes.findAndLock(programme).orElseThrow(NotFound::new);
        return sets.findAndLock(setId).orElseThrow(NotFound::new);
    }

    private ReplacementView view(Replacement replacement, Standing standing) {
        ReplacementTally tally = replacements.tally(replacement.id());
        List<String> actions = new ArrayList<>();
        if (standing.member() && replacement.isAsking()) {
            actions.add("answerReplacement");
        }
        return new ReplacementView(
                replacement.id(),
                replacement.setId(),
                replacement.state(),
                replacement.askedAt(),
                tally.asked(),
                tally.agreeing() + tally.refusing(),
                replacements.answerOf(replacement.id(), currentPerson.require()).orElse(null),
                actions);
    }
}
