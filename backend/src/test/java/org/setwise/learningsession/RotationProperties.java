package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.setwise.learningset.Membership;
import org.setwise.learningset.SessionKind;
import org.setwise.person.ExperienceLevel;
import org.setwise.person.PersonRef;

/**
 * Rule 8 for any sequence of joining, leaving, planning, presenting, skipping, swapping, standing in and calling off: the book kept here
 * beside the rotation knows nothing of places and rounds to plan, only who had their turn in which round.
 */
class RotationProperties {
    private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");

    enum Deed {
        JOIN,
        LEAVE,
        PLAN,
        PRESENT,
        SKIP,
        SWAP,
        STAND_IN,
        CALL_OFF
    }

    record Step(Deed deed, int one, int other) {}

    /** A set that lives through steps, with the book of who had their turn in which round. */
    private static final class Story {
        private final List<Membership> members = new ArrayList<>();
        private final List<Turn> turns = new ArrayList<>();
        private final Map<UUID, Set<Integer>> had = new HashMap<>();
        private int round = 1;
        private int people;

        void take(Step step) {
            switch (step.deed) {
                case JOIN -> join();
                case LEAVE -> leave(step.one);
                case PLAN -> plan(step.one);
                case PRESENT -> present(step.one);
                case SKIP -> skip(step.one);
                case SWAP -> swap(step.one, step.other);
                case STAND_IN -> standIn(step.one, step.other);
                case CALL_OFF -> pick(planned(), step.one).ifPresent(Turn::cancel);
            }
            round = Math.max(round, rotation().roundNow());
            nobodyHasTwoTurnsInARound();
        }

        private void join() {
            if (members.size() < 9) {
                PersonRef person = PersonRef.of(new UUID(0, ++people), "Member " + people);
                had.put(person.id(), new HashSet<>());
                members.add(new Membership(
                        null, null, person, "", ExperienceLevel.NEW, true, false, round, true, true, false, false));
            }
        }

        private void leave(int which) {
            pick(members, which).ifPresent(members::remove);
        }

        private void plan(int which) {
            pick(members, which).ifPresent(member -> {
                try {
                    int planned = rotation().plan(member.person());
                    turns.add(turn(member.person().id(), planned));
                } catch (PresentsOnceInARound refused) {
                    // Refused is right: the book looks at what is let through.
                }
            });
        }

        private void present(int which) {
            pick(planned(), which).filter(turn -> isMember(turn.presenterId())).ifPresent(turn -> {
                if (rotation().owedBefore(turn.round()).isEmpty()) {
                    everybodyHadTheirTurnInTheRoundsBefore(turn);
                    turn.begin();
                    turn.conclude();
                    assertThat(had.get(turn.presenterId()).add(turn.round()))
                            .as("presents once in round " + turn.round())
                            .isTrue();
                }
            });
        }

        private void skip(int which) {
            pick(planned(), which).ifPresent(turn -> {
                turn.skip();
                had.get(turn.presenterId()).add(turn.round());
            });
        }

        private void swap(int one, int other) {
            pick(planned(), one).ifPresent(first -> pick(planned(), other)
                    .filter(second -> second.round() == first.round() && second != first)
                    .ifPresent(second -> {
                        UUID presenter = first.presenterId();
                        first.passTo(second.presenterId());
                        second.passTo(presenter);
                    }));
        }

        private void standIn(int one, int other) {
            pick(planned(), one).ifPresent(turn -> pick(rotation().withoutPlace(turn.round()), other)
                    .ifPresent(person -> turn.passTo(person.id())));
        }

        private void everybodyHadTheirTurnInTheRoundsBefore(Turn turn) {
            for (Membership member : members) {
                for (int before = member.firstRound(); before < turn.round(); before++) {
                    assertThat(had.get(member.person().id()))
                            .as(member.person().name() + " before round " + turn.round())
                            .contains(before);
                }
            }
        }

        private void nobodyHasTwoTurnsInARound() {
            Set<String> seen = new HashSet<>();
            turns.stream().filter(turn -> turn.state() != TurnState.CANCELLED).forEach(turn -> assertThat(
                            seen.add(turn.presenterId() + " " + turn.round()))
                    .isTrue());
        }

        private Rotation rotation() {
            return new Rotation(
                    round,
                    List.copyOf(members),
                    turns.stream()
                            .filter(turn -> turn.state() != TurnState.CANCELLED)
                            .toList());
        }

        private List<Turn> planned() {
            return turns.stream().filter(Turn::isPlanned).toList();
        }

        private boolean isMember(UUID person) {
            return members.stream().anyMatch(member -> member.person().id().equals(person));
        }

        private static Turn turn(UUID presenter, int inRound) {
            LearningSession session =
                    new LearningSession(UUID.randomUUID(), null, null, SessionKind.PRESENTING, 1, NOW);
            return new Turn(UUID.randomUUID(), session, presenter, inRound, 1, NOW);
        }

        private static <T> Optional<T> pick(List<T> from, int which) {
            return from.isEmpty() ? Optional.empty() : Optional.of(from.get(which % from.size()));
        }
    }

    @Property(tries = 2_000)
    void rule_8_nobody_twice_before_all_once(@ForAll("stories") List<Step> steps) {
        Story story = new Story();
        for (int i = 0; i < 4; i++) {
            story.take(new Step(Deed.JOIN, 0, 0));
        }
        steps.forEach(story::take);
    }

    @Property(tries = 300)
    void rule_8_a_round_that_is_presented_through_gives_way_to_the_next(@ForAll("stories") List<Step> steps) {
        Story story = new Story();
        story.take(new Step(Deed.JOIN, 0, 0));
        steps.forEach(story::take);
        story.planned().forEach(Turn::cancel);
        int before = story.round;
        // Whoever is still without a turn is planned and presents: nothing stands in the way.
        for (int i = 0; i < 20 && story.round == before && !story.members.isEmpty(); i++) {
            List<PersonRef> waiting = story.rotation().withoutPlace(before);
            waiting.forEach(person -> story.turns.add(Story.turn(person.id(), before)));
            for (int j = 0; j < waiting.size(); j++) {
                story.take(new Step(Deed.PRESENT, 0, 0));
            }
        }
        assertThat(story.members.isEmpty() || story.round > before).isTrue();
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 50);
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Deed.PLAN)),
                Tuple.of(6, Arbitraries.just(Deed.PRESENT)),
                Tuple.of(4, Arbitraries.of(Deed.class)));
        return Combinators.combine(deeds, numbers, numbers)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(120);
    }
}
