package org.setwise.rosterfile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a roster file can mean, and the headings by which it is known. */
public enum RosterColumn {
    EMAIL("email", "emailaddress", "emailaddresses", "mail", "mailaddress", "workemail", "primaryemail", "upn"),
    NAME("name", "fullname", "displayname", "person", "member"),
    FIRST_NAME("firstname", "givenname", "forename"),
    LAST_NAME("lastname", "surname", "familyname"),
    VALID_FROM("validfrom", "from", "start", "startdate", "startson", "since", "firstday"),
    VALID_TO("validto", "to", "until", "validuntil", "end", "enddate", "endson", "expires", "expirydate", "lastday"),
    NOTE("note", "notes", "comment", "comments", "remark", "remarks"),
    SOURCE("source", "origin");

    private final List<String> headings;

    RosterColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column that a heading names, in any case, with or without blanks, hyphens and accents. */
    static Optional<RosterColumn> named(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
