package org.setwise.learningsession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.learningset.StatedReason;

/**
 * That the session is over.
 *
 * @param statedReasons why one concludes it although a rule warns
 */
public record SessionConclusion(@Valid @Size(max = 30) List<@NotNull StatedReason> statedReasons) {}
