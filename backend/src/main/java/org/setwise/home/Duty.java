package org.setwise.home;

import org.setwise.platform.reference.NamedRef;

/** Something that a set waits for from one of its members. */
record Duty(Kind kind, NamedRef set) {

    /** What it is. */
    enum Kind {
        SIGN,
        INTRODUCE,
        EVALUATE
    }
}
