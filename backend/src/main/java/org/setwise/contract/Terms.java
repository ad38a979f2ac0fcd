package org.setwise.contract;

import java.util.List;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/**
 * What a version of a contract says, apart from who agreed to it when.
 *
 * @param confidenceShared whether members see each other's confidence (rule 24); otherwise the set sees its range
 */
public record Terms(
        FacilitationMode mode,
        int sessionMinutes,
        Cadence cadence,
        int turnsPerSession,
        int quorum,
        QuestionStyle questionStyle,
        PresenterChoice presenterChoice,
        boolean confidenceShared,
        Retention retention,
        List<Clause> clauses) {}
