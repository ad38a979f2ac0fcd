package org.setwise.questionlog;

import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * That the presenter has answered aloud.
 *
 * @param note what the presenter keeps of it, if anything
 * @param followUp the presenter invites the same asker to ask on; left out, the next question is put
 */
public record QuestionAnswer(@Text @Size(max = 4000) String note, Boolean followUp) {

    boolean invitesToAskOn() {
        return Boolean.TRUE.equals(followUp);
    }
}
