package org.setwise.rights;

import java.util.Locale;

/** What somebody is to a set and its programme. Each is nothing else beside. */
enum Role {
    /** Not signed in. */
    ANONYMOUS,
    /** Signed in, and has nothing to do with any of it. */
    OUTSIDER,
    /** Whose own it is: the applicant of an enrolment, the asker of a question, the holder of a token. */
    OWNER,
    /** A member of the set to whom nothing of the following applies. */
    MEMBER,
    /** The member whose turn it is. */
    PRESENTER,
    /** The member who hosts the session. */
    HOST,
    /** Facilitates the set, and hosts no session. */
    FACILITATOR,
    /** Organises the programme. */
    ORGANISER,
    /** Administers the installation. */
    ADMINISTRATOR,
    /** Reads the reports of the organisation. */
    SPONSOR;

    static Role called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
