package org.setwise.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.setwise.contract.ContractRevision;
import org.setwise.contract.ContractSigning;
import org.setwise.contract.ContractView;
import org.setwise.contract.PresenterChoice;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Applicant;
import org.setwise.enrolment.Application;
import org.setwise.enrolment.EnrolmentView;
import org.setwise.learningsession.SessionPlan;
import org.setwise.learningsession.SessionView;
import org.setwise.learningset.NewSet;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SetStart;
import org.setwise.learningset.StatedReason;
import org.setwise.platform.etag.Etag;
import org.setwise.programme.Clause;

/** One set of the story, with what has been undertaken in it. */
final class SetOnStage {
    private final Stage stage;
    private final Actor organiser;
    private final UUID programme;
    private final UUID id;
    private final List<Pledge> pledges = new ArrayList<>();

    /** @param facilitator null for a set that facilitates itself */
    SetOnStage(
            Stage stage, Actor organiser, UUID programme, String name, int capacity, Actor facilitator, String link) {
        this.stage = stage;
        this.organiser = organiser;
        this.programme = programme;
        NewSet set = new NewSet(
                name, capacity, StoryCalendar.ZONE.getId(), facilitator == null ? null : facilitator.email(), link);
        this.id =
                stage.sees(organiser, uses -> uses.sets().create(programme, set).id());
    }

    UUID id() {
        return id;
    }

    List<Pledge> pledges() {
        return pledges;
    }

    void openEnrolment() {
        stage.does(organiser, uses -> uses.sets().openEnrolment(id));
    }

    /** Somebody comes in, applies for a place in the set's programme, and sees what becomes of it. */
    EnrolmentView apply(Applicant applicant) {
        if (stage.idOf(applicant.who()) == null) {
            PeopleChapter.comeIn(stage, applicant.who());
        }
        Application application = new Application(
                applicant.who().organisation(), applicant.who().level(), applicant.motivation(), null, null);
        return stage.sees(applicant.who(), uses -> uses.enrolments().apply(programme, application));
    }

    /** @param number of the newest contract */
    void sign(Actor member, int number) {
        stage.does(member, uses -> uses.contracts().sign(id, new ContractSigning(number)));
    }

    /** One of the members proposes other clauses, or another way to settle who presents, and everybody signs. */
    void agree(Actor proposer, List<Clause> clauses, PresenterChoice choice, List<Actor> members) {
        ContractView contract = stage.sees(proposer, uses -> uses.contracts().show(id));
        ContractRevision revision = new ContractRevision(
                contract.mode(),
                contract.sessionMinutes(),
                contract.weeksBetweenSessions(),
                contract.monthly(),
                contract.turnsPerSession(),
                contract.quorum(),
                contract.questionStyle(),
                choice,
                clauses);
        ContractView revised =
                stage.sees(proposer, uses -> uses.contracts().revise(id, revision, Etag.of(contract.number())));
        members.forEach(member -> sign(member, revised.number()));
    }

    SessionView plan(Actor planner, SessionKind kind, Instant at, Actor... presenters) {
        List<UUID> presenterIds = List.of(presenters).stream().map(stage::idOf).toList();
        SessionPlan plan = new SessionPlan(kind, at, null, null, null, presenterIds, null, null);
        return stage.sees(planner, uses -> uses.planning().plan(id, plan));
    }

    void start(StatedReason... reasons) {
        stage.does(organiser, uses -> uses.courses().start(id, new SetStart(List.of(reasons))));
    }
}
