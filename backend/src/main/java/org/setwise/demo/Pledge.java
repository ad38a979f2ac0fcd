package org.setwise.demo;

import java.util.UUID;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Report;
import org.setwise.demo.story.Undertaken;

/** What somebody has undertaken, and how much of what came of it has been told. */
final class Pledge {
    private final UUID actionId;
    private final Actor owner;
    private final Undertaken undertaken;
    private int told;
    private boolean finished;

    Pledge(UUID actionId, Actor owner, Undertaken undertaken) {
        this.actionId = actionId;
        this.owner = owner;
        this.undertaken = undertaken;
    }

    UUID actionId() {
        return actionId;
    }

    Actor owner() {
        return owner;
    }

    boolean isFinished() {
        return finished;
    }

    /** The next part of its story. */
    Report nextReport() {
        Report report = undertaken.reports().get(told++);
        finished = report.step() == Report.Step.COMPLETE || report.step() == Report.Step.DROP;
        return report;
    }
}
