package org.setwise.demo.story;

/**
 * What an owner tells of an action, and what becomes of it then.
 *
 * @param days for {@code CARRY}: how many days from then it is due
 * @param reason for {@code DROP}: why
 */
public record Report(
        String tried, String happened, String learned, String obstacle, Step step, int days, String reason) {
    /** What the owner does with the action after telling of it. */
    public enum Step {
        NONE,
        COMPLETE,
        CARRY,
        DROP
    }

    public Report {
        tried = Prose.flowing(tried);
        happened = Prose.flowing(happened);
        learned = Prose.flowing(learned);
        obstacle = Prose.flowing(obstacle);
        reason = Prose.flowing(reason);
    }

    /** The action was tried and is not finished. */
    public static Report of(String tried, String happened, String learned, String obstacle) {
        return new Report(tried, happened, learned, obstacle, Step.NONE, 0, null);
    }

    /** Nothing was tried yet. */
    public static Report notYet() {
        return of(null, null, null, null);
    }

    public Report done() {
        return new Report(tried, happened, learned, obstacle, Step.COMPLETE, 0, null);
    }

    public Report carriedFor(int moreDays) {
        return new Report(tried, happened, learned, obstacle, Step.CARRY, moreDays, null);
    }

    public Report droppedBecause(String why) {
        return new Report(tried, happened, learned, obstacle, Step.DROP, 0, why);
    }

    public boolean isNotYet() {
        return tried == null && happened == null && learned == null && obstacle == null;
    }
}
