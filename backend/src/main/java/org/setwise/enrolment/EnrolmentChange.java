package org.setwise.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/**
 * One step of an enrolment.
 *
 * @param state what it became
 * @param set in which a place was offered
 * @param reason where one was given
 * @param by told to organisers, and to the person of their own steps
 */
public record EnrolmentChange(
        @NotNull Instant at,
        @NotNull EnrolmentState state,
        NamedRef set,
        String reason,
        @NotNull ChangeOrigin origin,
        PersonRef by) {}
