package org.setwise.learningsession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.setwise.learningset.SessionKind;

@Label("A script of phases")
class PhaseScriptProperties {
    private static final int LONGEST = 480;

    @Property
    void sums_to_the_length_it_is_made_for_whatever_the_kind_and_the_turns(
            @ForAll SessionKind kind,
            @ForAll @IntRange(min = 37, max = LONGEST) int minutes,
            @ForAll @IntRange(min = 1, max = 6) int turns) {
        assertThat(usual(kind, minutes, turns).minutes()).isEqualTo(minutes);
    }

    @Property
    void gives_every_phase_a_minute_reflection_five_and_no_dilemma_more_than_five(
            @ForAll SessionKind kind,
            @ForAll @IntRange(min = 37, max = LONGEST) int minutes,
            @ForAll @IntRange(min = 1, max = 6) int turns) {
        assertThat(usual(kind, minutes, turns).phases()).allSatisfy(phase -> {
            assertThat(phase.minutes()).isPositive();
            if (phase.kind() == PhaseKind.REFLECTION) {
                assertThat(phase.minutes()).isGreaterThanOrEqualTo(5);
            }
            if (phase.kind() == PhaseKind.DILEMMA) {
                assertThat(phase.minutes()).isLessThanOrEqualTo(5);
            }
        });
    }

    @Property
    void keeps_its_phases_in_their_order_when_it_is_scaled(
            @ForAll SessionKind kind,
            @ForAll @IntRange(min = 37, max = LONGEST) int minutes,
            @ForAll @IntRange(min = 37, max = LONGEST) int other) {
        PhaseScript script = usual(kind, minutes, 2);
        assertThat(script.scaledTo(other).phases().stream().map(SessionPhase::kind))
                .containsExactlyElementsOf(
                        script.phases().stream().map(SessionPhase::kind).toList());
    }

    @Property
    void stays_as_it_is_when_it_is_scaled_to_its_own_length(
            @ForAll SessionKind kind,
            @ForAll @IntRange(min = 37, max = LONGEST) int minutes,
            @ForAll @IntRange(min = 1, max = 6) int turns) {
        PhaseScript script = usual(kind, minutes, turns);
        assertThat(script.scaledTo(minutes)).isEqualTo(script);
    }

    @Property
    void treats_phases_of_one_weight_alike_but_for_a_minute(
            @ForAll @IntRange(min = 37, max = LONGEST) int minutes, @ForAll @IntRange(min = 2, max = 6) int turns) {
        List<Integer> questions = usual(SessionKind.PRESENTING, minutes, turns).phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.OPEN_QUESTIONS)
                .map(SessionPhase::minutes)
                .toList();
        assertThat(questions.stream().mapToInt(i -> i).max().orElseThrow()
                        - questions.stream().mapToInt(i -> i).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Property
    void keeps_its_length_and_its_reflection_and_its_dilemmas_when_a_phase_is_extended(
            @ForAll SessionKind kind,
            @ForAll @IntRange(min = 37, max = LONGEST) int minutes,
            @ForAll @IntRange(min = 1, max = 6) int turns,
            @ForAll @IntRange(min = 0, max = 31) int at,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        PhaseScript script = usual(kind, minutes, turns);
        int position = at % script.phases().size() + 1;
        PhaseScript extended;
        try {
            extended = script.extended(position, more);
        } catch (ReflectionKeepsItsTime refusal) {
            int left = script.phases().subList(position, script.phases().size()).stream()
                    .filter(phase -> phase.kind() != PhaseKind.REFLECTION && phase.kind() != PhaseKind.DILEMMA)
                    .mapToInt(phase -> phase.minutes() - 1)
                    .sum();
            assertThat(left).isLessThan(more);
            return;
        }
        assertThat(extended.minutes()).isEqualTo(minutes);
        for (int i = 0; i < script.phases().size(); i++) {
            SessionPhase before = script.phases().get(i);
            SessionPhase after = extended.phases().get(i);
            assertThat(after.minutes()).isPositive();
            if (i + 1 == position) {
                assertThat(after.minutes()).isEqualTo(before.minutes() + more);
            } else if (i + 1 < position
                    || before.kind() == PhaseKind.REFLECTION
                    || before.kind() == PhaseKind.DILEMMA) {
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(after.minutes()).isLessThanOrEqualTo(before.minutes());
            }
        }
    }

    @Property
    void refuses_a_length_in_which_its_phases_have_no_room(
            @ForAll @IntRange(min = 1, max = 36) int minutes, @ForAll @IntRange(min = 1, max = 6) int turns) {
        Assume.that(minutes < 2 + 5 * turns + 5);
        assertThatThrownBy(() -> usual(SessionKind.PRESENTING, minutes, turns)).isInstanceOf(SessionIsTooShort.class);
    }

    @Example
    void of_an_hour_is_the_one_the_practice_knows() {
        assertThat(minutes(usual(SessionKind.PRESENTING, 60, 1))).containsExactly(8, 2, 5, 7, 22, 5, 6, 5);
        assertThat(minutes(usual(SessionKind.INTRODUCTORY, 60, 1))).containsExactly(5, 20, 10, 12, 8, 5);
        assertThat(minutes(usual(SessionKind.CLOSING, 60, 1))).containsExactly(15, 25, 12, 8);
    }

    @Example
    void of_an_hour_and_a_half_gives_the_explanation_no_more_time() {
        assertThat(minutes(usual(SessionKind.PRESENTING, 90, 1))).containsExactly(12, 3, 5, 11, 34, 8, 9, 8);
    }

    private static List<Integer> minutes(PhaseScript script) {
        return script.phases().stream().map(SessionPhase::minutes).toList();
    }

    private static PhaseScript usual(SessionKind kind, int minutes, int turns) {
        List<UUID> ids = kind == SessionKind.PRESENTING
                ? Stream.generate(UUID::randomUUID).limit(turns).toList()
                : List.of();
        return PhaseScript.of(PhaseScript.usual(kind), minutes, ids);
    }
}
