package org.setwise.poll;

/** Whether somebody can come at a time. */
public enum Answer {
    YES,
    IF_NEED_BE,
    NO
}
