package org.setwise.closing;

import jakarta.validation.constraints.NotNull;
import org.setwise.learningset.SetDecision;
import org.setwise.person.PersonRef;

/** How a member wishes that it goes on. */
public record MemberWish(@NotNull PersonRef person, @NotNull SetDecision wish) {}
