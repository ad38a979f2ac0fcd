package org.setwise.programme;

/** Who decides that a place is offered: the order of application by itself, or an organiser each time. */
public enum Admission {
    ON_APPLICATION,
    BY_ORGANISER
}
