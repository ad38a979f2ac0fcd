package org.setwise.contract;

import java.util.List;
import org.setwise.programme.Clause;
import org.setwise.programme.FacilitationMode;
import org.setwise.programme.Retention;

/** What a version of a contract says, apart from who agreed to it when. */
public record Terms(
        FacilitationMode mode,
        int sessionMinutes,
        int weeksBetweenSessions,
        int turnsPerSession,
        int quorum,
        QuestionStyle questionStyle,
        Retention retention,
        List<Clause> clauses) {}
