package org.setwise.demo;

import static org.setwise.demo.StoryCalendar.WEEK;
import static org.setwise.demo.story.Cast.AISHA;
import static org.setwise.demo.story.Cast.BEATRIZ;
import static org.setwise.demo.story.Cast.CALLUM;
import static org.setwise.demo.story.Cast.DELROY;
import static org.setwise.demo.story.Cast.DENISE;
import static org.setwise.demo.story.Cast.GARETH;
import static org.setwise.demo.story.Cast.GETHIN;
import static org.setwise.demo.story.Cast.HANNAH;
import static org.setwise.demo.story.Cast.MARIAN;
import static org.setwise.demo.story.Cast.NKECHI;
import static org.setwise.demo.story.Cast.PIOTR;
import static org.setwise.demo.story.Cast.SUNIL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.contract.ContractView;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.AishasLog;
import org.setwise.demo.story.Applicant;
import org.setwise.demo.story.IndependentAdvocacy;
import org.setwise.demo.story.Journeys;
import org.setwise.demo.story.RunningSet;
import org.setwise.enrolment.EnrolmentView;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionView;
import org.setwise.learningset.SessionKind;
import org.setwise.platform.etag.Etag;
import org.setwise.programme.Admission;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.ProgrammeDraft;
import org.setwise.programme.ProgrammeScope;
import org.setwise.report.CriterionView;
import org.setwise.report.MyCriteria;
import org.setwise.report.NewCriterion;
import org.setwise.rotation.NewSwap;
import org.setwise.schedule.Holiday;
import org.setwise.schedule.HolidayList;

/** Independent Advocacy: its seven places, and its set, which is meeting now. */
final class AdvocacyChapter {
    private static final int OPENED = -20 * WEEK;
    private static final int INTRODUCED = -12 * WEEK;
    private static final int LAST_DAY = 24 * WEEK;
    private static final LocalTime TIME = LocalTime.of(10, 0);

    /** How long before the end of the story the session began; its script leads to the open questions in 22 minutes. */
    private static final Duration AGO = Duration.ofMinutes(27);

    private final Stage stage;
    private CriterionView criterion;

    AdvocacyChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.turnTo(stage.calendar().at(OPENED, 9));
        SetOnStage set = offer();
        admit(set);
        List<SessionView> planned = plan(set);
        set.start();
        set.follow(Journeys.RUNNING);

        Scenes scenes = new Scenes(stage, set);
        Meeting first = scenes.introductions(planned.getFirst(), DELROY, IndependentAdvocacy.NEWCOMERS);
        first.leadTo(PhaseKind.CONTRACT);
        addSilence(set);
        scenes.end(first);

