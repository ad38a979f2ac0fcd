package org.setwise.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Every query for what members are asked at the end of their set. */
@ApplicationScoped
class EvaluationQuestionRepository implements PanacheRepositoryBase<EvaluationQuestion, UUID> {

    /** What is asked in a programme now: level by level, the standard questions before its own. */
    List<EvaluationQuestion> askedIn(UUID programmeId) {
        return ordered(
                list("(programmeId is null or programmeId = ?1) and retiredAt is null order by position", programmeId));
    }

    /** What is asked in a programme now, and these beside, which may be asked no longer. */
    List<EvaluationQuestion> askedInOr(UUID programmeId, Collection<UUID> answered) {
        return ordered(list(
                "(programmeId is null or programmeId = ?1) and (retiredAt is null or id in ?2) order by position",
                programmeId,
                answered));
    }

    /** What a programme asks beside the standard questions. */
    List<EvaluationQuestion> ownOf(UUID programmeId) {
        return list("programmeId = ?1 and retiredAt is null order by position", programmeId);
    }

    /** These questions, asked now or not any more. */
    List<EvaluationQuestion> these(Collection<UUID> questionIds) {
        return ordered(list("id in ?1 order by position", questionIds));
    }

    private static List<EvaluationQuestion> ordered(List<EvaluationQuestion> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(EvaluationQuestion::level)
                        .thenComparing(question -> !question.isStandard()))
                .toList();
    }
}
