package org.setwise.coach.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoachExamplesTest {
    private static final Coach COACH = Coach.shipped();

    /** What these suggest is a part of what was typed, so that whatever else is in it stays. */
    private static final Set<HintCode> PARTS = Set.of(HintCode.SEVERAL, HintCode.PREAMBLE, HintCode.EXPERIENCE);

    static List<ExampleLine> examples() throws IOException {
        return ExampleLine.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_seen_as_it_says(ExampleLine example) {
        Assessment seen = COACH.assess(example.text(), !example.both());
        List<String> codes =
                seen.hints().stream().map(hint -> hint.code().name()).toList();
        if (!example.form().equals("*")) {
            assertThat(seen.form()).hasToString(example.form());
        }
        if (example.hints().contains("none")) {
            assertThat(codes).isEmpty();
        }
        assertThat(codes).containsAll(example.given());
        assertThat(codes).noneMatch(example.silent()::contains);
        if (!example.given().isEmpty()) {
            assertThat(codes).startsWith(example.given().getFirst());
        }
        purposes(example, seen);
        if (example.suggestion() != null) {
            assertThat(seen.hints().getFirst().suggestion()).isEqualTo(example.suggestion());
        }
    }

    private static void purposes(ExampleLine example, Assessment seen) {
        List<String> purposes = seen.purposes().stream().map(Enum::name).toList();
        if (example.purposes().contains("-")) {
            assertThat(purposes).isEmpty();
        } else {
            assertThat(purposes)
                    .containsAll(example.purposes().stream()
                            .filter(purpose -> !purpose.startsWith("-"))
                            .toList());
            assertThat(purposes).noneMatch(purpose -> example.purposes().contains("-" + purpose));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_hint_points_at_words_of_the_text_and_what_it_suggests_is_open_and_without_a_hint_of_its_own(
            ExampleLine example) {
        for (Hint hint : COACH.assess(example.text(), !example.both()).hints()) {
            assertThat(hint.span().start())
                    .isNotNegative()
                    .isLessThan(hint.span().end());
            assertThat(hint.span().end()).isLessThanOrEqualTo(example.text().length());
            if (hint.suggestion() != null && !PARTS.contains(hint.code())) {
                Assessment suggested = COACH.assess(hint.suggestion(), true);
                assertThat(suggested.form()).as(hint.suggestion()).isEqualTo(Form.OPEN);
                assertThat(suggested.hints()).as(hint.suggestion()).isEmpty();
            }
        }
    }

    @Test
    void there_are_enough_examples_for_every_code_and_enough_that_must_stay_silent() throws IOException {
        List<ExampleLine> all = examples();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        Set<String> given = all.stream().flatMap(one -> one.given().stream()).collect(Collectors.toSet());
        Set<String> silent = all.stream()
                .flatMap(one -> one.hints().contains("none")
                        ? Arrays.stream(HintCode.values()).map(Enum::name)
                        : one.silent().stream())
                .collect(Collectors.toSet());
        assertThat(given).isEqualTo(codes());
        assertThat(silent).isEqualTo(codes());
    }

    private static Set<String> codes() {
        return Stream.of(HintCode.values()).map(Enum::name).collect(Collectors.toSet());
    }
}
