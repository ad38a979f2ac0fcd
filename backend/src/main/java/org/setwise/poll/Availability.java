package org.setwise.poll;

/** Whether somebody can come at a time. */
public enum Availability {
    YES,
    IF_NEED_BE,
    NO
}
