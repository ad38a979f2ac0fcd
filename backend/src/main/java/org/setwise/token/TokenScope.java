package org.setwise.token;

/** What a token may do in the name of its owner. */
public enum TokenScope {
    /** Look at whatever the owner may look at. */
    READ,
    /** Whatever the owner may do. */
    WRITE
}
