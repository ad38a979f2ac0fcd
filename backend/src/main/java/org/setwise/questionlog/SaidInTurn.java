package org.setwise.questionlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.person.PersonRef;

/** Everything said in a turn, read once, to be shown to each person as they may see it. */
public final class SaidInTurn {
    private final TurnRecord said;
    private final Dilemma dilemma;
    private final Map<UUID, PersonRef> named;

    /** @param dilemma null when there is none that its reader may see */
    SaidInTurn(TurnRecord said, Dilemma dilemma, Map<UUID, PersonRef> named) {
        this.said = said;
        this.dilemma = dilemma;
        this.named = named;
    }

    /** Who asked what was put to the presenter: between each of them and the presenter there may be marks. */
    public Set<UUID> askersOfMarked() {
        return said.askersOfMarked();
    }

    /** The turn as another sees it who knows of these questions that they felt like advice. */
    public LoggedTurn seenIn(TurnStanding turn, Set<UUID> feltLikeAdvice) {
        return new SaidInTurn(said.marked(feltLikeAdvice), dilemma, named).seenIn(turn);
    }

    /** The turn as its reader sees it. */
    public LoggedTurn seenIn(TurnStanding turn) {
        return new LoggedTurn(
                dilemma == null ? null : DilemmaView.of(dilemma, named.get(dilemma.authorId()), turn),
                said.questions().stream()
                        .map(question -> question.seenIn(turn, said.hasOneAsked(), named))
                        .toList(),
                said.contributions().stream()
                        .map(contribution -> contribution.shown(named))
                        .toList(),
                said.emptyPurposes(),
                turn.isPresenting() ? byName(said.stillToAsk()) : List.of(),
                byName(said.passed()),
                said.floor().shown(turn.style(), named),
                said.outcome(),
                actionsIn(turn));
    }

    private List<PersonRef> byName(Collection<UUID> people) {
        return people.stream()
                .map(named::get)
                .sorted(Comparator.comparing(PersonRef::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PersonRef::id))
                .toList();
    }

    private List<String> actionsIn(TurnStanding turn) {
        List<String> actions = new ArrayList<>();
        boolean presents = turn.presenterId().equals(turn.me());
        if (turn.isMine() && dilemma == null && (turn.isPlanned() || turn.isPresenting())) {
            actions.add("writeDilemma");
        }
        if (!presents && turn.isTakingPart() && turn.isForQuestions()) {
            actions.add("askQuestion");
        }
        if (!presents && turn.standing().member() && turn.isPresenting()) {
            actions.add("passTurn");
        }
        if (turn.isTakingPart()) {
            actions.add("writeMyNotes");
        }
        if (!presents && turn.isTakingPart() && turn.isForQuestions()) {
            actions.add("raiseHand");
        }
        if ((turn.isMine() || turn.isMyHosting()) && turn.isForQuestions()) {
            actions.addAll(List.of("keepSilence", "goOn", "hearAnswers"));
        }
        if (turn.isMine() && turn.hasExperience() && turn.isForExperience()) {
            actions.add("inviteExperience");
        }
        if (!presents
                && turn.standing().member()
                && turn.hasExperience()
                && turn.isForExperience()
                && said.floor().experienceInvited()) {
            actions.add("shareExperience");
        }
        if (turn.isMine() && turn.isForItsOutcome()) {
            actions.add("recordOutcome");
        }
        return actions;
    }
}
