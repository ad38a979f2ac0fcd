package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * That another member presents.
 *
 * @param presenterId a current member; one with a planned turn in the same round swaps with the present presenter (rule 8)
 * @param reason kept with the change
 */
public record PresenterChange(
        @NotNull UUID presenterId,
        @NotNull @Text @Size(max = 1000) String reason) {}
