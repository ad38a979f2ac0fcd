package org.setwise.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an organisation offers: its sets share purpose, eligibility and the terms they start from. */
@Entity
public class Programme {
    private static final int USUAL_REPLACEMENT_UNTIL = 2;

    @Id
    private UUID id;

    private UUID organisationId;
    private String name;
    private String summary;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private ProgrammeScope scope;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Enumerated(EnumType.STRING)
    private FacilitationMode mode;

    private int places;
    private int setSize;
    private int weeksBetweenSessions;
    private int sessionMinutes;
    private int turnsPerSession;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    private int offerDays;
    private int replacementUntil;
    private boolean replacementAgreed;
    private int retentionMonths;

    @Enumerated(EnumType.STRING)
    private RetentionEnd retentionEnd;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Clause> clauses;

    private Instant createdAt;

    @Version
    private int version;

    protected Programme() {}

    /** A programme in {@code DRAFT}. */
    Programme(UUID id, ProgrammeDraft draft, Instant at) {
        this.id = id;
        this.organisationId = draft.organisationId();
        this.state = ProgrammeState.DRAFT;
        this.createdAt = at;
        describe(draft);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    public String purpose() {
        return purpose;
    }

    public ProgrammeScope scope() {
        return scope;
    }

    public ProgrammeState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ProgrammeState.OPEN;
    }

    public FacilitationMode mode() {
        return mode;
    }

    /** How many places there are in all its sets together; never exceeded (rule 3). */
    public int places() {
        return places;
    }

    public int setSize() {
        return setSize;
    }

    public int weeksBetweenSessions() {
        return weeksBetweenSessions;
    }

    public int sessionMinutes() {
        return sessionMinutes;
    }

    public int turnsPerSession() {
        return turnsPerSession;
    }

    public Admission admission() {
        return admission;
    }

    public int offerDays() {
        return offerDays;
    }

    /** How long an offer stands (rule 4). */
    public Duration offerStands() {
        return Duration.ofDays(offerDays);
    }

    /** Somebody new comes into a running set until the presenting session with this number has begun; 0 for never. */
    public int replacementUntil() {
        return replacementUntil;
    }

    /** Whether the members of a running set have to agree before somebody new comes. */
    public boolean isReplacementAgreed() {
        return replacementAgreed;
    }

    /** What its sets' contracts begin with. */
    public Retention retention() {
        return new Retention(retentionMonths, retentionEnd);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Null for a programme without an end. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** What its sets' contracts begin with. */
    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    public int version() {
        return version;
    }

    /** Takes the draft's word for everything but the organisation, which stays. */
    void revise(ProgrammeDraft draft) {
        requireNotClosed("changed");
        describe(draft);
    }

    /** {@code DRAFT → OPEN}: from here on everybody sees it, and those entitled apply. */
    void open() {
        requireState(ProgrammeState.DRAFT, "opened");
        state = ProgrammeState.OPEN;
    }

    /** {@code OPEN → CLOSED}: it takes no more applications and makes no more offers. */
    void close() {
        requireState(ProgrammeState.OPEN, "closed");
        state = ProgrammeState.CLOSED;
    }

    /** @throws ProgrammeIsNotInThisState unless the programme is open */
    public void requireOpen(String step) {
        requireState(ProgrammeState.OPEN, step);
    }

    /** @throws ProgrammeIsNotInThisState when the programme is closed */
    public void requireNotClosed(String step) {
        if (state == ProgrammeState.CLOSED) {
            throw new ProgrammeIsNotInThisState(step, state);
        }
    }

    private void requireState(ProgrammeState needed, String step) {
        if (state != needed) {
            throw new ProgrammeIsNotInThisState(step, state);
        }
    }

    private void describe(ProgrammeDraft draft) {
        name = draft.name();
        summary = draft.summary();
        purpose = draft.purpose();
        scope = draft.scope();
        mode = draft.mode();
        places = draft.places();
        setSize = draft.setSize();
        weeksBetweenSessions = draft.weeksBetweenSessions();
        sessionMinutes = draft.sessionMinutes();
        turnsPerSession = draft.turnsPerSession();
        admission = draft.admission();
        offerDays = draft.offerDays();
        replacementUntil = draft.replacementUntil() == null ? USUAL_REPLACEMENT_UNTIL : draft.replacementUntil();
        replacementAgreed = draft.replacementAgreed() == null || draft.replacementAgreed();
        Retention kept = draft.retention() == null ? Retention.USUAL : draft.retention();
        retentionMonths = kept.months();
        retentionEnd = kept.end();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        clauses = List.copyOf(draft.clauses());
    }
}
