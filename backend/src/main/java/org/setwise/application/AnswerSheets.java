package org.setwise.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.Problem;

/** Takes and gives back what applicants answer, within the transaction of their application. */
@ApplicationScoped
public class AnswerSheets {
    private final ApplicationQuestionRepository questions;

    AnswerSheets(ApplicationQuestionRepository questions) {
        this.questions = questions;
    }

    /** @throws Invalid when a question that has to be answered is not */
    public void requireComplete(UUID programmeId, List<Answer> answers) {
        List<Problem.Violation> missing = questions.askedIn(programmeId).stream()
                .filter(ApplicationQuestion::isRequired)
                .filter(question ->
                        answers.stream().noneMatch(answer -> answer.questionId().equals(question.id())))
                .map(question -> new Problem.Violation("answers", "“" + question.text() + "” has to be answered"))
                .toList();
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
    }

    /** @throws Invalid when something is no answer to a question that is asked now */
    public void keep(UUID programmeId, UUID enrolmentId, List<Answer> answers) {
        Map<UUID, ApplicationQuestion> asked = questions.askedIn(programmeId).stream()
                .collect(Collectors.toMap(ApplicationQuestion::id, Function.identity()));
        List<Problem.Violation> wrong = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ApplicationQuestion question = asked.get(answers.get(i).questionId());
            if (question == null) {
                wrong.add(new Problem.Violation("answers[" + i + "].questionId", "is not asked in this programme"));
            } else if (!question.takes(answers.get(i).text())) {
                wrong.add(new Problem.Violation("answers[" + i + "].text", "is no answer to this question"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        answers.forEach(answer -> questions.keep(enrolmentId, answer));
    }

    /** In the order in which the questions are asked. */
    public List<GivenAnswer> of(UUID enrolmentId) {
        return questions.answersOf(enrolmentId);
    }
}
