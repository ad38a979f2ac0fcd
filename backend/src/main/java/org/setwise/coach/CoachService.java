package org.setwise.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.coach.wording.Assessment;
import org.setwise.coach.wording.Coach;
import org.setwise.coach.wording.Form;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.questionlog.Purpose;

/** Looks at the wording of questions. What is typed is neither kept nor logged. */
@ApplicationScoped
public class CoachService {
    /** About a year of a set that meets monthly. */
    private static final int SESSIONS = 12;

    private final Coach coach = Coach.shipped();
    private final OwnQuestionRepository questions;
    private final CurrentPerson currentPerson;

    CoachService(OwnQuestionRepository questions, CurrentPerson currentPerson) {
        this.questions = questions;
        this.currentPerson = currentPerson;
    }

    CoachAssessment assess(TextToAssess typed) {
        return CoachAssessment.of(coach.assess(typed.text(), typed.questionsOnly()), typed.text());
    }

    /** How the questions went that whoever is signed in asked; nobody can ask it of somebody else. */
    @Transactional
    QuestionTrend trend() {
        Map<UUID, List<OwnQuestion>> bySession = questions.askedLatelyBy(currentPerson.require(), SESSIONS).stream()
                .collect(Collectors.groupingBy(OwnQuestion::sessionId, LinkedHashMap::new, Collectors.toList()));
        return new QuestionTrend(bySession.values().stream().map(this::session).toList());
    }

    private TrendSession session(List<OwnQuestion> asked) {
        int open = 0;
        Map<Purpose, Integer> purposes = new EnumMap<>(Purpose.class);
        for (OwnQuestion question : asked) {
            Assessment seen = coach.assess(question.text(), true);
            open += seen.form() == Form.OPEN ? 1 : 0;
            Set<Purpose> served = question.purpose() == null ? seen.purposes() : Set.of(question.purpose());
            served.forEach(purpose -> purposes.merge(purpose, 1, Integer::sum));
        }
        OwnQuestion any = asked.getFirst();
        return new TrendSession(
                any.sessionId(), any.setName(), any.startsAt(), any.timeZone(), asked.size(), open, purposes);
    }
}
