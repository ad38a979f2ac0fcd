package org.setwise.coach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.programme.FacilitationMode;

/**
 * What somebody is about to ask. It is looked at and forgotten.
 *
 * @param mode what the set agreed on; left out, it is taken for the stricter one, in which own experience has no place
 */
public record TextToAssess(@NotNull @Size(max = 2000) String text, FacilitationMode mode) {
    boolean questionsOnly() {
        return mode != FacilitationMode.QUESTIONS_AND_EXPERIENCE;
    }
}
