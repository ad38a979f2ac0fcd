package org.setwise.review;

import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What I write on my review sheet; whatever is left out is empty on it.
 *
 * @param learned what I learned about my problem
 * @param nextActions my actions before next time
 * @param struckBy what struck me about the others' problems
 * @param setWorked how the set worked
 * @param aboutMyself something about myself
 */
public record ReviewSheetEntry(
        @Text @Size(max = 4000) String learned,
        @Text @Size(max = 4000) String nextActions,
        @Text @Size(max = 4000) String struckBy,
        @Text @Size(max = 4000) String setWorked,
        @Text @Size(max = 4000) String aboutMyself) {}
