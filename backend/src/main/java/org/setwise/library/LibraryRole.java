package org.setwise.library;

/** For whom a starter pack is. */
public enum LibraryRole {
    MEMBER,
    PRESENTER,
    FACILITATOR,
    ORGANISER
}
