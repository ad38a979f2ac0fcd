package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;

/** Reads a whole turn for one person, in four statements however much was said. */
@ApplicationScoped
public class QuestionLog {
    private final TurnLogRepository log;
    private final DilemmaRepository dilemmas;
    private final PersonNames names;

    QuestionLog(TurnLogRepository log, DilemmaRepository dilemmas, PersonNames names) {
        this.log = log;
        this.dilemmas = dilemmas;
        this.names = names;
    }

    /** @param turn as {@link TurnAccess#toRead} gives it to whoever may read it */
    public LoggedTurn ofTurn(TurnStanding turn) {
        TurnRecord said = log.read(turn.id());
        Optional<Dilemma> dilemma = dilemmas.by(turn.presenterId(), turn.id());
        Set<UUID> people = new HashSet<>(said.people());
        people.add(turn.presenterId());
        Map<UUID, PersonRef> named = names.of(people);
        return new LoggedTurn(
                dilemma.map(written -> DilemmaView.of(written, named.get(written.authorId()), turn))
                        .orElse(null),
                said.questions().stream()
                        .map(question -> question.seenIn(turn, said.hasOneAsked(), named))
                        .toList(),
                said.contributions().stream()
                        .map(contribution -> contribution.shown(named))
                        .toList(),
                said.emptyPurposes(),
                turn.isPresenting() ? byName(said.stillToAsk(), named) : List.of(),
                byName(said.passed(), named),
                said.outcome(),
                actionsIn(turn, dilemma));
    }

    private static List<PersonRef> byName(Collection<UUID> people, Map<UUID, PersonRef> named) {
        return people.stream()
                .map(named::get)
                .sorted(Comparator.comparing(PersonRef::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PersonRef::id))
                .toList();
    }

    private static List<String> actionsIn(TurnStanding turn, Optional<Dilemma> dilemma) {
        List<String> actions = new ArrayList<>();
        boolean presents = turn.presenterId().equals(turn.me());
        if (turn.isMine() && dilemma.isEmpty() && (turn.isPlanned() || turn.isPresenting())) {
            actions.add("writeDilemma");
        }
        if (!presents && turn.isTakingPart() && turn.isForQuestions()) {
            actions.add("askQuestion");
        }
        if (!presents && turn.standing().member() && turn.isPresenting()) {
            actions.add("passTurn");
        }
        if (!presents && turn.standing().member() && turn.hasExperience() && turn.isForExperience()) {
            actions.add("shareExperience");
        }
        if (turn.isMine() && turn.isForItsOutcome()) {
            actions.add("recordOutcome");
        }
        return actions;
    }
}
