package org.setwise.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.learningsession.PhaseKind;
import org.setwise.questionlog.Purpose;

/** One thing in the library: for everybody, or for those who have to do with one programme. */
@Entity
public class LibraryItem {
    /** The phases in which questions of the question bank have their place. */
    static final Set<PhaseKind> PHASES = EnumSet.of(
            PhaseKind.CLARIFYING,
            PhaseKind.OPEN_QUESTIONS,
            PhaseKind.PROGRESS,
            PhaseKind.ACTIONS,
            PhaseKind.REFLECTION);

    @Id
    private UUID id;

    private UUID programmeId;
    private String standardKey;

    @Enumerated(EnumType.STRING)
    private LibraryKind kind;

    private String title;
    private String text;
    private String publisher;
    private String link;

    @Enumerated(EnumType.STRING)
    private LinkState linkState;

    private Instant linkCheckedAt;
    private boolean oldLink;

    @Enumerated(EnumType.STRING)
    private PhaseKind phase;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private LibraryRole role;

    private Instant removedAt;
    private Instant createdAt;

    @Version
    private int version;

    protected LibraryItem() {}

    /** @param programmeId null for everybody */
    LibraryItem(UUID id, UUID programmeId, LibraryItemDraft draft, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.createdAt = at;
        this.linkState = LinkState.UNCHECKED;
        describe(draft);
    }

    public UUID id() {
        return id;
    }

    /** Empty when it is for everybody. */
    public Optional<UUID> programmeId() {
        return Optional.ofNullable(programmeId);
    }

    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    public int version() {
        return version;
    }

    void describe(LibraryItemDraft draft) {
        if (draft.link() == null || !draft.link().equals(link)) {
            linkState = LinkState.UNCHECKED;
            linkCheckedAt = null;
        }
        kind = draft.kind();
        title = draft.title();
        text = draft.text();
        publisher = draft.publisher();
        link = draft.link();
        oldLink = draft.oldLink();
        phase = draft.phase();
        purpose = draft.purpose();
        role = draft.role();
    }

    /** It stays as a row, so that a standard one that somebody removed does not come back with the next start. */
    void remove(Instant at) {
        removedAt = at;
    }

    LibraryItemView shown(List<String> allowedActions) {
        return new LibraryItemView(
                id,
                programmeId,
                kind,
                title,
                text,
                publisher,
                link,
                link == null ? null : linkState,
                linkCheckedAt,
                oldLink,
                phase,
                purpose,
                role,
                version,
                allowedActions);
    }
}
