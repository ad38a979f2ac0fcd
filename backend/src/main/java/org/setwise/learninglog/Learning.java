package org.setwise.learninglog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * Something that I learned, or that I wrote on the way.
 *
 * @param id of what it comes from: the session of a review or an answer, the note, the turn, or the entry itself
 * @param day on which it was written where the set is, or that an entry is of
 * @param set null for an entry that belongs to none
 * @param sessionId of a review sheet, an outcome or an answer; of a progress note when it was told in one
 * @param about the action of a progress note
 * @param value the number of an answer about confidence; null for a pass
 * @param passages in the order in which they are read; those of entries are Markdown
 * @param version of an entry, to send in If-Match; null for the others, which are changed where they come from
 */
public record Learning(
        @NotNull LearningKind kind,
        @NotNull UUID id,
        @NotNull LocalDate day,
        @NotNull Instant writtenAt,
        NamedRef set,
        UUID sessionId,
        String about,
        Integer value,
        @NotNull List<Passage> passages,
        Integer version,
        @NotNull List<String> allowedActions) {

    /** Some words about one thing. */
    @Schema(name = "LearningPassage")
    public record Passage(
            @NotNull LearningTopic topic, @NotNull String text) {}
}
