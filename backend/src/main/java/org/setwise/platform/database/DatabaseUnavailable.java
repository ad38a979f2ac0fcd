package org.setwise.platform.database;

/** The embedded database cannot serve this process. The message is one line for the person at the terminal. */
public class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DatabaseUnavailable(String message) {
        super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
