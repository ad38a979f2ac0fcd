package org.setwise.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;

/** The days on which the sets of one programme do not meet: public holidays of a region, and its own. */
@Entity
public class ProgrammeHolidays {
    @Id
    private UUID programmeId;

    private String publicHolidaysOf;

    @ElementCollection
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Holiday> own = new ArrayList<>();

    @Version
    private int version;

    @Transient
    private boolean saved;

    protected ProgrammeHolidays() {}

    ProgrammeHolidays(UUID programmeId) {
        this.programmeId = programmeId;
    }

    /** Null for none. */
    public String publicHolidaysOf() {
        return publicHolidaysOf;
    }

    public List<Holiday> own() {
        return List.copyOf(own);
    }

    /** 0 until anything was kept, so that of two who begin the list at once the second is told. */
    public int version() {
        return saved ? version + 1 : 0;
    }

    @PostLoad
    @PostPersist
    void isSaved() {
        saved = true;
    }

    /** From here on these days. */
    void keep(String region, List<Holiday> days) {
        publicHolidaysOf = region;
        own.clear();
        own.addAll(days);
    }

    /** The name of its own holiday on this day. */
    Optional<String> on(LocalDate day) {
        return own.stream()
                .filter(holiday -> holiday.holds(day))
                .map(Holiday::name)
                .findFirst();
    }
}
