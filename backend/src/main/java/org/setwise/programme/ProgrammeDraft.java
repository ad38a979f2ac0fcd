package org.setwise.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.json.Text;

/**
 * What an organiser says about a programme.
 *
 * @param organisationId the organisation that offers it; it stays the same
 * @param places in all its sets together (rule 3)
 * @param setSize how many people a set takes unless it says otherwise (rule 1)
 * @param offerDays how many days an offer stands (rule 4)
 * @param replacementUntil somebody new comes into a running set until the presenting session with this number has begun;
 *     0 for never, null for the second
 * @param replacementAgreed whether the set's members have to agree to that; null for yes
 * @param retention how long its sets keep what is written once they are over, unless their contracts say otherwise; null for
 *     twelve months, and nothing afterwards
 * @param clauses what its sets' contracts begin with
 */
public record ProgrammeDraft(
        @NotNull UUID organisationId,
        @NotNull @Text(lines = false) @Size(max = 200) String name,
        @NotNull @Text @Size(max = 4000) String summary,
        @NotNull @Text @Size(max = 4000) String purpose,
        @NotNull ProgrammeScope scope,
        @NotNull FacilitationMode mode,
        @NotNull @Min(1) @Max(10_000) Integer places,

        @NotNull @Min(2) @Max(value = 9, message = "must be at most 9: a set never has a tenth member")
        Integer setSize,

        @NotNull @Min(1) @Max(26) Integer weeksBetweenSessions,
        @NotNull @Min(30) @Max(480) Integer sessionMinutes,
        @NotNull @Min(1) @Max(6) Integer turnsPerSession,
        @NotNull Admission admission,
        @NotNull @Min(1) @Max(60) Integer offerDays,
        @Min(0) @Max(20) Integer replacementUntil,
        Boolean replacementAgreed,
        @Valid Retention retention,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @NotNull @Size(max = 50) List<@NotNull @Valid Clause> clauses) {}
