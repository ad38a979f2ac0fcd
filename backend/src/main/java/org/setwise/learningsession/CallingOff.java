package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * That a planned session does not take place.
 *
 * @param reason for the set to read
 * @param andFollowing whether the same becomes of all planned sessions after it; null is no
 */
public record CallingOff(@NotNull @Text @Size(max = 1000) String reason, Boolean andFollowing) {

    boolean all() {
        return Boolean.TRUE.equals(andFollowing);
    }
}
