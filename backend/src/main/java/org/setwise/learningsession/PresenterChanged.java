package org.setwise.learningsession;

import java.util.UUID;

/** A planned turn has another presenter, in the transaction that gives it to them. A swap is two of these. */
public record PresenterChanged(UUID setId, UUID turnId, UUID from, UUID to) implements PlanNews {}
