package org.setwise.application;

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

/**
 * What a programme asks its applicants. A question that somebody answered is never put into other words: the changed one
 * takes its place, and the answers stay with the old one.
 */
@ApplicationScoped
@Transactional
public class ApplicationQuestionService {
    private final ApplicationQuestionRepository questions;
    private final ProgrammeAccess programmes;
    private final Ids ids;
    private final Clock clock;

    ApplicationQuestionService(
            ApplicationQuestionRepository questions, ProgrammeAccess programmes, Ids ids, Clock clock) {
        this.questions = questions;
        this.programmes = programmes;
        this.ids = ids;
        this.clock = clock;
    }

    public List<ApplicationQuestionView> list(UUID programmeId) {
        programmes.toSee(programmeId);
        return shown(programmeId);
    }

    /** Asks these from now on, and nothing else. Who has applied already is not asked again. */
    public List<ApplicationQuestionView> ask(UUID programmeId, QuestionsDraft draft) {
        programmes.toOrganiseLocked(programmeId).requireNotClosed("changed");
        Map<UUID, ApplicationQuestion> before = questions.askedIn(programmeId).stream()
                .collect(Collectors.toMap(ApplicationQuestion::id, Function.identity()));
        requireSound(draft, before.keySet());
        Map<UUID, Integer> answers = questions.answersIn(programmeId);
        Set<UUID> kept = new HashSet<>();
        for (int i = 0; i < draft.questions().size(); i++) {
            QuestionDraft wanted = draft.questions().get(i);
            ApplicationQuestion there = before.get(wanted.id());
            if (there != null && (there.asksTheSameAs(wanted) || !answers.containsKey(there.id()))) {
                there.ask(wanted, i);
                kept.add(there.id());
            } else {
                questions.persist(new ApplicationQuestion(ids.next(), programmeId, wanted, i, clock.instant()));
            }
        }
        before.values().stream()
                .filter(question -> !kept.contains(question.id()))
                .forEach(question -> takeOff(question, answers.containsKey(question.id())));
        questions.flush();
        return shown(programmeId);
    }

    private void takeOff(ApplicationQuestion question, boolean answered) {
        if (answered) {
            question.retire(clock.instant());
        } else {
            questions.delete(question);
        }
    }

    private static void requireSound(QuestionsDraft draft, Set<UUID> known) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < draft.questions().size(); i++) {
            QuestionDraft question = draft.questions().get(i);
            String at = "questions[" + i + "].";
            int choices = new HashSet<>(question.choices()).size();
            if (question.id() != null && (!known.contains(question.id()) || !named.add(question.id()))) {
                throw new Invalid(at + "id", "is no question of this programme, or stands here twice");
            }
            if (question.kind() == QuestionFormat.CHOICE
                    && (choices < 2 || choices < question.choices().size())) {
                throw new Invalid(at + "choices", "must be at least two, each different");
            }
            if (question.kind() != QuestionFormat.CHOICE && choices > 0) {
                throw new Invalid(at + "choices", "must be empty where a text is asked for");
            }
        }
    }

    private List<ApplicationQuestionView> shown(UUID programmeId) {
        Map<UUID, Integer> answers = questions.answersIn(programmeId);
        return questions.askedIn(programmeId).stream()
                .map(question -> new ApplicationQuestionView(
                        question.id(),
                        question.kind(),
                        question.text(),
                        question.isRequired(),
                        question.choices(),
                        answers.getOrDefault(question.id(), 0)))
                .toList();
    }
}
