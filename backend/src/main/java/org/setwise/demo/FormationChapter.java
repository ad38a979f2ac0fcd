package org.setwise.demo;

import static org.setwise.demo.StoryCalendar.WEEK;
import static org.setwise.demo.story.Cast.INGRID;

import java.time.DayOfWeek;
import java.util.List;
import org.setwise.demo.story.DiversityInScience;
import org.setwise.demo.story.LeadingAcrossBodies;
import org.setwise.demo.story.LeadingAcrossBodies.Lead;
import org.setwise.enrolment.Application;
import org.setwise.enrolment.DayHours;
import org.setwise.enrolment.WeeklyAvailability;
import org.setwise.person.Declarations;
import org.setwise.programme.Admission;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammeDraft;
import org.setwise.programme.ProgrammeScope;

/** Leading across bodies: everybody has applied, and no set has been formed yet. */
final class FormationChapter {
    private static final int OPENED = -2 * WEEK;
    private static final int STARTS = 3 * WEEK;

    private final Stage stage;

    FormationChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.turnTo(stage.calendar().at(OPENED, 10));
        ProgrammeOnStage programme = new ProgrammeOnStage(stage, INGRID, draft())
                .withRoster(
                        LeadingAcrossBodies.ROSTER,
                        0,
                        OPENED,
                        null,
                        LeadingAcrossBodies.LEADS.stream().map(Lead::who).toList())
                .open();
        stage.turnTo(stage.calendar().at(OPENED + 2, 11));
        LeadingAcrossBodies.LEADS.forEach(lead -> apply(programme, lead));
        Declarations manager = new Declarations(LeadingAcrossBodies.MANAGER.email(), List.of());
        stage.does(LeadingAcrossBodies.REPORT, uses -> uses.declarations().declare(manager));
    }

    private ProgrammeDraft draft() {
        return new ProgrammeDraft(
                ProgrammeOnStage.organisationOf(stage, INGRID),
                LeadingAcrossBodies.NAME,
                LeadingAcrossBodies.SUMMARY,
                LeadingAcrossBodies.PURPOSE,
                ProgrammeScope.CROSS_ORGANISATION,
                FacilitationMode.OPEN_QUESTIONS,
                28,
                7,
                5,
                60,
                1,
                Admission.ON_APPLICATION,
                10,
                2,
                true,
                null,
                stage.calendar().day(STARTS),
                null,
                DiversityInScience.CLAUSES);
    }

    private void apply(ProgrammeOnStage programme, Lead lead) {
        PeopleChapter.comeIn(stage, lead.who());
        Application application = new Application(
                lead.who().organisation(),
                lead.who().level(),
                lead.motivation(),
                new WeeklyAvailability(
                        lead.zone(),
                        lead.hours().entrySet().stream()
                                .map(day -> new DayHours(DayOfWeek.valueOf(day.getKey()), day.getValue()))
                                .toList()),
                null);
        stage.does(lead.who(), uses -> uses.enrolments().apply(programme.id(), application));
    }
}
