package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What a member tells the set about themselves.
 *
 * @param reasons why they are in it (rule 5)
 */
public record IntroductionEntry(
        @NotNull @Text @Size(max = 4000) String introduction,
        @NotNull @Text @Size(max = 4000) String reasons) {}
