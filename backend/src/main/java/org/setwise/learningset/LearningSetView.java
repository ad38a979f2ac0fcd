package org.setwise.learningset;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/**
 * A set: who is in it, when it meets, where it stands. Nothing of what is said in it.
 *
 * @param mode as its newest contract says (rule 7)
 * @param meetingHour the hour of the week at which everybody in it can meet, in its zone: 0 is Monday at midnight, 167 is
 *     Sunday at 23:00; null while none is settled
 * @param facilitatorEmail for those who may change the set, who have to send it again
 * @param round the round of presentations that is on, from 1 (rule 8)
 * @param contractSigned whether every member has signed the newest contract (rule 6)
 * @param nextSession the one that runs, else the next that is planned
 * @param decision what its members decided for the time after it; null while they have not
 * @param retention how long what is written is kept once the set is over, as its newest contract says
 * @param overOn the day on which it closed or was cancelled, where it meets; null before
 * @param retainUntil the last day on which what was written is kept: of a set that is over, and of one that ends with that day unless
 *     somebody plans a session; null while the set goes on
 * @param erasedAt when it was erased; null while it is kept
 * @param continues the closed set whose people go on in this one; null for one that began anew
 * @param goesOnAs the set in which the people of this one go on; null while there is none, and for who may not know of it
 */
@Schema(name = "LearningSet")
public record LearningSetView(
        @NotNull UUID id,
        @NotNull NamedRef programme,
        @NotNull String name,
        @NotNull SetState state,
        @NotNull FacilitationMode mode,
        int capacity,
        @NotNull String timeZone,
        @Schema(minimum = "0", maximum = "167") Integer meetingHour,
        PersonRef facilitator,
        @Schema(format = "email") String facilitatorEmail,
        @Schema(format = "uri") String joinLink,
        @NotNull List<Member> members,
        int round,
        boolean contractSigned,
        int sessionsPlanned,
        int sessionsConcluded,
        SessionSummary nextSession,
        SetDecision decision,
        @NotNull Retention retention,
        LocalDate overOn,
        LocalDate retainUntil,
        Instant erasedAt,
        String cancelledReason,
        NamedRef continues,
        NamedRef goesOnAs,
        int version,
        @NotNull List<String> allowedActions) {}
