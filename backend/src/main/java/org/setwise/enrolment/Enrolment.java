package org.setwise.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.person.ExperienceLevel;

/** One person's way into one set of a programme, from application to completion. */
@Entity
public class Enrolment {
    @Id
    private UUID id;

    private UUID programmeId;
    private UUID setId;
    private UUID personId;
    private UUID rosterId;
    private UUID formationId;
    private LocalDate entitledOn;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private ExperienceLevel experienceLevel;

    private String motivation;
    private String timeZone;
    private Integer[] weeklyHours;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private String reason;
    private Long waitingNumber;
    private Instant appliedAt;
    private Instant offerExpiresAt;
    private Instant acceptedAt;
    private Instant endedAt;
    private int firstRound;
    private UUID enteredBy;
    private Instant takenOverAt;
    private UUID offeredBy;
    private UUID continuesId;

    @Version
    private int version;

    protected Enrolment() {}

    /** An application, still to be decided on. */
    Enrolment(UUID id, UUID programmeId, UUID personId, UUID organisationId, Application application, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.personId = personId;
        this.organisationId = organisationId;
        this.experienceLevel = application.experienceLevel();
        this.motivation = application.motivation();
        if (application.weeklyAvailability() != null) {
            this.timeZone = application.weeklyAvailability().timeZone();
            this.weeklyHours = application.weeklyAvailability().hoursOfTheWeek();
        }
        this.state = EnrolmentState.APPLIED;
        this.appliedAt = at;
        this.firstRound = 1;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    /** Empty until a place in a set is offered. */
    public Optional<UUID> setId() {
        return Optional.ofNullable(setId);
    }

    public UUID personId() {
        return personId;
    }

    /** The roster the place comes from; empty while there is no place (rules 2 and 3). */
    public Optional<UUID> rosterId() {
        return Optional.ofNullable(rosterId);
    }

    public EnrolmentState state() {
        return state;
    }

    public boolean isEnrolled() {
        return state == EnrolmentState.ENROLLED;
    }

    /** Notes that an organiser wrote the application down for this person. */
    void enteredBy(UUID organiser) {
        enteredBy = organiser;
    }

    /** The person says that what an organiser wrote down for them is right; saying it again keeps the first instant. */
    void takeOver(Instant at) {
        if (enteredBy == null) {
            throw new EnrolmentIsNotInThisState("taken over, because nobody else entered it", state);
        }
        if (takenOverAt == null) {
            takenOverAt = at;
        }
    }

    /** Notes that an organiser, not the waiting list, is about to offer a place. */
    void offeredBy(UUID organiser) {
        offeredBy = organiser;
    }

    /** Whether this person has waited longer than the other, who may not wait at all (rule 4). */
    boolean waitsBefore(Enrolment other) {
        return waitingNumber != null && (other.waitingNumber == null || waitingNumber < other.waitingNumber);
    }

    /** {@code APPLIED → REFUSED}: the person is not entitled (rule 2). */
    void refuse(String why, Instant at) {
        move(EnrolmentState.REFUSED, "refused", EnrolmentState.APPLIED);
        reason = why;
        endedAt = at;
    }

    /** {@code APPLIED → WAITING}, behind everybody with a lower number (rule 4). */
    void joinWaitingList(long number) {
        move(EnrolmentState.WAITING, "put on the waiting list", EnrolmentState.APPLIED);
        waitingNumber = number;
    }

    /** @throws EnrolmentIsNotInThisState unless the person applied or waits */
    void requireUndecided() {
        if (state != EnrolmentState.APPLIED && state != EnrolmentState.WAITING) {
            throw new EnrolmentIsNotInThisState("offered a place", state);
        }
    }

    /**
     * {@code APPLIED or WAITING → OFFERED}.
     *
     * @param roster the one the place comes from, whose entry is valid that day (rule 2)
     * @param expiresAt from then on the offer is no more (rule 4)
     */
    void offer(UUID set, UUID roster, LocalDate day, Instant expiresAt) {
        requireUndecided();
        state = EnrolmentState.OFFERED;
        setId = set;
        rosterId = roster;
        entitledOn = day;
        offerExpiresAt = expiresAt;
    }

    /** {@code APPLIED or WAITING → OFFERED}, as a formation proposed. */
    void offerAsFormed(UUID formation, UUID set, UUID roster, LocalDate day, Instant expiresAt) {
        offer(set, roster, day, expiresAt);
        formationId = formation;
    }

    /**
     * @throws OfferHasExpired when the offer stood no longer than until now (rule 4)
     * @throws EnrolmentIsNotInThisState when there is none
     */
    void requireOpenOffer(Instant now) {
        boolean late = state == EnrolmentState.OFFERED && !now.isBefore(offerExpiresAt);
        if (late || state == EnrolmentState.EXPIRED) {
            throw new OfferHasExpired(offerExpiresAt);
        }
        if (state != EnrolmentState.OFFERED) {
            throw new EnrolmentIsNotInThisState("accepted", state);
        }
    }

    /**
     * {@code OFFERED → ENROLLED}, in time (rule 4).
     *
     * @param roster the one whose entry is valid this day (rule 2)
     * @param round the set's, in which this member's turns begin (rule 8)
     */
    void accept(UUID roster, LocalDate day, int round, Instant at) {
        requireOpenOffer(at);
        state = EnrolmentState.ENROLLED;
        rosterId = roster;
        entitledOn = day;
        firstRound = round;
        acceptedAt = at;
    }

    /** {@code OFFERED → DECLINED}: the place is free again. */
    void decline(Instant at) {
        move(EnrolmentState.DECLINED, "declined", EnrolmentState.OFFERED);
        giveBackPlace(at);
    }

    /** {@code OFFERED → EXPIRED}: the place is free again (rule 4). */
    void expire(Instant at) {
        move(EnrolmentState.EXPIRED, "expired", EnrolmentState.OFFERED);
        giveBackPlace(at);
    }

    /**
     * {@code → WITHDRAWN} from any live state: off the waiting list, or out of the place (rule 4).
     *
     * @param why null when nobody said
     */
    void withdraw(String why, Instant at) {
        move(
                EnrolmentState.WITHDRAWN,
                "withdrawn",
                EnrolmentState.APPLIED,
                EnrolmentState.WAITING,
                EnrolmentState.OFFERED,
                EnrolmentState.ENROLLED);
        reason = why;
        giveBackPlace(at);
    }

    /** {@code ENROLLED → COMPLETED}: the set has closed. */
    void complete(Instant at) {
        move(EnrolmentState.COMPLETED, "completed", EnrolmentState.ENROLLED);
        endedAt = at;
    }

    /** The same place once more, in the set that follows the one in which it was completed. */
    Enrolment continuedIn(UUID nextId, UUID nextSet, Instant at) {
        Enrolment next = new Enrolment();
        next.id = nextId;
        next.continuesId = id;
        next.programmeId = programmeId;
        next.setId = nextSet;
        next.personId = personId;
        next.rosterId = rosterId;
        next.entitledOn = entitledOn;
        next.organisationId = organisationId;
        next.experienceLevel = experienceLevel;
        // What they wrote to apply stays where they wrote it.
        next.motivation = "";
        next.timeZone = timeZone;
        next.weeklyHours = weeklyHours;
        next.state = EnrolmentState.ENROLLED;
        next.appliedAt = at;
        next.offerExpiresAt = at;
        next.acceptedAt = at;
        next.firstRound = 1;
        return next;
    }

    private void giveBackPlace(Instant at) {
        rosterId = null;
        entitledOn = null;
        endedAt = at;
    }

    private void move(EnrolmentState next, String step, EnrolmentState... from) {
        if (!Set.of(from).contains(state)) {
            throw new EnrolmentIsNotInThisState(step, state);
        }
        state = next;
    }
}
