package org.setwise.questionlog;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setwise.contract.QuestionStyle;
import org.setwise.person.PersonRef;

/** Everything that was said in a turn, as it is read: people are ids still. */
record TurnRecord(
        List<QuestionRow> questions,
        List<ContributionRow> contributions,
        List<UUID> passed,
        List<UUID> stillToAsk,
        FloorRow floor,
        OutcomeView outcome) {

    /** What goes on beside the questions, as it is read. */
    record FloorRow(
            UUID nextToAsk,
            List<UUID> hands,
            Instant thinkingSince,
            int silenceSeconds,
            UUID followUpBy,
            boolean answering,
            boolean experienceInvited) {

        FloorView shown(QuestionStyle style, Map<UUID, PersonRef> names) {
            return new FloorView(
                    style,
                    answering,
                    names.get(nextToAsk),
                    names.get(followUpBy),
                    hands.stream().map(names::get).toList(),
                    thinkingSince,
                    silenceSeconds,
                    experienceInvited);
        }
    }

    /** A contribution as it is read. */
    record ContributionRow(UUID id, UUID turnId, UUID authorId, String text, Instant sharedAt) {
        ContributionView shown(Map<UUID, PersonRef> names) {
            return new ContributionView(id, turnId, names.get(authorId), text, sharedAt);
        }
    }

    /** Who asked what the presenter may have marked. */
    Set<UUID> askersOfMarked() {
        return questions.stream()
                .filter(question -> question.askedAt() != null)
                .map(QuestionRow::askerId)
                .collect(Collectors.toSet());
    }

    /** The same with these marks instead of those that its reader may see. */
    TurnRecord marked(Set<UUID> feltLikeAdvice) {
        return new TurnRecord(
                questions.stream()
                        .map(question -> question.marked(feltLikeAdvice.contains(question.id())))
                        .toList(),
                contributions,
                passed,
                stillToAsk,
                floor,
                outcome);
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
        people.addAll(floor.hands());
        Stream.of(floor.nextToAsk(), floor.followUpBy())
                .filter(Objects::nonNull)
                .forEach(people::add);
        questions.forEach(question -> people.add(question.askerId()));
        contributions.forEach(contribution -> people.add(contribution.authorId()));
        return people;
    }
}
