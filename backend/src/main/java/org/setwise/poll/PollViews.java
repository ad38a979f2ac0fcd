package org.setwise.poll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;

/** Shows polls to whoever asks. */
@ApplicationScoped
class PollViews {
    private final PollRepository polls;
    private final LearningSetRepository sets;
    private final MembershipRepository memberships;
    private final PersonNames names;

    PollViews(PollRepository polls, LearningSetRepository sets, MembershipRepository memberships, PersonNames names) {
        this.polls = polls;
        this.sets = sets;
        this.memberships = memberships;
        this.names = names;
    }

    PollView view(TimePoll poll, Standing standing) {
        List<PollRepository.Given> given = polls.answersTo(poll.id());
        Map<UUID, List<PollView.PollAnswer>> byOption = given.stream()
                .collect(Collectors.groupingBy(
                        PollRepository.Given::optionId,
                        Collectors.mapping(
                                one -> new PollView.PollAnswer(one.person(), one.answer()), Collectors.toList())));
        Map<UUID, Map<Availability, Integer>> counts = polls.countsOf(poll.id());
        return new PollView(
                poll.id(),
                poll.setId(),
                sets.findByIdOptional(poll.setId()).orElseThrow().timeZone().getId(),
                poll.state(),
                poll.openedAt(),
                names.of(List.of(poll.openedBy())).get(poll.openedBy()),
                polls.optionsOf(poll.id()).stream()
                        .map(option -> option(
                                option,
                                counts.getOrDefault(option.id(), Map.of()),
                                byOption.getOrDefault(option.id(), List.of())))
                        .toList(),
                standing.readsContent() && poll.isOpen() ? waitingFor(poll, given) : List.of(),
                poll.decidedOptionId(),
                actions(poll, standing));
    }

    private static PollView.PollOption option(
            PollRepository.Option option, Map<Availability, Integer> counts, List<PollView.PollAnswer> answers) {
        return new PollView.PollOption(
                option.id(),
                option.startsAt(),
                counts.getOrDefault(Availability.YES, 0),
                counts.getOrDefault(Availability.IF_NEED_BE, 0),
                counts.getOrDefault(Availability.NO, 0),
                answers);
    }

    private List<PersonRef> waitingFor(TimePoll poll, List<PollRepository.Given> given) {
        Set<UUID> answered = given.stream().map(one -> one.person().id()).collect(Collectors.toSet());
        return memberships.membersOf(poll.setId()).stream()
                .map(Membership::person)
                .filter(person -> !answered.contains(person.id()))
                .toList();
    }

    private static List<String> actions(TimePoll poll, Standing standing) {
        List<String> actions = new ArrayList<>();
        if (!poll.isOpen() || standing.state().isOver()) {
            return actions;
        }
        if (standing.member() || standing.facilitator()) {
            actions.add("answerPoll");
        }
        if (standing.plans()) {
            actions.addAll(List.of("decidePoll", "withdrawPoll"));
        }
        return actions;
    }
}
