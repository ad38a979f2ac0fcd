package org.setwise.notification;

/** What kinds of notifications belong together, for choosing among them. */
public enum NotificationTheme {
    SESSIONS,
    REMINDERS,
    PRESENTING,
    PLACES,
    SETS
}
