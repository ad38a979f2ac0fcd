package org.setwise.demo;

import static org.setwise.demo.StoryCalendar.WEEK;
import static org.setwise.demo.story.Cast.ADA;
import static org.setwise.demo.story.Cast.BRONWEN;
import static org.setwise.demo.story.Cast.CATRIONA;
import static org.setwise.demo.story.Cast.EFUA;
import static org.setwise.demo.story.Cast.FERGUS;
import static org.setwise.demo.story.Cast.HASSAN;
import static org.setwise.demo.story.Cast.INGRID;
import static org.setwise.demo.story.Cast.JOSEPHINE;
import static org.setwise.demo.story.Cast.KIERAN;
import static org.setwise.demo.story.Cast.LEILA;
import static org.setwise.demo.story.Cast.MOHAMMED;
import static org.setwise.demo.story.Cast.OLIVER;
import static org.setwise.demo.story.Cast.PRIYANKA;
import static org.setwise.demo.story.Cast.RUTH;
import static org.setwise.demo.story.Cast.SIMON;
import static org.setwise.demo.story.Cast.THANDI;
import static org.setwise.demo.story.Cast.WEI_LING;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Applicant;
import org.setwise.demo.story.DiversityInScience;
import org.setwise.demo.story.FairRecruitment;
import org.setwise.demo.story.Journeys;
import org.setwise.demo.story.MentoringAndMembership;
import org.setwise.enrolment.EnrolmentView;
import org.setwise.enrolment.PlaceOffer;
import org.setwise.enrolment.Withdrawal;
import org.setwise.learningsession.SessionView;
import org.setwise.learningsession.TurnSkip;
import org.setwise.learningset.Cancellation;
import org.setwise.learningset.SessionKind;
import org.setwise.poll.Availability;
import org.setwise.poll.NewPoll;
import org.setwise.poll.PollAnswers;
import org.setwise.poll.PollAnswers.OptionAnswer;
import org.setwise.poll.PollView;
import org.setwise.programme.Admission;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammeDraft;
import org.setwise.programme.ProgrammeScope;

/** Diversity in Science: one set that meets, one that fills, one that came to nothing, one that is still an idea. */
final class DiversityChapter {
    private static final int OPENED = -16 * WEEK;
    private static final int INTRODUCED = -9 * WEEK;
    private static final LocalTime TIME = LocalTime.of(14, 0);

    private final Stage stage;

    DiversityChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.turnTo(stage.calendar().at(OPENED, 9));
        ProgrammeOnStage programme = offer();
        meet(programme);
        comeToNothing(programme);
        fill(programme);
        programme.set(DiversityInScience.FOURTH_SET, 7, null, null);
    }

    private ProgrammeOnStage offer() {
        ProgrammeDraft draft = new ProgrammeDraft(
                ProgrammeOnStage.organisationOf(stage, INGRID),
                DiversityInScience.NAME,
                DiversityInScience.SUMMARY,
                DiversityInScience.PURPOSE,
                ProgrammeScope.CROSS_ORGANISATION,
                FacilitationMode.QUESTIONS_AND_EXPERIENCE,
                24,
                7,
                6,
                120,
                2,
                Admission.BY_ORGANISER,
                7,
                2,
                true,
                null,
                stage.calendar().day(INTRODUCED),
                null,
                DiversityInScience.CLAUSES);
        return new ProgrammeOnStage(stage, INGRID, draft)
                .withRoster(
                        DiversityInScience.NOMINEES,
                        0,
                        OPENED,
                        null,
                        List.of(
                                ADA, MOHAMMED, CATRIONA, WEI_LING, SIMON, JOSEPHINE, EFUA, BRONWEN, HASSAN, KIERAN,
                                PRIYANKA, FERGUS))
                .withRoster(DiversityInScience.INDIVIDUALS, 0, OPENED, null, List.of(RUTH, OLIVER, THANDI, LEILA))
                .open();
    }

    /** Six members without a facilitator; two of them have presented, in one session. */
    private void meet(ProgrammeOnStage programme) {
        SetOnStage set = programme.set(
                DiversityInScience.FIRST_SET, 7, null, "https://meet.example.org/mentoring-and-membership");
        set.openEnrolment();
        stage.turnTo(stage.calendar().at(OPENED + 2 * WEEK, 10));
        for (Applicant applicant : DiversityInScience.FIRST_APPLICANTS) {
            accept(applicant.who(), offer(set, applicant));
            set.sign(applicant.who(), 1);
        }
        stage.turnTo(stage.calendar().at(INTRODUCED - 3 * WEEK, 15));
        SessionView introduction = set.plan(ADA, SessionKind.INTRODUCTORY, at(0));
        SessionView first = set.plan(ADA, SessionKind.PRESENTING, at(6), CATRIONA, MOHAMMED);
        SessionView second = set.plan(ADA, SessionKind.PRESENTING, at(12), WEI_LING, SIMON);
        set.plan(ADA, SessionKind.PRESENTING, at(18), JOSEPHINE, ADA);
        set.start();
        set.follow(Journeys.SHARING);

        Scenes scenes = new Scenes(stage, set);
        scenes.end(scenes.introductions(introduction, ADA, DiversityInScience.FIRST_NEWCOMERS));
        List<Actor> everybody =
                DiversityInScience.FIRST_APPLICANTS.stream().map(Applicant::who).toList();
        set.shareConfidence(ADA, everybody);
        scenes.presentation(first, JOSEPHINE, everybody, MentoringAndMembership.TURNS);
        stage.turnTo(stage.calendar().at(-5, 21));
        TurnSkip skip = new TurnSkip(DiversityInScience.SIMON_SKIPS);
        stage.does(
                SIMON, uses -> uses.presenters().skip(second.turns().getLast().id(), skip));
        stage.turnTo(stage.calendar().at(-4, 19));
        TurnScene.present(stage, second.turns().getFirst().id(), WEI_LING, MentoringAndMembership.NEXT);
        // Two weeks between thinking of something and presenting it are too long for some of them.
        set.letMembersBid(JOSEPHINE, everybody);
    }

    private Instant at(int weeksAfterTheFirst) {
        return stage.calendar().meeting(INTRODUCED + weeksAfterTheFirst * WEEK, TIME);
    }

    /** Two members and a date, and then neither. */
    private void comeToNothing(ProgrammeOnStage programme) {
        stage.turnTo(stage.calendar().at(-8 * WEEK, 9));
        SetOnStage set = programme.set(DiversityInScience.THIRD_SET, 7, null, null);
        set.openEnrolment();
        for (Applicant applicant : FairRecruitment.OF_THE_CANCELLED_SET) {
            accept(applicant.who(), offer(set, applicant));
        }
        set.plan(INGRID, SessionKind.INTRODUCTORY, stage.calendar().meeting(-3 * WEEK, LocalTime.of(18, 0)));
        stage.turnTo(stage.calendar().at(-4 * WEEK, 12));
        Cancellation cancellation = new Cancellation(DiversityInScience.THIRD_SET_CANCELLED);
        stage.does(INGRID, uses -> uses.courses().cancel(set.id(), cancellation));
    }

    /** A set that takes applicants: every state that an application can be in, and the offers that are open now. */
    private void fill(ProgrammeOnStage programme) {
        stage.turnTo(stage.calendar().at(-3 * WEEK, 10));
        SetOnStage set =
                programme.set(DiversityInScience.SECOND_SET, 7, null, "https://meet.example.org/fair-recruitment");
        set.openEnrolment();
        offer(set, FairRecruitment.LATE);
        EnrolmentView declining = offer(set, FairRecruitment.DECLINING);
        stage.does(FairRecruitment.DECLINING.who(), uses -> uses.places().decline(declining.id()));
        for (Applicant applicant : FairRecruitment.ACCEPTED) {
            accept(applicant.who(), offer(set, applicant));
        }
        EnrolmentView leaving = offer(set, FairRecruitment.LEAVING);
        accept(FairRecruitment.LEAVING.who(), leaving);
        set.sign(BRONWEN, 1);
        stage.turnTo(stage.calendar().at(-WEEK, 9));
        Withdrawal withdrawal = new Withdrawal(FairRecruitment.LEFT_BECAUSE);
        stage.does(FairRecruitment.LEAVING.who(), uses -> uses.places().withdraw(leaving.id(), withdrawal));
        stage.turnTo(stage.calendar().at(-2, 11));
        FairRecruitment.OFFERED.forEach(applicant -> offer(set, applicant));
        askForATime(set);
        stage.turnTo(stage.calendar().at(-1, 15));
        FairRecruitment.APPLIED.forEach(set::apply);
    }

    /** Three evenings to choose from; those who are in have answered, the first of them with a no. */
    private void askForATime(SetOnStage set) {
        NewPoll wanted = new NewPoll(List.of(
                stage.calendar().meeting(4 * WEEK, LocalTime.of(17, 30)),
                stage.calendar().meeting(4 * WEEK + 1, LocalTime.of(12, 0)),
                stage.calendar().meeting(4 * WEEK + 2, LocalTime.of(18, 0))));
        PollView poll = stage.sees(INGRID, uses -> uses.polls().open(set.id(), wanted));
        for (int i = 0; i < FairRecruitment.ACCEPTED.size(); i++) {
            List<OptionAnswer> answers = new ArrayList<>();
            for (int time = 0; time < poll.options().size(); time++) {
                answers.add(new OptionAnswer(
                        poll.options().get(time).id(),
                        time == 0 && i == 0
                                ? Availability.NO
                                : (i + time) % 3 == 1 ? Availability.IF_NEED_BE : Availability.YES));
            }
            stage.does(FairRecruitment.ACCEPTED.get(i).who(), uses -> uses.polls()
                    .answer(poll.id(), new PollAnswers(answers)));
        }
    }

    /** Somebody applies, and the organiser offers a place. */
    private EnrolmentView offer(SetOnStage set, Applicant applicant) {
        EnrolmentView applied = set.apply(applicant);
        return stage.sees(INGRID, uses -> uses.places().offer(applied.id(), new PlaceOffer(set.id())));
    }

    private void accept(Actor applicant, EnrolmentView offered) {
        stage.does(applicant, uses -> uses.places().accept(offered.id()));
    }
}
