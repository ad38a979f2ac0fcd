package org.setwise.rosterfile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file on its way into a roster: awaited, read, looked through, applied. */
@Entity
@DynamicUpdate
public class RosterImport {
    /** A file that has not been read by then will not be: whoever read it has gone. */
    private static final Duration LONGEST_READING = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private UUID rosterId;
    private UUID personId;
    private String fileName;
    private String source;
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private RosterImportState state;

    @Enumerated(EnumType.STRING)
    private RosterSeparator separator;

    @Enumerated(EnumType.STRING)
    private RosterEncoding encoding;

    @Enumerated(EnumType.STRING)
    private RosterDateOrder dateOrder;

    private boolean dateOrderAssumed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RosterFileColumn> columns;

    private boolean hasName;
    private boolean hasValidTo;
    private boolean hasNote;
    private int linesTotal;
    private int linesRead;

    @JdbcTypeCode(SqlTypes.JSON)
    private RosterImportCounts applied;

    private Instant createdAt;
    private Instant readingSince;
    private Instant appliedAt;

    @Version
    private int version;

    protected RosterImport() {}

    RosterImport(UUID id, UUID rosterId, UUID personId, NewRosterImport wanted, LocalDate today, Instant at) {
        this.id = id;
        this.rosterId = rosterId;
        this.personId = personId;
        this.fileName = wanted.fileName();
        this.source = wanted.source() == null ? wanted.fileName() : wanted.source();
        this.validFrom = wanted.validFrom() == null ? today : wanted.validFrom();
        this.state = RosterImportState.AWAITING_FILE;
        this.columns = List.of();
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    UUID rosterId() {
        return rosterId;
    }

    String fileName() {
        return fileName;
    }

    String source() {
        return source;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    RosterImportState state() {
        return state;
    }

    RosterSeparator separator() {
        return separator;
    }

    RosterEncoding encoding() {
        return encoding;
    }

    RosterDateOrder dateOrder() {
        return dateOrder;
    }

    boolean isDateOrderAssumed() {
        return dateOrderAssumed;
    }

    List<RosterFileColumn> columns() {
        return columns;
    }

    int linesTotal() {
        return linesTotal;
    }

    int linesRead() {
        return linesRead;
    }

    /** What it did; empty before it is applied. */
    Optional<RosterImportCounts> applied() {
        return Optional.ofNullable(applied);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    /** {@code AWAITING_FILE or READY → READING}: a file comes in the place of any earlier one. */
    void beginReading(Instant at) {
        boolean abandoned = state == RosterImportState.READING
                && readingSince.plus(LONGEST_READING).isBefore(at);
        if (state == RosterImportState.APPLIED || (state == RosterImportState.READING && !abandoned)) {
            throw new RosterImportIsNotReady(state);
        }
        state = RosterImportState.READING;
        readingSince = at;
        linesTotal = 0;
        linesRead = 0;
    }

    /** It is known how the file is written. */
    void take(RosterFileForm form) {
        separator = form.separator();
        encoding = form.encoding();
        dateOrder = form.dateOrder();
        dateOrderAssumed = form.dateOrderAssumed();
        columns = List.copyOf(form.columns());
        hasName = form.hasName();
        hasValidTo = form.has(RosterColumn.VALID_TO);
        hasNote = form.has(RosterColumn.NOTE);
        linesTotal = form.lines();
    }

    /** {@code READING → READY}. */
    void finishReading() {
        state = RosterImportState.READY;
        linesRead = linesTotal;
    }

    /** {@code READING → AWAITING_FILE}: the file could not be read. */
    void giveUpReading() {
        state = RosterImportState.AWAITING_FILE;
        columns = List.of();
    }

    /** @throws RosterImportIsNotReady unless a file has been read and not yet been applied */
    void requireReady() {
        if (state != RosterImportState.READY) {
            throw new RosterImportIsNotReady(state);
        }
    }

    /** {@code READY → APPLIED}. */
    void apply(RosterImportCounts counts, Instant at) {
        requireReady();
        state = RosterImportState.APPLIED;
        applied = counts;
        appliedAt = at;
    }
}
