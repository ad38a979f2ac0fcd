package org.setwise.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That an organiser changed what applicants rely on. */
@Entity
public class ProgrammeChange {
    @Id
    private UUID id;

    private UUID programmeId;
    private UUID personId;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FactChange> what;

    protected ProgrammeChange() {}

    ProgrammeChange(UUID id, UUID programmeId, UUID personId, List<FactChange> what, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.personId = personId;
        this.what = List.copyOf(what);
        this.at = at;
    }

    UUID id() {
        return id;
    }

    ProgrammeChangeView shown() {
        return new ProgrammeChangeView(id, at, List.copyOf(what));
    }
}
