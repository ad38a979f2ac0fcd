package org.setwise.questionlog;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.person.PersonRef;

/** Everything that was said in a turn, as it is read: people are ids still. */
record TurnRecord(
        List<QuestionRow> questions,
        List<ContributionRow> contributions,
        List<UUID> passed,
        List<UUID> stillToAsk,
        OutcomeView outcome) {

    /** A contribution as it is read. */
    record ContributionRow(UUID id, UUID turnId, UUID authorId, String text, Instant sharedAt) {
        ContributionView shown(Map<UUID, PersonRef> names) {
            return new ContributionView(id, turnId, names.get(authorId), text, sharedAt);
        }
    }

    boolean hasOneAsked() {
        return questions.stream().anyMatch(question -> question.state() == QuestionState.ASKED);
    }

    /** Which of the four purposes no question has served that was put to the presenter (rule 19). */
    List<Purpose> emptyPurposes() {
        return Purpose.emptyAmong(questions.stream()
                .filter(question ->
                        question.state() == QuestionState.ASKED || question.state() == QuestionState.ANSWERED)
                .map(QuestionRow::purpose)
                .toList());
    }

    /** Whoever is named in it. */
    Set<UUID> people() {
        Set<UUID> people = new HashSet<>(passed);
        people.addAll(stillToAsk);
        questions.forEach(question -> people.add(question.askerId()));
        contributions.forEach(contribution -> people.add(contribution.authorId()));
        return people;
    }
}
