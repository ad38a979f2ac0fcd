package org.setwise.learningset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Why the set starts although rules warn (1 for its size, 9 for its planned sessions).
 *
 * @param statedReasons null counts as none
 */
public record SetStart(@Size(max = 30) List<@NotNull @Valid StatedReason> statedReasons) {}
