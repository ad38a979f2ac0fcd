package org.setwise.learningset;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.setwise.platform.problem.Invalid;
import org.setwise.programme.Retention;

/** The peer group: a few people who meet regularly, in one programme. */
@Entity
public class LearningSet {
    /** Rule 1: never a tenth member. */
    public static final int MOST_MEMBERS = 9;

    @Id
    private UUID id;

    private UUID programmeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private SetState state;

    private int capacity;
    private String timeZone;
    private Integer meetingHour;
    private UUID facilitatorId;
    private UUID continuesId;
    private String joinLink;
    private int round;

    /** Null in place of {@link SetEnd#NOT_IN_SIGHT}: nothing of it is kept then. */
    @Embedded
    private SetEnd end;

    private Instant createdAt;

    @Version
    private int version;

    protected LearningSet() {}

    /** A set in {@code DRAFT}, without details yet: {@link #describe} gives them before it is kept. */
    LearningSet(UUID id, UUID programmeId, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.state = SetState.DRAFT;
        this.round = 1;
        this.createdAt = at;
    }

    /** The set that goes on as another: the same people, and nothing of what they said. */
    LearningSet continuedAs(UUID nextId, Instant at) {
        LearningSet next = new LearningSet(nextId, programmeId, at);
        next.continuesId = id;
        return next;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public String name() {
        return name;
    }

    public SetState state() {
        return state;
    }

    public boolean isRunning() {
        return state == SetState.RUNNING;
    }

    public boolean isEnrolling() {
        return state == SetState.ENROLLING;
    }

    /** How many people it takes at most, never more than {@link #MOST_MEMBERS} (rule 1). */
    public int capacity() {
        return capacity;
    }

    /** The zone in which the set's dates and times of day are meant. */
    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public Optional<UUID> facilitatorId() {
        return Optional.ofNullable(facilitatorId);
    }

    public boolean isFacilitatedBy(UUID personId) {
        return personId.equals(facilitatorId);
    }

    /** Null when the set has no video link of its own. */
    public String joinLink() {
        return joinLink;
    }

    /** The round of presentations that is on, from 1 (rule 8). */
    public int round() {
        return round;
    }

    SetEnd end() {
        return end == null ? SetEnd.NOT_IN_SIGHT : end;
    }

    /** What its members decided for the time after it; null while they have not. */
    public SetDecision decision() {
        return end().decision();
    }

    public int version() {
        return version;
    }

    /**
     * Says what the set is called, how many it takes, and where and with whom it meets.
     *
     * @param facilitator null for a set that facilitates itself
     */
    void describe(String newName, int newCapacity, ZoneId zone, UUID facilitator, String link) {
        requireNotOver("changed");
        if (newCapacity > MOST_MEMBERS) {
            throw new SetIsTooLarge(newCapacity);
        }
        name = newName;
        capacity = newCapacity;
        timeZone = zone.getId();
        facilitatorId = facilitator;
        joinLink = link;
    }

    /** The hour of the week at which it meets, in its zone: 0 is Monday at midnight. Empty while none is settled. */
    public Optional<Integer> meetingHour() {
        return Optional.ofNullable(meetingHour);
    }

    /** Says at which hour of the week it meets; null for none in particular. */
    void meetAt(Integer hourOfTheWeek) {
        meetingHour = hourOfTheWeek;
    }

    /** {@code DRAFT → ENROLLING}: from here on applicants are offered its seats. */
    void openEnrolment() {
        require(SetState.DRAFT, "opened for enrolment");
        state = SetState.ENROLLING;
    }

    /** {@code ENROLLING → RUNNING}: it takes no more applicants by itself. */
    void start() {
        require(SetState.ENROLLING, "started");
        state = SetState.RUNNING;
    }

    /**
     * {@code → CANCELLED}, from any state but the last ones.
     *
     * @param today where it meets
     * @param lastDay the last day on which its content is kept
     */
    void cancel(String reason, LocalDate today, LocalDate lastDay) {
        requireNotOver("cancelled");
        state = SetState.CANCELLED;
        end = end().cancelled(reason, today).keptUntil(lastDay);
    }

    /**
     * What was written in a set that is over is kept to another day, as long as it is kept at all.
     *
     * @throws Invalid unless that day is far enough for everybody to be told, and not later than was agreed
     */
    void keepUntil(LocalDate lastDay, LocalDate today, Retention agreed) {
        if (!state.isOver()) {
            throw new SetIsNotInThisState("given another last day", state);
        }
        end = end().keptUntilAnother(lastDay, today, agreed);
    }

    /** Keeps what the members decided, until they decide otherwise or the set closes. */
    public void decide(SetDecision whatNext) {
        require(SetState.RUNNING, "decided on");
        end = end().decided(whatNext);
    }

    /**
     * {@code RUNNING → CLOSED}.
     *
     * @param today where it meets
     * @param chosen the last day on which its content is kept; null for as long as was agreed
     */
    public void close(SetDecision whatNext, LocalDate today, Retention agreed, LocalDate chosen) {
        if (chosen != null) {
            LastDay.require(chosen, today, agreed.lastDay(today));
        }
        require(SetState.RUNNING, "closed");
        state = SetState.CLOSED;
        end = end().closed(whatNext, today).keptUntil(chosen == null ? agreed.lastDay(today) : chosen);
    }

    /**
     * {@code RUNNING → CLOSED}, or {@code → CANCELLED} where it never ran: nobody ended it in its time. Its last day is behind it already.
     *
     * @param reason why it is cancelled
     * @param today where it meets
     */
    void lapse(String reason, LocalDate today) {
        requireNotOver("ended");
        if (state == SetState.RUNNING) {
            state = SetState.CLOSED;
            end = end().closed(SetDecision.DISBAND, today);
        } else {
            state = SetState.CANCELLED;
            end = end().cancelled(reason, today);
        }
    }

    /** Everybody has presented: the next round begins (rule 8). */
    public void beginNextRound() {
        require(SetState.RUNNING, "taken to the next round");
        round++;
    }

    /** @throws SetIsNotInThisState unless the set runs */
    public void requireRunning(String step) {
        require(SetState.RUNNING, step);
    }

    /** @throws SetIsNotInThisState unless the set takes applicants */
    void requireEnrolling(String step) {
        require(SetState.ENROLLING, step);
    }

    /** @throws SetIsNotInThisState when the set is closed or cancelled */
    public void requireNotOver(String step) {
        if (state.isOver()) {
            throw new SetIsNotInThisState(step, state);
        }
    }

    private void require(SetState needed, String step) {
        if (state != needed) {
            throw new SetIsNotInThisState(step, state);
        }
    }
}
