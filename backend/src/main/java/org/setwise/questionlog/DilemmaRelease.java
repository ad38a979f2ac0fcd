package org.setwise.questionlog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.learningset.StatedReason;

/** Shows a dilemma to the set; a brief above 650 words wants a stated reason (rule 12). */
public record DilemmaRelease(List<@NotNull @Valid StatedReason> statedReasons) {}
