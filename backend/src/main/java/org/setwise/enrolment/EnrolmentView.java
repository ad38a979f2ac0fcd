package org.setwise.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/**
 * An enrolment, for its person and the programme's organisers.
 *
 * @param lineManagerEmail whom the person reports to (rule 28): for them and the programme's organisers alone
 * @param motivation null when an organiser entered the application from a mail that did not say, or it was erased
 * @param weeklyAvailability null when the person did not say
 * @param set the one in which a place was offered
 * @param roster the name of the one the place comes from
 * @param reason why it was refused or withdrawn
 * @param waitingPosition how many are to be offered a place up to and with this person, from 1
 * @param waitingReason why this person has not been offered a place yet; null unless they wait
 * @param enteredBy the organiser who wrote the application down for this person; null when they applied themselves
 * @param takenOver this person has said that what was written down is right
 * @param entitledToday a roster entitles this person today; whoever has a place keeps it without
 * @param offerExpiresAt until when an offer stands (rule 4)
 */
@Schema(name = "Enrolment")
public record EnrolmentView(
        @NotNull UUID id,
        @NotNull NamedRef programme,
        NamedRef set,
        @NotNull PersonRef person,
        String email,
        @NotNull String organisation,
        @NotNull ExperienceLevel experienceLevel,
        String motivation,
        String lineManagerEmail,
        WeeklyAvailability weeklyAvailability,
        @NotNull EnrolmentState state,
        String roster,
        String reason,
        Integer waitingPosition,
        WaitingReason waitingReason,
        Instant offerExpiresAt,
        @NotNull Instant appliedAt,
        PersonRef enteredBy,
        boolean takenOver,
        boolean entitledToday,
        @NotNull List<String> allowedActions) {}
