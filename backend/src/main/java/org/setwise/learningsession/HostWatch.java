package org.setwise.learningsession;

/** Knows whether the host of a running session has been gone for so long that another may host. */
public interface HostWatch {
    boolean isMissing(LearningSession session);
}
