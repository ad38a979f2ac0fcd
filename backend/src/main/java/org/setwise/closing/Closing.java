package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.learningset.SetDecision;
import org.setwise.person.PersonRef;

/**
 * How a set comes to its end, for the set alone.
 *
 * @param decision what the set decided; null while it has not
 * @param wishes how members wish that it goes on, in the order of their names
 * @param undecided members who have not said so yet, while the set runs
 */
public record Closing(
        SetDecision decision,
        @NotNull List<MemberWish> wishes,
        @NotNull List<PersonRef> undecided) {}
