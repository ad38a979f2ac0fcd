package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.setwise.person.PersonRef;

/** What came of the whole set for one of its members, in their own words. */
public record SetSummary(
        @NotNull PersonRef person,
        @NotNull String text,
        @NotNull Instant writtenAt) {}
