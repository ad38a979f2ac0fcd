package org.setwise.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.setwise.action.NewAction;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Asked;
import org.setwise.demo.story.Dilemma;
import org.setwise.demo.story.Shared;
import org.setwise.demo.story.TurnStory;
import org.setwise.demo.story.Undertaken;
import org.setwise.learningsession.PhaseKind;
import org.setwise.questionlog.DilemmaDraft;
import org.setwise.questionlog.DilemmaRelease;
import org.setwise.questionlog.NewContribution;
import org.setwise.questionlog.NewQuestion;
import org.setwise.questionlog.OutcomeEntry;
import org.setwise.questionlog.QuestionAnswer;
import org.setwise.questionlog.QuestionMarks;

/** One presenter's turn, played. */
final class TurnScene {
    private final Stage stage;
    private final SetOnStage set;
    private final UUID turn;
    private final TurnStory story;

    TurnScene(Stage stage, SetOnStage set, UUID turn, TurnStory story) {
        this.stage = stage;
        this.set = set;
        this.turn = turn;
        this.story = story;
    }

    /** The presenter writes the dilemma beforehand, and shows it to the set. */
    void prepare() {
        present(stage, turn, story.presenter(), story.dilemma());
    }

    static void present(Stage stage, UUID turn, Actor presenter, Dilemma dilemma) {
        DilemmaDraft draft = new DilemmaDraft(dilemma.title(), dilemma.brief(), true, true, true, true, null);
        stage.does(presenter, uses -> uses.dilemmas().write(turn, null, draft));
        stage.does(presenter, uses -> uses.dilemmas().release(turn, new DilemmaRelease(null)));
    }

    /** The presenter has begun to write, and is not sure yet of two of the four statements (rule 13). */
    static void sketch(Stage stage, UUID turn, Actor presenter, Dilemma dilemma) {
        DilemmaDraft draft = new DilemmaDraft(dilemma.title(), dilemma.brief(), false, true, true, false, null);
        stage.does(presenter, uses -> uses.dilemmas().write(turn, null, draft));
    }

    /** From the dilemma to the outcome. */
    void play(Meeting meeting) {
        meeting.leadTo(PhaseKind.CLARIFYING);
        ask(PhaseKind.CLARIFYING, meeting.phaseEndsAt());
        meeting.leadTo(PhaseKind.OPEN_QUESTIONS);
        ask(PhaseKind.OPEN_QUESTIONS, meeting.phaseEndsAt());
        share();
        story.passed()
                .forEach(member -> stage.does(member, uses -> uses.questions().pass(turn)));
        meeting.leadTo(PhaseKind.ACTIONS);
        story.undertaken().forEach(this::undertake);
        meeting.leadTo(PhaseKind.OUTCOME);
        OutcomeEntry outcome = new OutcomeEntry(story.outcome() == null, story.outcome());
        stage.does(story.presenter(), uses -> uses.outcomes().record(turn, outcome));
    }

    /** Up to the open questions and no further; those are asked by the end of the story. */
    void playUntilNow(Meeting meeting) {
        meeting.leadTo(PhaseKind.CLARIFYING);
        ask(PhaseKind.CLARIFYING, meeting.phaseEndsAt());
        meeting.leadTo(PhaseKind.OPEN_QUESTIONS);
        ask(PhaseKind.OPEN_QUESTIONS, stage.calendar().now());
    }

    /** Spreads the questions of a phase over the time there is. */
    private void ask(PhaseKind phase, Instant until) {
        List<Asked> asked = story.questions().stream()
                .filter(question -> question.phase() == phase)
                .toList();
        Duration each = Duration.between(stage.moment(), until).dividedBy(asked.size() + 1);
        for (Asked question : asked) {
            Instant next = stage.moment().plus(each);
            ask(question, each);
            stage.waitUntil(next);
        }
    }

    private void ask(Asked asked, Duration time) {
        NewQuestion question = new NewQuestion(asked.text(), asked.kind(), asked.purpose());
        UUID id = stage.sees(asked.by(), uses -> uses.questions().ask(turn, question))
                .id();
        stage.waitUntil(stage.moment().plus(time.multipliedBy(2).dividedBy(3)));
        switch (asked.ending()) {
            case OPEN -> {}
            case ANSWERED -> presents(uses -> uses.questions().answer(id, new QuestionAnswer(asked.note(), false)));
            case PARKED -> presents(uses -> uses.questions().park(id));
            case DECLINED -> presents(uses -> uses.questions().decline(id));
            case WITHDRAWN -> stage.does(asked.by(), uses -> uses.questions().withdraw(id));
        }
        if (asked.madeMeThink() || asked.feltLikeAdvice()) {
            QuestionMarks marks = new QuestionMarks(asked.madeMeThink(), asked.feltLikeAdvice());
            presents(uses -> uses.questions().mark(id, marks));
        }
    }

    private void presents(Consumer<UseCases> act) {
        stage.does(story.presenter(), act);
    }

    private void share() {
        if (!story.shared().isEmpty()) {
            presents(uses -> uses.floor().inviteExperience(turn, true));
        }
        for (Shared shared : story.shared()) {
            NewContribution contribution = new NewContribution(shared.text());
            stage.does(shared.by(), uses -> uses.contributions().share(turn, contribution));
        }
    }

    private void undertake(Undertaken undertaken) {
        NewAction action = new NewAction(
                undertaken.description(), StoryCalendar.dayOf(stage.moment()).plusDays(undertaken.days()));
        UUID id = stage.sees(story.presenter(), uses -> uses.actions().undertake(turn, action))
                .id();
        set.pledges().add(new Pledge(id, story.presenter(), undertaken));
    }
}
