package org.setwise.demo;

import static org.setwise.demo.story.Cast.MARIAN;

import org.setwise.demo.story.FirstTimeManagers;
import org.setwise.demo.story.IndependentAdvocacy;
import org.setwise.programme.Admission;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammeDraft;
import org.setwise.programme.ProgrammeScope;

/** Yesterday: a programme that its organiser has only begun to think about. */
final class DraftChapter {
    private final Stage stage;

    DraftChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.turnTo(stage.calendar().at(-1, 17));
        ProgrammeDraft draft = new ProgrammeDraft(
                ProgrammeOnStage.organisationOf(stage, MARIAN),
                FirstTimeManagers.NAME,
                FirstTimeManagers.SUMMARY,
                FirstTimeManagers.PURPOSE,
                ProgrammeScope.CROSS_ORGANISATION,
                FacilitationMode.OPEN_QUESTIONS,
                14,
                7,
                4,
                60,
                1,
                Admission.ON_APPLICATION,
                10,
                2,
                true,
                null,
                stage.calendar().day(10 * StoryCalendar.WEEK),
                null,
                IndependentAdvocacy.CLAUSES);
        new ProgrammeOnStage(stage, MARIAN, draft);
    }
}
