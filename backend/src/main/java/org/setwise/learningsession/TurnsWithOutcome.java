package org.setwise.learningsession;

import java.util.UUID;

/** Knows whether a turn's presenter has said what it came to (rule 20). */
public interface TurnsWithOutcome {
    boolean hasOutcome(UUID turnId);
}
