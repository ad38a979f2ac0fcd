package org.setwise.contract;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.person.PersonRef;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/**
 * One version of what a set has agreed.
 *
 * @param number its version, from 1
 * @param weeksBetweenSessions null where the set meets on a day of the month
 * @param monthly null where the set meets every so many weeks
 * @param confidenceShared whether members see each other's confidence (rule 24); otherwise the set sees its range
 * @param createdBy null for a first version that follows the programme
 * @param missing current members who have not signed this version
 * @param allSigned whether there are members and none is missing (rule 6)
 * @param version the same as the number: what to send in If-Match
 */
@Schema(name = "Contract")
public record ContractView(
        @NotNull UUID id,
        @NotNull UUID setId,
        int number,
        @NotNull FacilitationMode mode,
        int sessionMinutes,
        Integer weeksBetweenSessions,
        DayOfTheMonth monthly,
        int turnsPerSession,
        int quorum,
        @NotNull QuestionStyle questionStyle,
        @NotNull PresenterChoice presenterChoice,
        boolean confidenceShared,
        @NotNull Retention retention,
        @NotNull List<Clause> clauses,
        @NotNull Instant createdAt,
        PersonRef createdBy,
        @NotNull List<Signature> signatures,
        @NotNull List<PersonRef> missing,
        boolean allSigned,
        int version,
        @NotNull List<String> allowedActions) {}
