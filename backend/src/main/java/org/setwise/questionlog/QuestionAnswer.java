package org.setwise.questionlog;

import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * That the presenter has answered aloud.
 *
 * @param note what the presenter keeps of it, if anything
 */
public record QuestionAnswer(@Text @Size(max = 4000) String note) {}
