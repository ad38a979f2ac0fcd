package org.setwise.signin;

import org.setwise.person.Me;

/** A sign-in just opened: the secret goes into the cookie and is kept nowhere else. */
record OpenedSignIn(String secret, Me me) {

    /** Records show all they hold, and this one holds a secret. */
    @Override
    public String toString() {
        return "a sign-in of " + me.id();
    }
}
