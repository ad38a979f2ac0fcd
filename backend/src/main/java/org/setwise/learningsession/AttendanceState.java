package org.setwise.learningsession;

/** Rule 14: everyone is expected at every session, and then attended, apologised or was absent. */
public enum AttendanceState {
    EXPECTED,
    ATTENDED,
    APOLOGISED,
    ABSENT
}
