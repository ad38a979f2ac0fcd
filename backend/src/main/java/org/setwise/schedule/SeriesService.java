package org.setwise.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.LearningSessionRepository;
import org.setwise.learningsession.SessionPlan;
import org.setwise.learningsession.SessionPlanner;
import org.setwise.learningsession.SessionReadingService;
import org.setwise.learningsession.SetFacts;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.NotFound;
import org.setwise.schedule.SeriesProposal.ProposedSession;

/** Planning all the sessions of a set at once. */
@ApplicationScoped
@Transactional
public class SeriesService {
    private final SetAccess access;
    private final LearningSetRepository sets;
    private final LearningSessionRepository sessions;
    private final SeriesLayout layout;
    private final SessionPlanner planner;
    private final SessionReadingService reading;

    SeriesService(
            SetAccess access,
            LearningSetRepository sets,
            LearningSessionRepository sessions,
            SeriesLayout layout,
            SessionPlanner planner,
            SessionReadingService reading) {
        this.access = access;
        this.sets = sets;
        this.sessions = sessions;
        this.layout = layout;
        this.planner = planner;
        this.reading = reading;
    }

    /** How a series would look, with what rules 9 and 10 say of it. Writes nothing. */
    public SeriesProposal preview(UUID setId, SeriesOutline outline) {
        access.toLogistics(setId).requirePlanner();
        LearningSet set = sets.findByIdOptional(setId).orElseThrow(NotFound::new);
        set.requireNotOver("given sessions");
        SetFacts facts = sessions.factsOf(setId);
        List<ProposedSession> proposed = layout.of(set, facts, outline);
        List<SessionPlan> plans = proposed.stream().map(SeriesService::plan).toList();
        return new SeriesProposal(
                facts.timeZone().getId(), facts.sessionMinutes(), proposed, planner.warnings(set, plans));
    }

    /** Plans all of them or none (rules 5, 8, 9, 10 and 11). */
    public PlannedSeries plan(UUID setId, SeriesPlan series) {
        access.toLogistics(setId).requirePlanner();
        LearningSet set = sets.findAndLock(setId).orElseThrow(NotFound::new);
        set.requireNotOver("given sessions");
        List<SessionPlan> plans =
                series.sessions().stream().map(SeriesPlan.PlannedEntry::plan).toList();
        List<UUID> planned = planner.planAll(set, plans, series.statedReasons());
        return new PlannedSeries(reading.summaries(setId, planned));
    }

    private static SessionPlan plan(ProposedSession session) {
        return new SessionPlan(
                session.kind(),
                session.startsAt(),
                null,
                null,
                session.host() == null ? null : session.host().id(),
                session.presenters().stream().map(PersonRef::id).toList(),
                null,
                null);
    }
}
