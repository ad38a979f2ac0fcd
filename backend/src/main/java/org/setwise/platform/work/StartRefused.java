package org.setwise.platform.work;

/** The installation must not run as it is set up. The message says why and what to do, in one line. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartRefused(String reason) {
        super(reason);
    }
}
