package org.setwise.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.Language;

/**
 * What the address at the foot of a mail switches off. It does not say whose mails: a mail may have been passed on.
 *
 * @param label what the kind is called, in the receiver's language
 * @param wanted false once it is switched off
 */
@Schema(name = "SwitchOff")
public record SwitchOffView(
        @NotNull NotificationKind kind,
        @NotNull String label,
        @NotNull Language language,
        @NotNull boolean wanted) {}