        stage.turnTo(planned.get(1).startsAt().minus(Duration.ofDays(3)));
        stage.does(SUNIL, uses -> uses.attendance().apologise(planned.get(1).id()));
        scenes.presentation(planned.get(1), DELROY, allBut(SUNIL), List.of(RunningSet.FIRST));
        stage.turnTo(planned.get(1).startsAt().plus(Duration.ofDays(2)));
        swap(planned.get(3));
        review(planned.get(1));
        // Callum does not come, and has not said so: he was absent.
        scenes.presentation(planned.get(2), DELROY, allBut(CALLUM), List.of(RunningSet.SECOND));
        stage.turnTo(stage.calendar().at(-3, 20));
        TurnScene.sketch(stage, planned.get(4).turns().getFirst().id(), CALLUM, RunningSet.NEXT);
        askToSwap(planned.get(7));
        meetNow(set, planned.get(3));
    }

    private SetOnStage offer() {
        ProgrammeDraft draft = new ProgrammeDraft(
                ProgrammeOnStage.organisationOf(stage, MARIAN),
                IndependentAdvocacy.NAME,
                IndependentAdvocacy.SUMMARY,
                IndependentAdvocacy.PURPOSE,
                ProgrammeScope.CROSS_ORGANISATION,
                FacilitationMode.OPEN_QUESTIONS,
                7,
                7,
                4,
                60,
                1,
                Admission.ON_APPLICATION,
                10,
                2,
                true,
                null,
                stage.calendar().day(INTRODUCED),
                stage.calendar().day(LAST_DAY),
                IndependentAdvocacy.CLAUSES);
        ProgrammeOnStage programme = new ProgrammeOnStage(stage, MARIAN, draft)
                .withRoster(
                        IndependentAdvocacy.QUALIFICATION,
                        4,
                        OPENED,
                        LAST_DAY,
                        List.of(AISHA, BEATRIZ, NKECHI, SUNIL, PIOTR))
                .withRoster(IndependentAdvocacy.BLACK_BELT, 3, OPENED, null, List.of(CALLUM, GETHIN, HANNAH, DENISE))
                .open();
        keepHolidays(programme.id());
        criterion = askWhoComes(programme.id());
        SetOnStage set = programme.set(RunningSet.NAME, 7, DELROY, "https://meet.example.org/advocacy-leads");
        set.openEnrolment();
        return set;
    }

    private CriterionView askWhoComes(UUID programme) {
        NewCriterion before = new NewCriterion(
                IndependentAdvocacy.BEEN_BEFORE, List.of(IndependentAdvocacy.NEVER, IndependentAdvocacy.YES));
        return stage.sees(MARIAN, uses -> uses.criteria().add(programme, before));
    }

    /** Whoever wishes to says so: five have never been in a set before, and two have. */
    private void declare(Actor who, UUID programme) {
        CriterionView.Option said = criterion.options().get(who.equals(AISHA) || who.equals(SUNIL) ? 1 : 0);
        MyCriteria mine = new MyCriteria(List.of(new MyCriteria.Declared(criterion.id(), said.id())));
        stage.does(who, uses -> uses.criteria().declare(programme, mine));
    }

    /** Seven are in; the next two wait, and one is on no roster. */
    private void admit(SetOnStage set) {
        stage.turnTo(stage.calendar().at(OPENED + WEEK, 11));
        for (Applicant applicant : IndependentAdvocacy.APPLICANTS) {
            EnrolmentView offered = set.apply(applicant);
            stage.does(applicant.who(), uses -> uses.places().accept(offered.id()));
            set.sign(applicant.who(), 1);
            declare(applicant.who(), offered.programme().id());
        }
        stage.turnTo(stage.calendar().at(OPENED + 2 * WEEK, 17));
        set.apply(new Applicant(PIOTR, IndependentAdvocacy.PIOTRS_MOTIVATION));
        stage.turnTo(stage.calendar().at(OPENED + 3 * WEEK, 8));
        set.apply(new Applicant(DENISE, IndependentAdvocacy.DENISES_MOTIVATION));
        set.apply(new Applicant(GARETH, IndependentAdvocacy.GARETHS_MOTIVATION));
    }

    private List<SessionView> plan(SetOnStage set) {
        stage.turnTo(stage.calendar().at(INTRODUCED - 3 * WEEK, 14));
        List<SessionView> sessions = new ArrayList<>();
        sessions.add(set.plan(DELROY, SessionKind.INTRODUCTORY, at(0)));
        for (Actor presenter : List.of(GETHIN, BEATRIZ, HANNAH, CALLUM, AISHA, NKECHI, SUNIL)) {
            int weeks = 4 * sessions.size();
            Instant startsAt = weeks == 12 ? startsToday() : at(weeks);
            sessions.add(set.plan(DELROY, SessionKind.PRESENTING, startsAt, presenter));
        }
        sessions.add(set.plan(DELROY, SessionKind.CLOSING, at(32)));
        return sessions;
    }

    private Instant at(int weeksAfterTheFirst) {
        return stage.calendar().meeting(INTRODUCED + weeksAfterTheFirst * WEEK, TIME);
    }

    /** The last five minutes on the clock before the session began. */
    private Instant startsToday() {
        long fiveMinutes = Duration.ofMinutes(5).toSeconds();
        long began = stage.calendar().now().minus(AGO).getEpochSecond();
        return Instant.ofEpochSecond(began - began % fiveMinutes);
    }

    /** One of the members wants another clause, so everybody signs again. */
    private void addSilence(SetOnStage set) {
        ContractView contract = stage.sees(HANNAH, uses -> uses.contracts().show(set.id()));
        List<Clause> clauses = new ArrayList<>(contract.clauses());
        clauses.add(IndependentAdvocacy.SILENCE);
        set.agreeOn(clauses, HANNAH, members());
    }

    /** Aisha looks back the same evening, and writes into her log when she has slept on it. */
    private void review(SessionView session) {
        stage.turnTo(session.startsAt().plus(Duration.ofHours(9)));
        stage.does(AISHA, uses -> uses.reviews().write(session.id(), AishasLog.REVIEW));
        stage.turnTo(session.startsAt().plus(Duration.ofDays(2)));
        stage.does(AISHA, uses -> uses.logs().write(AishasLog.entry(StoryCalendar.dayOf(stage.moment()))));
    }

    /** Hannah asks Nkechi to take her turn, who gives hers in return. */
    private void swap(SessionView session) {
        NewSwap wanted = new NewSwap(stage.idOf(NKECHI), RunningSet.SWAP_REASON);
        UUID turn = session.turns().getFirst().id();
        UUID swap = stage.sees(HANNAH, uses -> uses.swaps().ask(turn, wanted).id());
        stage.does(NKECHI, uses -> uses.swaps().accept(swap));
    }

    /** Sunil would like to change places with Aisha, who has not answered yet. */
    private void askToSwap(SessionView session) {
        NewSwap wanted = new NewSwap(stage.idOf(AISHA), RunningSet.SWAP_ASKED);
        UUID turn = session.turns().getFirst().id();
        stage.does(SUNIL, uses -> uses.swaps().ask(turn, wanted));
    }

    /** The days off of England, and two at the conference. */
    private void keepHolidays(UUID programme) {
        Holiday conference = new Holiday(
                RunningSet.CONFERENCE,
                stage.calendar().day(6 * WEEK),
                stage.calendar().day(6 * WEEK + 1));
        stage.does(MARIAN, uses -> uses.holidays()
                .set(programme, new HolidayList("gb-eng", List.of(conference)), Etag.of(0)));
    }

    private void meetNow(SetOnStage set, SessionView session) {
        stage.turnTo(stage.calendar().at(-2, 18));
        TurnScene scene = new TurnScene(stage, set, session.turns().getFirst().id(), RunningSet.ON_NOW);
        scene.prepare();
        // Sunil is late: he is still expected.
        Instant began = stage.calendar().now().minus(AGO);
        scene.playUntilNow(Meeting.begin(stage, set, session.id(), DELROY, allBut(SUNIL), began));
    }

    private static List<Actor> members() {
        return IndependentAdvocacy.APPLICANTS.stream().map(Applicant::who).toList();
    }

    private static List<Actor> allBut(Actor away) {
        return members().stream().filter(member -> !member.equals(away)).toList();
    }
}
