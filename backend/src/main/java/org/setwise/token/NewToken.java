package org.setwise.token;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.setwise.platform.json.Text;

/**
 * A token to be made.
 *
 * @param name for the owner to tell tokens apart
 * @param expiresAt ahead, by a year at most
 */
public record NewToken(
        @NotNull @Text(lines = false) @Size(max = 100) String name,
        @NotNull TokenScope scope,
        @NotNull Instant expiresAt) {}
