package org.setwise.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.setwise.contract.ContractRevision;
import org.setwise.contract.ContractSigning;
import org.setwise.contract.ContractView;
import org.setwise.contract.PresenterChoice;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Applicant;
import org.setwise.demo.story.Journey;
import org.setwise.demo.story.Journey.Told;
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
    private final Map<Actor, Iterator<Told>> told = new HashMap<>();
    private List<Journey> journeys = List.of();

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

    /** Its members tell from here on how confident they are (rule 24). */
    void follow(List<Journey> ofMembers) {
        journeys = ofMembers;
        ofMembers.forEach(journey -> told.put(journey.who(), journey.told().iterator()));
    }

    List<Journey> journeys() {
        return journeys;
    }

    /** What somebody tells at a session; nothing when they have no more to tell. */
    Optional<Told> nextOf(Journey journey) {
        Iterator<Told> rest = told.get(journey.who());
        return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
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

    /** A member proposes other clauses, and all sign them. */
    void agreeOn(List<Clause> clauses, Actor proposer, List<Actor> members) {
        agree(proposer, members, now -> revision(now, now.presenterChoice(), now.confidenceShared(), clauses));
    }

    /** A member proposes that they see each other's confidence, and all sign it. */
    void shareConfidence(Actor proposer, List<Actor> members) {
        agree(proposer, members, now -> revision(now, now.presenterChoice(), true, now.clauses()));
    }

    /** A member proposes to settle at the start of a session who presents, and all sign it. */
    void letMembersBid(Actor proposer, List<Actor> members) {
        agree(proposer, members, now -> revision(now, PresenterChoice.BIDDING, now.confidenceShared(), now.clauses()));
    }

    private void agree(Actor proposer, List<Actor> members, Function<ContractView, ContractRevision> change) {
        ContractView now = stage.sees(proposer, uses -> uses.contracts().show(id));
        ContractView revised =
                stage.sees(proposer, uses -> uses.contracts().revise(id, change.apply(now), Etag.of(now.number())));
        members.forEach(member -> sign(member, revised.number()));
    }

    private static ContractRevision revision(
            ContractView now, PresenterChoice choice, boolean confidenceShared, List<Clause> clauses) {
        return new ContractRevision(
                now.mode(),
                now.sessionMinutes(),
                now.weeksBetweenSessions(),
                now.monthly(),
                now.turnsPerSession(),
                now.quorum(),
                now.questionStyle(),
                choice,
                confidenceShared,
                now.retention(),
                clauses);
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
