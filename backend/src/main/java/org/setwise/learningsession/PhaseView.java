package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of a session.
 *
 * @param position its place in the script, from 1
 * @param turnId the turn it belongs to; null for a phase of the whole session
 */
@Schema(name = "Phase")
public record PhaseView(int position, @NotNull PhaseKind kind, int minutes, UUID turnId) {

    static List<PhaseView> of(List<SessionPhase> phases) {
        List<PhaseView> views = new ArrayList<>();
        for (SessionPhase phase : phases) {
            views.add(new PhaseView(
                    views.size() + 1,
                    phase.kind(),
                    phase.minutes(),
                    phase.turnId().orElse(null)));
        }
        return views;
    }
}
