package org.setwise.questionlog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything that was said in a turn, as it is read: people are ids still. */
record TurnRecord(
        List<QuestionRow> questions,
        List<ContributionRow> contributions,
        List<UUID> passed,
        List<UUID> stillToAsk,
        OutcomeView outcome) {

    /** A contribution as it is read. */
    record ContributionRow(ContributionView contribution, UUID authorId) {}

    boolean hasOneAsked() {
        return questions.stream().anyMatch(question -> question.state() == QuestionState.ASKED);
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
