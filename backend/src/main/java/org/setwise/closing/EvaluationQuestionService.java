package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.time.Ids;
import org.setwise.programme.ProgrammeAccess;

/** What a programme asks members at the end of their set, beside the questions that every programme asks. */
@ApplicationScoped
@Transactional
public class EvaluationQuestionService {
    private final EvaluationQuestionRepository questions;
    private final ProgrammeAccess programmes;
    private final Ids ids;
    private final Clock clock;

    EvaluationQuestionService(
            EvaluationQuestionRepository questions, ProgrammeAccess programmes, Ids ids, Clock clock) {
        this.questions = questions;
        this.programmes = programmes;
        this.ids = ids;
        this.clock = clock;
    }

    public List<EvaluationQuestionView> list(UUID programmeId) {
        programmes.toOversee(programmeId);
        return shown(programmeId);
    }

    /** Asks these beside the standard ones from now on. A changed question is another one: answers stay with what was asked. */
    public List<EvaluationQuestionView> ask(UUID programmeId, EvaluationQuestionsDraft draft) {
        programmes.toOrganiseLocked(programmeId).requireNotClosed("changed");
        Map<UUID, EvaluationQuestion> before = questions.ownOf(programmeId).stream()
                .collect(Collectors.toMap(EvaluationQuestion::id, Function.identity()));
        Set<UUID> kept = new HashSet<>();
        for (int i = 0; i < draft.questions().size(); i++) {
            EvaluationQuestionDraft wanted = draft.questions().get(i);
            EvaluationQuestion there = before.get(wanted.id());
            if (wanted.id() != null && (there == null || !kept.add(wanted.id()))) {
                throw new Invalid(
                        "questions[" + i + "].id", "is no own question of this programme, or stands here twice");
            }
            if (there != null && there.asksTheSameAs(wanted)) {
                there.moveTo(i);
            } else {
                kept.remove(wanted.id());
                questions.persist(new EvaluationQuestion(ids.next(), programmeId, wanted, i, clock.instant()));
            }
        }
        before.values().stream()
                .filter(question -> !kept.contains(question.id()))
                .forEach(question -> question.retire(clock.instant()));
        questions.flush();
        return shown(programmeId);
    }

    private List<EvaluationQuestionView> shown(UUID programmeId) {
        return questions.askedIn(programmeId).stream()
                .map(EvaluationQuestionView::of)
                .toList();
    }
}
