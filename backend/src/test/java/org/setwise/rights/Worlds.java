package org.setwise.rights;

import java.util.Map;

/** The worlds in which the writing operations of some features succeed for who may call them. */
interface Worlds {
    /** Makes a new one each time, which nobody else knows. */
    interface Making {
        World make() throws Exception;
    }

    Map<String, Making> byOperation();
}
