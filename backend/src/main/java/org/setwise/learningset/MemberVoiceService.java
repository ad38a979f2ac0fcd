package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** What members say at the beginning and at the end of their set: introductions and evaluations. */
@ApplicationScoped
@Transactional
public class MemberVoiceService {
    private final LearningSetRepository sets;
    private final IntroductionRepository introductions;
    private final EvaluationRepository evaluations;
    private final MembershipRepository memberships;
    private final SetAccess access;
    private final CurrentPerson currentPerson;
    private final Event<IntroductionWritten> introductionWritten;
    private final Event<EvaluationGiven> evaluationGiven;
    private final Ids ids;
    private final Clock clock;

    MemberVoiceService(
            LearningSetRepository sets,
            IntroductionRepository introductions,
            EvaluationRepository evaluations,
            MembershipRepository memberships,
            SetAccess access,
            CurrentPerson currentPerson,
            Event<IntroductionWritten> introductionWritten,
            Event<EvaluationGiven> evaluationGiven,
            Ids ids,
            Clock clock) {
        this.sets = sets;
        this.introductions = introductions;
        this.evaluations = evaluations;
        this.memberships = memberships;
        this.access = access;
        this.currentPerson = currentPerson;
        this.introductionWritten = introductionWritten;
        this.evaluationGiven = evaluationGiven;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<Introduction> listIntroductions(UUID setId, PageRequest page) {
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

    public Evaluation showMyEvaluation(UUID setId) {
        access.toContent(setId);
        return evaluations.of(setId, currentPerson.require()).orElseThrow(NotFound::new);
    }

    /** Members say what they made of the set, or decline to; it closes when each has done either. */
    public Evaluation evaluate(UUID setId, EvaluationEntry entry) {
        if (entry.declined() == (entry.text() != null)) {
            throw new Invalid("text", entry.declined() ? "has to be left out when you decline" : "has to be given");
        }
        LearningSet set = setOfMine(setId);
        set.requireRunning("evaluated");
        UUID me = currentPerson.require();
        evaluations.give(setId, set.programmeId(), me, entry.text(), clock.instant());
        memberships.markEvaluated(setId, me, clock.instant());
        evaluationGiven.fire(new EvaluationGiven(setId, me));
        return evaluations.of(setId, me).orElseThrow();
    }

    private LearningSet setOfMine(UUID setId) {
        access.toContent(setId).requireMember();
        return sets.findByIdOptional(setId).orElseThrow(NotFound::new);
    }
}
