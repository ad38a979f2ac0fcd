package org.setwise.learningsession;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;
import org.setwise.programme.FacilitationMode;

/**
 * The script that the sessions of a set follow when they are planned, of one kind and in one mode.
 *
 * @param minutes the length of a session as the contract has it, which the phases fill; a session of another length, or with more turns,
 *     follows them scaled
 * @param phases in their order, with those of one turn where turns go
 * @param own whether the set wrote it; else it is the usual one
 * @param writtenBy who wrote it last; null for the usual one
 * @param writtenAt null for the usual one
 */
public record SetScript(
        @NotNull SessionKind kind,
        @NotNull FacilitationMode mode,
        int minutes,
        @NotNull List<PhaseScript.Stretch> phases,
        boolean own,
        PersonRef writtenBy,
        Instant writtenAt,
        @NotNull List<String> allowedActions) {}
