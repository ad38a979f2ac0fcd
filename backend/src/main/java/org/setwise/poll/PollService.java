package org.setwise.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SessionSummary;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;
import org.setwise.schedule.PlannedSeries;
import org.setwise.schedule.SeriesService;

/** Finding a time when members do not share one: proposed, answered by each, and decided with the series that follows. */
@ApplicationScoped
@Transactional
public class PollService {
    private final SetAccess access;
    private final LearningSetRepository sets;
    private final PollRepository polls;
    private final PollViews views;
    private final SeriesService series;
    private final Event<PollEvent> news;
    private final Ids ids;
    private final Clock clock;

    PollService(
            SetAccess access,
            LearningSetRepository sets,
            PollRepository polls,
            PollViews views,
            SeriesService series,
            Event<PollEvent> news,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.sets = sets;
        this.polls = polls;
        this.views = views;
        this.series = series;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    public PollList list(UUID setId) {
        Standing standing = access.toLogistics(setId);
        return new PollList(polls.newestOf(setId).stream()
                .map(poll -> views.view(poll, standing))
                .toList());
    }

    public PollView show(UUID pollId) {
        Standing standing = standing(pollId);
        return views.view(polls.findByIdOptional(pollId).orElseThrow(NotFound::new), standing);
    }

    /** @throws PollIsOpen when the set answers another one */
    public PollView open(UUID setId, NewPoll wanted) {
        Standing standing = access.toLogistics(setId);
        standing.requirePlanner();
        LearningSet set = sets.findAndLock(setId).orElseThrow(NotFound::new);
        set.requireNotOver("asked when it meets");
        Instant now = clock.instant();
        if (new HashSet<>(wanted.options()).size() < wanted.options().size()) {
            throw new Invalid("options", "names a time twice");
        }
        for (int i = 0; i < wanted.options().size(); i++) {
            if (!wanted.options().get(i).isAfter(now)) {
                throw new Invalid("options[" + i + "]", "has to be in the future");
            }
        }
        if (polls.isAnyOpen(setId)) {
            throw new PollIsOpen();
        }
        TimePoll poll = new TimePoll(ids.next(), set, standing.personId(), now);
        polls.persistAndFlush(poll);
        wanted.options().forEach(option -> polls.keepOption(ids.next(), poll, option));
        news.fire(new PollEvent.Opened(setId, poll.id()));
        return views.view(poll, standing);
    }

    /** What one answered before to the same times is replaced. */
    public PollView answer(UUID pollId, PollAnswers answers) {
        Standing standing = standing(pollId);
        if (!standing.member() && !standing.facilitator()) {
            throw new NotAllowed();
        }
        TimePoll poll = polls.findAndLock(pollId).orElseThrow(NotFound::new);
        poll.requireOpen();
        Set<UUID> options = options(poll);
        for (int i = 0; i < answers.answers().size(); i++) {
            PollAnswers.OptionAnswer answer = answers.answers().get(i);
            if (!options.contains(answer.optionId())) {
                throw new Invalid("answers[" + i + "].optionId", "has to be one of the poll's times");
            }
            polls.answer(poll, answer.optionId(), standing.personId(), answer.answer(), clock.instant());
        }
        return views.view(poll, standing);
    }

    /** Takes one of its times and plans the series with it, both or neither. */
    public PollView decide(UUID pollId, PollDecision decision) {
        Standing standing = standing(pollId);
        standing.requirePlanner();
        sets.findAndLock(standing.setId()).orElseThrow(NotFound::new);
        TimePoll poll = polls.findAndLock(pollId).orElseThrow(NotFound::new);
        poll.requireOpen();
        if (!options(poll).contains(decision.optionId())) {
            throw new Invalid("optionId", "has to be one of the poll's times");
        }
        PlannedSeries planned;
        try {
            planned = series.plan(poll.setId(), decision.series());
        } catch (Invalid invalid) {
            throw invalid.under("series");
        }
        poll.decide(decision.optionId(), standing.personId(), clock.instant());
        polls.flush();
        news.fire(new PollEvent.Decided(
                poll.setId(),
                pollId,
                decision.optionId(),
                planned.sessions().stream().map(SessionSummary::id).toList()));
        return views.view(poll, standing);
    }

    public PollView withdraw(UUID pollId) {
        Standing standing = standing(pollId);
        standing.requirePlanner();
        TimePoll poll = polls.findAndLock(pollId).orElseThrow(NotFound::new);
        poll.withdraw(standing.personId(), clock.instant());
        polls.flush();
        news.fire(new PollEvent.Withdrawn(poll.setId(), pollId));
        return views.view(poll, standing);
    }

    private Standing standing(UUID pollId) {
        return access.toLogistics(polls.setOf(pollId).orElseThrow(NotFound::new));
    }

    private Set<UUID> options(TimePoll poll) {
        List<PollRepository.Option> options = polls.optionsOf(poll.id());
        return options.stream().map(PollRepository.Option::id).collect(Collectors.toSet());
    }
}
