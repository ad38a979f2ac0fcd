package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.learningset.StatedReason;

/**
 * That the phase which is on gets more minutes.
 *
 * @param from its position
 * @param minutes how many more; later phases lose them, reflection never (rule 23)
 * @param statedReasons why one extends it although a rule warns (rule 12)
 */
public record PhaseExtension(
        @Min(1) int from,
        @Min(1) @Max(SessionPlan.LONGEST) int minutes,
        @Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {}
