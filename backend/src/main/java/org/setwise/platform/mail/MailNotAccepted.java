package org.setwise.platform.mail;

/** The mail server did not take a mail, or could not be reached. Why is not told: its answer may quote an address. */
public class MailNotAccepted extends RuntimeException {
    private static final long serialVersionUID = 1;

    MailNotAccepted(String kind) {
        super(kind);
    }
}
