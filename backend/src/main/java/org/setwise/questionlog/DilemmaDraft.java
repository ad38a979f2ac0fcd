package org.setwise.questionlog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.setwise.learningset.StatedReason;
import org.setwise.platform.json.Text;

/**
 * What a presenter writes about a dilemma.
 *
 * @param statedReasons looked at only when the dilemma is released already and becomes longer than rule 12 has it
 */
public record DilemmaDraft(
        @NotNull @Text(lines = false) @Size(max = 200) String title,

        @NotNull @Text @Size(max = 8000) String brief,

        @NotNull Boolean willingToShare,
        @NotNull Boolean someControl,
        @NotNull Boolean current,
        @NotNull Boolean unresolved,
        List<@NotNull @Valid StatedReason> statedReasons) {}
