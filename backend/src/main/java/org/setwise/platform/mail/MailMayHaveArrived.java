package org.setwise.platform.mail;

/** The connection broke after the whole mail was sent and before the mail server answered: nobody can know. */
public class MailMayHaveArrived extends RuntimeException {
    private static final long serialVersionUID = 1;

    MailMayHaveArrived() {
        super("no answer");
    }
}
