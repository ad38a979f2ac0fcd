package org.setwise.action;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/**
 * What a presenter undertook, and what came of it.
 *
 * @param dueOn a day where the set is
 * @param nextSessionOn the day on which the set meets next, before which the action is due (rule 21); null while that is not planned
 * @param notes in the order in which they were written
 */
@Schema(name = "Action")
public record ActionView(
        @NotNull UUID id,
        @NotNull UUID turnId,
        @NotNull NamedRef set,
        @NotNull PersonRef owner,

        @NotNull String description,

        @NotNull LocalDate dueOn,
        LocalDate nextSessionOn,
        @NotNull ActionState state,
        @NotNull List<ProgressNoteView> notes,
        int version,
        @NotNull List<String> allowedActions) {}
