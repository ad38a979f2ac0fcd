package org.setwise.person;

import java.util.Locale;

/** Addresses are compared, kept and looked up in one form. */
public final class EmailAddress {
    private EmailAddress() {}

    /** The one form of an address: without surrounding blanks, in lower case. */
    public static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
