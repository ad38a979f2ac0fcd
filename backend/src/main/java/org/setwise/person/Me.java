package org.setwise.person;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.reference.NamedRef;

/**
 * The person who is signed in.
 *
 * @param name null until given; without it nobody can apply for a place
 * @param timeZone an IANA name such as {@code Europe/London}
 * @param language the language of the mails this person gets
 * @param organisation the name of the organisation the person belongs to, if any
 * @param organises the organisations whose programmes this person organises
 * @param sponsors the organisations whose reports this person reads, without organising for them
 */
public record Me(
        @NotNull UUID id,
        String name,
        @NotNull String email,
        @NotNull String timeZone,
        @NotNull Language language,
        String organisation,
        ExperienceLevel experienceLevel,
        boolean administrator,
        @NotNull List<NamedRef> organises,
        @NotNull List<NamedRef> sponsors,
        int version) {}
