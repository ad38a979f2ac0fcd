package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** How members introduce themselves to their set. */
@ApplicationScoped
@Transactional
public class IntroductionService {
    private final LearningSetRepository sets;
    private final IntroductionRepository introductions;
    private final MembershipRepository memberships;
    private final SetAccess access;
    private final CurrentPerson currentPerson;
    private final Event<IntroductionWritten> introductionWritten;
    private final Ids ids;
    private final Clock clock;

    IntroductionService(
            LearningSetRepository sets,
            IntroductionRepository introductions,
            MembershipRepository memberships,
            SetAccess access,
            CurrentPerson currentPerson,
            Event<IntroductionWritten> introductionWritten,
            Ids ids,
            Clock clock) {
        this.sets = sets;
        this.introductions = introductions;
        this.memberships = memberships;
        this.access = access;
        this.currentPerson = currentPerson;
        this.introductionWritten = introductionWritten;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<Introduction> list(UUID setId, PageRequest page) {
        access.toContent(setId);
        return introductions.ofSet(setId, page);
    }

    /** Members introduce themselves and say why they are there, until the set is over (rule 5). */
    public Introduction introduce(UUID setId, IntroductionEntry entry) {
        LearningSet set = setOfMine(setId);
        set.requireNotOver("given an introduction");
        UUID me = currentPerson.require();
        introductions.write(ids.next(), setId, set.programmeId(), me, entry, clock.instant());
        memberships.markIntroduced(setId, me, clock.instant());
        introductionWritten.fire(new IntroductionWritten(setId, me));
        return introductions.ofSet(setId).stream()
                .filter(introduction -> introduction.person().id().equals(me))
                .findFirst()
                .orElseThrow();
    }

    private LearningSet setOfMine(UUID setId) {
        access.toContent(setId).requireMember();
        return sets.findByIdOptional(setId).orElseThrow(NotFound::new);
    }
}
