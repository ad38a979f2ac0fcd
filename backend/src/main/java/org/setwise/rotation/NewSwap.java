package org.setwise.rotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * That I ask another member to take my turn.
 *
 * @param askedId with a planned turn in the same round they give it in return, else they stand in (rule 8)
 * @param reason kept with the change for the set to read
 */
public record NewSwap(
        @NotNull UUID askedId,
        @NotNull @Text @Size(max = 1000) String reason) {}
