package org.setwise.questionlog;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.contract.QuestionStyle;
import org.setwise.person.PersonRef;

/**
 * What goes on in a turn beside its questions.
 *
 * @param style how the set goes about its open questions
 * @param answering where all questions are heard first: that the presenter answers them now
 * @param nextToAsk whose turn it is to ask, the quietest first; null when nobody is there who could
 * @param followUpBy whom the presenter has invited to ask on; until they do, pass or the presenter goes on, no other question is put
 * @param hands who would like to ask, in the order in which they raised their hands
 * @param thinkingSince since when everybody keeps silence with the presenter; null when nobody does
 * @param silenceSeconds how long they have kept silence in this turn before, in seconds
 * @param experienceInvited whether the presenter has invited experience
 */
@Schema(name = "Floor")
public record FloorView(
        @NotNull QuestionStyle style,
        boolean answering,
        PersonRef nextToAsk,
        PersonRef followUpBy,
        @NotNull List<PersonRef> hands,
        Instant thinkingSince,
        int silenceSeconds,
        boolean experienceInvited) {}
