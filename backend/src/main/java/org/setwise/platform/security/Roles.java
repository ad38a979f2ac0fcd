package org.setwise.platform.security;

/** The roles that do not depend on any one programme or set. */
public final class Roles {
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
