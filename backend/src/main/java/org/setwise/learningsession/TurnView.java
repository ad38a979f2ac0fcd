package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;

/**
 * One presenter's air time in a session.
 *
 * @param round in which everybody presents once (rule 8)
 * @param position its place among the turns of its session, from 1
 * @param allowedActions what the reader may do with the turn now
 */
@Schema(name = "Turn")
public record TurnView(
        @NotNull UUID id,
        @NotNull UUID sessionId,
        @NotNull PersonRef presenter,
        int round,
        int position,
        @NotNull TurnState state,
        @NotNull List<String> allowedActions) {}
