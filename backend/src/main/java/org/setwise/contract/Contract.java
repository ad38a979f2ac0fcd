package org.setwise.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;
import org.setwise.programme.RetentionEnd;

/** One version of what a set has agreed. It never changes: a changed agreement is a new version, signed anew (rule 6). */
@Entity
@Immutable
public class Contract {
    @Id
    private UUID id;

    private UUID setId;
    private int number;

    @Enumerated(EnumType.STRING)
    private FacilitationMode mode;

    private int sessionMinutes;
    private Integer weeksBetweenSessions;
    private Integer monthlyOrdinal;

    @Enumerated(EnumType.STRING)
    private DayOfWeek monthlyWeekday;

    private Integer monthlyEvery;
    private int turnsPerSession;
    private int quorum;

    @Enumerated(EnumType.STRING)
    private QuestionStyle questionStyle;

    @Enumerated(EnumType.STRING)
    private PresenterChoice presenterChoice;

    private boolean confidenceShared;
    private int retentionMonths;

    @Enumerated(EnumType.STRING)
    private RetentionEnd retentionEnd;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Clause> clauses;

    private UUID createdBy;
    private Instant createdAt;

    protected Contract() {}

    /** @param author null for a first version that follows the programme */
    Contract(UUID id, UUID setId, int number, Terms terms, UUID author, Instant at) {
        this.id = id;
        this.setId = setId;
        this.number = number;
        this.mode = terms.mode();
        this.sessionMinutes = terms.sessionMinutes();
        agreeOn(terms.cadence());
        this.turnsPerSession = terms.turnsPerSession();
        this.quorum = terms.quorum();
        this.questionStyle = terms.questionStyle();
        this.presenterChoice = terms.presenterChoice();
        this.confidenceShared = terms.confidenceShared();
        this.retentionMonths = terms.retention().months();
        this.retentionEnd = terms.retention().end();
        this.clauses = List.copyOf(terms.clauses());
        this.createdBy = author;
        this.createdAt = at;
    }

    private void agreeOn(Cadence cadence) {
        weeksBetweenSessions = cadence.weeks();
        if (cadence.monthly() != null) {
            monthlyOrdinal = cadence.monthly().ordinal();
            monthlyWeekday = cadence.monthly().weekday();
            monthlyEvery = cadence.monthly().every();
        }
    }

    /** The version after this one, with these terms. */
    Contract revised(UUID nextId, Terms changed, UUID author, Instant at) {
        return new Contract(nextId, setId, number + 1, changed, author, at);
    }

    public UUID id() {
        return id;
    }

    public UUID setId() {
        return setId;
    }

    /** Its version: 1 follows the programme, and each change adds one. */
    public int number() {
        return number;
    }

    public FacilitationMode mode() {
        return mode;
    }

    public int sessionMinutes() {
        return sessionMinutes;
    }

    public Cadence cadence() {
        return Cadence.of(weeksBetweenSessions, monthlyOrdinal, monthlyWeekday, monthlyEvery);
    }

    public int turnsPerSession() {
        return turnsPerSession;
    }

    /** How many members have to be there for a session to be held without a second thought (rule 15). */
    public int quorum() {
        return quorum;
    }

    public Terms terms() {
        return new Terms(
                mode,
                sessionMinutes,
                cadence(),
                turnsPerSession,
                quorum,
                questionStyle,
                presenterChoice,
                confidenceShared,
                new Retention(retentionMonths, retentionEnd),
                clauses);
    }

    /** Empty for a first version that follows the programme. */
    public Optional<UUID> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
