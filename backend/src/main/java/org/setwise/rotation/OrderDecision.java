package org.setwise.rotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * How the order of presenting is to come about.
 *
 * @param personIds the order itself, of every member who is still without a turn; for {@code BY_HAND} only
 */
public record OrderDecision(
        @NotNull OrderWay way, @Size(max = 9) List<@NotNull UUID> personIds) {}
