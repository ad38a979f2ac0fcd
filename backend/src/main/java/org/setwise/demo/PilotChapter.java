package org.setwise.demo;

import static org.setwise.demo.StoryCalendar.WEEK;
import static org.setwise.demo.story.Cast.DELROY;
import static org.setwise.demo.story.Cast.IDRIS;
import static org.setwise.demo.story.Cast.LORNA;
import static org.setwise.demo.story.Cast.MARIAN;
import static org.setwise.demo.story.Cast.MOIRA;
import static org.setwise.demo.story.Cast.YUSUF;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import org.setwise.closing.EvaluationAnswer;
import org.setwise.closing.EvaluationEntry;
import org.setwise.closing.EvaluationKind;
import org.setwise.closing.EvaluationState;
import org.setwise.closing.NewTheme;
import org.setwise.closing.Outcomes;
import org.setwise.closing.Release;
import org.setwise.closing.SetClosing;
import org.setwise.closing.SummaryEntry;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Applicant;
import org.setwise.demo.story.IndependentAdvocacy;
import org.setwise.demo.story.Journeys;
import org.setwise.demo.story.Pilot;
import org.setwise.enrolment.EnrolmentView;
import org.setwise.learningsession.CallingOff;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionView;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetDecision;
import org.setwise.learningset.StatedReason;
import org.setwise.programme.Admission;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammeDraft;
import org.setwise.programme.ProgrammeScope;

/** A year ago: a set of four, from the first application to the last decision. */
final class PilotChapter {
    private static final int OPENED = -56 * WEEK;
    private static final int INTRODUCED = -50 * WEEK;
    private static final int CLOSED = -29 * WEEK;
    private static final LocalTime TIME = LocalTime.of(10, 0);
    private static final List<Actor> MEMBERS = List.of(LORNA, IDRIS, MOIRA, YUSUF);

    private final Stage stage;

    PilotChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.turnTo(stage.calendar().at(OPENED, 9));
        ProgrammeOnStage programme = new ProgrammeOnStage(stage, MARIAN, draft())
                .withRoster(IndependentAdvocacy.QUALIFICATION, 0, OPENED, CLOSED, List.of(LORNA, YUSUF))
                .withRoster(IndependentAdvocacy.BLACK_BELT, 0, OPENED, CLOSED, List.of(IDRIS, MOIRA))
                .open();
        SetOnStage set = programme.set(Pilot.SET, 7, DELROY, "https://meet.example.org/pilot");
        set.openEnrolment();
        admit(set);
        List<SessionView> planned = plan(set);
        set.start(new StatedReason(1, Pilot.FEW_MEMBERS));
        set.follow(Journeys.PILOT);

        Scenes scenes = new Scenes(stage, set);
        scenes.end(scenes.introductions(planned.getFirst(), DELROY, Pilot.NEWCOMERS));
        for (int i = 0; i < 3; i++) {
            scenes.presentation(planned.get(i + 1), DELROY, MEMBERS, List.of(Pilot.TURNS.get(i)));
        }
        SessionView postponed = planned.getLast();
        stage.turnTo(postponed.startsAt().minus(Duration.ofDays(1)));
        stage.does(DELROY, uses -> uses.moving().postpone(postponed.id(), new CallingOff(Pilot.POSTPONED, false)));
        SessionView instead = set.plan(DELROY, SessionKind.PRESENTING, at(17), YUSUF);
        SessionView last = set.plan(DELROY, SessionKind.CLOSING, at(21));
        scenes.presentation(instead, DELROY, MEMBERS, List.of(Pilot.TURNS.getLast()));
        close(set, last, scenes);
        programme.close();
    }

    private ProgrammeDraft draft() {
        return new ProgrammeDraft(
                ProgrammeOnStage.organisationOf(stage, MARIAN),
                Pilot.PROGRAMME,
                Pilot.SUMMARY,
                IndependentAdvocacy.PURPOSE,
                ProgrammeScope.CROSS_ORGANISATION,
                FacilitationMode.OPEN_QUESTIONS,
                7,
                7,
                4,
                60,
                1,
                Admission.ON_APPLICATION,
                14,
                2,
                true,
                null,
                stage.calendar().day(INTRODUCED),
                stage.calendar().day(CLOSED),
                IndependentAdvocacy.CLAUSES);
    }

    private void admit(SetOnStage set) {
        stage.turnTo(stage.calendar().at(OPENED + WEEK, 12));
        for (Applicant applicant : Pilot.APPLICANTS) {
            EnrolmentView offered = set.apply(applicant);
            stage.does(applicant.who(), uses -> uses.places().accept(offered.id()));
            set.sign(applicant.who(), 1);
        }
    }

    /** The introductory session, and one for each member. */
    private List<SessionView> plan(SetOnStage set) {
        stage.turnTo(stage.calendar().at(OPENED + 3 * WEEK, 14));
        return List.of(
                set.plan(DELROY, SessionKind.INTRODUCTORY, at(0)),
                set.plan(DELROY, SessionKind.PRESENTING, at(4), LORNA),
                set.plan(DELROY, SessionKind.PRESENTING, at(8), IDRIS),
                set.plan(DELROY, SessionKind.PRESENTING, at(12), MOIRA),
                set.plan(DELROY, SessionKind.PRESENTING, at(16), YUSUF));
    }

    private Instant at(int weeksAfterTheFirst) {
        return stage.calendar().meeting(INTRODUCED + weeksAfterTheFirst * WEEK, TIME);
    }

    private void close(SetOnStage set, SessionView session, Scenes scenes) {
        Meeting meeting = Meeting.begin(stage, set, session.id(), DELROY, MEMBERS, session.startsAt());
        meeting.leadTo(PhaseKind.EVALUATION);
        for (Pilot.Judgement judgement : Pilot.JUDGEMENTS) {
            judge(set, judgement);
        }
        for (Pilot.Harvest harvest : Pilot.HARVESTS) {
            stage.does(harvest.who(), uses -> {
                uses.whatCameOfIt().summarise(set.id(), new SummaryEntry(harvest.summary()));
                Outcomes outcomes = uses.whatCameOfIt().mark(set.id(), new NewTheme(null, harvest.theme()));
                uses.whatCameOfIt().release(outcomes.myThemes().getFirst().id(), new Release(true));
            });
        }
        scenes.end(meeting);
        SetClosing closing = new SetClosing(SetDecision.DISBAND, null);
        stage.does(DELROY, uses -> uses.closings().close(set.id(), closing));
    }

    /** The figures first, then the words, in the order in which they are asked; or nothing at all. */
    private void judge(SetOnStage set, Pilot.Judgement judgement) {
        if (judgement.words().isEmpty()) {
            stage.does(judgement.who(), uses -> uses.evaluations()
                    .evaluate(set.id(), new EvaluationEntry(EvaluationState.DECLINED, List.of())));
            return;
        }
        stage.does(judgement.who(), uses -> {
            Iterator<Integer> figures = judgement.figures().iterator();
            Iterator<String> words = judgement.words().iterator();
            List<EvaluationAnswer> answers = uses.evaluations().showMine(set.id()).questions().stream()
                    .map(question -> question.kind() == EvaluationKind.SCALE
                            ? new EvaluationAnswer(question.questionId(), figures.next(), null)
                            : new EvaluationAnswer(question.questionId(), null, words.next()))
                    .toList();
            uses.evaluations().evaluate(set.id(), new EvaluationEntry(EvaluationState.GIVEN, answers));
        });
    }
}
