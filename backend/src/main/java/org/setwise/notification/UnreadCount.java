package org.setwise.notification;

import jakarta.validation.constraints.NotNull;

/** How many notifications I have not read. */
public record UnreadCount(@NotNull long unread) {}
