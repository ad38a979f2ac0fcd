package org.setwise.learningsession;

import java.util.Set;
import java.util.UUID;

/** Said once something that happened in sessions is committed; whoever follows one of them finds new events. */
public record SessionsHaveNews(Set<UUID> sessionIds) {}
