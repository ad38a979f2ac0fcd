package org.setwise.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.action.NewProgressNote;
import org.setwise.confidence.ConfidenceEntry;
import org.setwise.confidence.ConfidenceTarget;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Journey;
import org.setwise.demo.story.Report;
import org.setwise.learningsession.PhaseAdvance;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.PhaseView;
import org.setwise.learningsession.SessionConclusion;
import org.setwise.learningsession.SessionView;
import org.setwise.learningset.SessionKind;

/** One session of the story, from its beginning on, in the time that its script gives each phase. */
final class Meeting {
    private final Stage stage;
    private final SetOnStage set;
    private final Actor host;
    private final List<Actor> present;
    private SessionView session;

    private Meeting(Stage stage, SetOnStage set, Actor host, List<Actor> present, SessionView session) {
        this.stage = stage;
        this.set = set;
        this.host = host;
        this.present = present;
        this.session = session;
    }

    /** The host begins at this moment, and everybody who is there has come in. */
    static Meeting begin(Stage stage, SetOnStage set, UUID sessionId, Actor host, List<Actor> present, Instant at) {
        stage.turnTo(at);
        SessionView started = stage.sees(host, uses -> uses.running().start(sessionId));
        Meeting meeting = new Meeting(stage, set, host, present, started);
        present.forEach(member -> stage.does(member, uses -> uses.attendance().join(sessionId)));
        if (!present.contains(host)) {
            stage.does(host, uses -> uses.attendance().join(sessionId));
        }
        return meeting;
    }

    UUID id() {
        return session.id();
    }

    PhaseView phase() {
        return session.phases().get(session.currentPhase() - 1);
    }

    Instant phaseEndsAt() {
        return session.phaseStartedAt().plus(Duration.ofMinutes(phase().minutes()));
    }

    /** The host leads on when the time of the phase is over, until this phase is on. */
    void leadTo(PhaseKind kind) {
        do {
            if (phase().kind() == PhaseKind.PROGRESS) {
                hearProgress();
                hearConfidence();
            }
            leadOn();
        } while (phase().kind() != kind);
    }

    private void leadOn() {
        stage.waitUntil(phaseEndsAt());
        PhaseAdvance advance = new PhaseAdvance(session.currentPhase(), null);
        session = stage.sees(host, uses -> uses.running().advance(id(), advance));
    }

    /** From reflection, when its time is over. */
    void conclude() {
        if (session.kind() == SessionKind.INTRODUCTORY) {
            hearConfidence();
        }
        stage.waitUntil(phaseEndsAt());
        session = stage.sees(host, uses -> uses.running().conclude(id(), new SessionConclusion(null)));
    }

    /** Everybody tells of what they had undertaken. */
    private void hearProgress() {
        for (Pledge pledge : set.pledges()) {
            if (!pledge.isFinished()) {
                tell(pledge, pledge.nextReport());
            }
        }
    }

    /** Whoever is there tells how confident they are, and where they want to be when it is the first time (rule 24). */
    private void hearConfidence() {
        for (Journey journey : set.journeys()) {
            if (present.contains(journey.who())) {
                set.nextOf(journey).ifPresent(told -> tell(journey, told));
            }
        }
    }

    private void tell(Journey journey, Journey.Told told) {
        ConfidenceEntry entry = new ConfidenceEntry(told.value() == null, told.value(), told.words());
        stage.does(journey.who(), uses -> uses.confidence().give(id(), entry));
        if (session.kind() == SessionKind.INTRODUCTORY) {
            ConfidenceTarget target = new ConfidenceTarget(journey.target());
            stage.does(journey.who(), uses -> uses.confidence().aim(set.id(), target));
        }
    }

    private void tell(Pledge pledge, Report report) {
        UUID action = pledge.actionId();
        NewProgressNote note = new NewProgressNote(
                id(), report.isNotYet(), report.tried(), report.happened(), report.learned(), report.obstacle());
        stage.does(pledge.owner(), uses -> uses.actions().note(action, note));
        switch (report.step()) {
            case NONE -> {}
            case COMPLETE -> stage.does(pledge.owner(), uses -> uses.actions().complete(action));
            case CARRY ->
                stage.does(pledge.owner(), uses -> uses.actions()
                        .carry(action, StoryCalendar.dayOf(stage.moment()).plusDays(report.days())));
            case DROP -> stage.does(pledge.owner(), uses -> uses.actions().drop(action, report.reason()));
        }
    }
}
