package org.setwise.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * What I was told.
 *
 * @param title one line in my language, with times by my clocks, as things were when I was told
 * @param at when I was told
 * @param place the page of the application on which I can do something about it
 * @param set null where it is about no set
 */
@Schema(name = "Notification")
public record NotificationView(
        @NotNull UUID id,
        @NotNull NotificationKind kind,
        @NotNull String title,
        @NotNull Instant at,
        @NotNull boolean read,
        @NotNull String place,
        NamedRef set,
        @NotNull NamedRef programme) {}
