package org.setwise.library;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.learningsession.PhaseKind;
import org.setwise.questionlog.Purpose;

/**
 * A thing in the library.
 *
 * @param programmeId null when it is for everybody
 * @param linkState what the last look at the link found; null without a link
 * @param linkCheckedAt null until somebody looked
 * @param oldLink whether the link stands as an old document gave it, and may lead nowhere by now
 */
@Schema(name = "LibraryItem")
public record LibraryItemView(
        @NotNull UUID id,
        UUID programmeId,
        @NotNull LibraryKind kind,
        @NotNull String title,
        String text,
        String publisher,
        String link,
        LinkState linkState,
        Instant linkCheckedAt,
        boolean oldLink,
        PhaseKind phase,
        Purpose purpose,
        LibraryRole role,
        int version,
        @NotNull List<String> allowedActions) {}
