package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.learningset.StatedReason;

/**
 * The phases that a planned session shall have.
 *
 * @param statedReasons why one sets them although a rule warns (rule 12)
 */
@Schema(name = "PhaseScript")
public record PhaseScriptEntry(
        @NotNull @Size(min = 1, max = 40) @Valid List<@NotNull PhaseLength> phases,
        @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {

    PhaseScript script() {
        return new PhaseScript(phases.stream()
                .map(phase -> new SessionPhase(phase.kind(), phase.minutes(), phase.turnId()))
                .toList());
    }
}
