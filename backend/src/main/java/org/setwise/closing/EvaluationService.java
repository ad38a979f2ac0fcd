package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SetState;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.problem.Problem;

/** How members look back at themselves, the set and the programme. */
@ApplicationScoped
@Transactional
public class EvaluationService {
    private final EvaluationRepository evaluations;
    private final EvaluationQuestionRepository questions;
    private final LearningSetRepository sets;
    private final MembershipRepository memberships;
    private final ClosingAccess access;
    private final Event<EvaluationGiven> evaluationGiven;
    private final Clock clock;

    EvaluationService(
            EvaluationRepository evaluations,
            EvaluationQuestionRepository questions,
            LearningSetRepository sets,
            MembershipRepository memberships,
            ClosingAccess access,
            Event<EvaluationGiven> evaluationGiven,
            Clock clock) {
        this.evaluations = evaluations;
        this.questions = questions;
        this.sets = sets;
        this.memberships = memberships;
        this.access = access;
        this.evaluationGiven = evaluationGiven;
        this.clock = clock;
    }

    public Evaluation showMine(UUID setId) {
        return shown(access.toMyOwn(setId));
    }

    /**
     * Members keep a draft, say what they made of it all, or decline to; the set closes when each has done either of the last. What is
     * given can be changed while the set runs, and is a draft no more.
     */
    public Evaluation evaluate(UUID setId, EvaluationEntry entry) {
        Standing me = access.toMyOwn(setId);
        me.requireMember();
        sets.findAndLock(setId).orElseThrow(NotFound::new).requireRunning("evaluated");
        Map<UUID, EvaluationQuestion> asked = asked(me);
        requireSound(entry, asked);
        if (entry.state() == EvaluationState.DRAFT
                && evaluations
                        .of(setId, me.personId())
                        .filter(kept -> kept.state() != EvaluationState.DRAFT)
                        .isPresent()) {
            throw new EvaluationIsGiven();
        }
        Instant now = clock.instant();
        evaluations.keep(me, entry.state(), now);
        evaluations.keepOnly(
                me, entry.answers().stream().map(EvaluationAnswer::questionId).toList());
        evaluations.answer(me, entry.answers(), asked);
        if (entry.state() != EvaluationState.DRAFT) {
            memberships.markEvaluated(setId, me.personId(), now);
            evaluationGiven.fire(new EvaluationGiven(setId, me.personId()));
        }
        return shown(me);
    }

    /** The author lets the organisers read what they wrote to one question, or takes that back; both at any time. */
    public Evaluation release(UUID setId, UUID questionId, Release release) {
        Standing me = access.toMyOwn(setId);
        if (release.released()) {
            requireGiven(me);
        }
        if (!evaluations.release(me, questionId, release.released() ? clock.instant() : null)) {
            throw new NotFound();
        }
        return shown(me);
    }

    private void requireGiven(Standing me) {
        evaluations
                .of(me.setId(), me.personId())
                .filter(kept -> kept.state() == EvaluationState.GIVEN)
                .orElseThrow(EvaluationIsNotGiven::new);
    }

    /** What is asked, and what has been asked and answered already. */
    private Map<UUID, EvaluationQuestion> asked(Standing me) {
        List<UUID> answered = evaluations.answersOf(me.setId(), me.personId()).stream()
                .map(KeptAnswer::questionId)
                .toList();
        return questions.askedInOr(me.programmeId(), answered).stream()
                .collect(Collectors.toMap(EvaluationQuestion::id, Function.identity()));
    }

    private static void requireSound(EvaluationEntry entry, Map<UUID, EvaluationQuestion> asked) {
        if (entry.state() == EvaluationState.DECLINED && !entry.answers().isEmpty()) {
            throw new Invalid("answers", "have to be left out when you decline");
        }
        if (entry.state() == EvaluationState.GIVEN && entry.answers().isEmpty()) {
            throw new Invalid("answers", "must hold at least one, or decline");
        }
        List<Problem.Violation> wrong = new ArrayList<>();
        Map<UUID, Long> times = entry.answers().stream()
                .collect(Collectors.groupingBy(EvaluationAnswer::questionId, Collectors.counting()));
        for (int i = 0; i < entry.answers().size(); i++) {
            EvaluationAnswer answer = entry.answers().get(i);
            EvaluationQuestion question = asked.get(answer.questionId());
            String at = "answers[" + i + "].";
            if (question == null || times.get(answer.questionId()) > 1) {
                wrong.add(new Problem.Violation(at + "questionId", "is not asked here, or answered twice"));
            } else if (question.kind() == EvaluationKind.SCALE && (answer.scale() == null || answer.text() != null)) {
                wrong.add(new Problem.Violation(at + "scale", "is what this question asks for, and no words"));
            } else if (question.kind() == EvaluationKind.OPEN && (answer.text() == null || answer.scale() != null)) {
                wrong.add(new Problem.Violation(at + "text", "is what this question asks for, and no figure"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private Evaluation shown(Standing me) {
        var kept = evaluations.of(me.setId(), me.personId());
        Map<UUID, KeptAnswer> answers = evaluations.answersOf(me.setId(), me.personId()).stream()
                .collect(Collectors.toMap(KeptAnswer::questionId, Function.identity()));
        List<AnsweredQuestion> shown = questions.askedInOr(me.programmeId(), answers.keySet()).stream()
                .map(question -> answered(question, answers.get(question.id())))
                .toList();
        List<String> actions = new ArrayList<>();
        if (me.member() && me.state() == SetState.RUNNING) {
            actions.add("evaluateSet");
        }
        if (kept.filter(it -> it.state() == EvaluationState.GIVEN).isPresent()) {
            actions.add("releaseMyAnswer");
        }
        return new Evaluation(
                kept.map(EvaluationRepository.Kept::state).orElse(null),
                kept.map(EvaluationRepository.Kept::givenAt).orElse(null),
                shown,
                actions);
    }

    private static AnsweredQuestion answered(EvaluationQuestion question, KeptAnswer answer) {
        return new AnsweredQuestion(
                question.id(),
                question.level(),
                question.kind(),
                question.text(),
                question.isStandard(),
                answer == null ? null : answer.scale(),
                answer == null ? null : answer.text(),
                answer != null && answer.released());
    }
}
