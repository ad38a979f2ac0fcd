package org.setwise.coach.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

@Label("The coach, given any text")
class AnyTextProperties {
    private static final Coach COACH = Coach.shipped();
    private static final int MOST = 2000;

    @Property
    void answers_characters_of_any_script(
            @ForAll @StringLength(max = MOST) String text, @ForAll boolean questionsOnly) {
        check(text, questionsOnly);
    }

    @Property
    void answers_words_of_its_rules_in_any_order(@ForAll("words") String text, @ForAll boolean questionsOnly) {
        check(text, questionsOnly);
    }

    @Property
    void answers_one_thing_again_and_again(@ForAll("pieces") String piece, @ForAll boolean questionsOnly) {
        check(piece.repeat(MOST).substring(0, MOST), questionsOnly);
    }

    @Property
    void sees_the_same_in_the_same_text(@ForAll("words") String text) {
        assertThat(COACH.assess(text, true)).isEqualTo(COACH.assess(text, true));
    }

    @Example
    void has_nothing_to_say_where_there_are_no_words() {
        for (String text : List.of("", " ", "?", "?".repeat(MOST), "…", "🙂🙃🙂", "\n\n", "uh um")) {
            assertThat(COACH.assess(text, true).hints()).as(text).isEmpty();
            assertThat(COACH.assess(text, true).form()).as(text).isEqualTo(Form.STATEMENT);
        }
    }

    @Example
    void answers_one_letter_and_other_scripts() {
        for (String text :
                List.of("a", "I", "كيف حالك؟", "¿Qué harías tú?", "你会怎么做？", "Что мешает?", "𝒲𝒽𝒶𝓉", "e\u0301")) {
            check(text, true);
        }
    }

    private static void check(String text, boolean questionsOnly) {
        Assessment seen = COACH.assess(text, questionsOnly);
        assertThat(seen.form()).isNotNull();
        assertThat(seen.confidence()).isBetween(0.0, 1.0);
        for (Hint hint : seen.hints()) {
            assertThat(text.substring(hint.span().start(), hint.span().end())).isNotBlank();
            assertThat(hint.suggestion())
                    .satisfiesAnyOf(suggestion -> assertThat(suggestion).isNull(), suggestion -> assertThat(suggestion)
                            .endsWith("?"));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(Lexicon.classes())
                .flatMap(name -> Arbitraries.of(List.copyOf(Lexicon.words(name))))
                .list()
                .ofMaxSize(60)
                .flatMap(words -> Arbitraries.of(" ", ", ", "? ", ". ", " - ", "-", "\n", "'")
                        .map(joint -> String.join(joint, words)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(5),
                Arbitraries.of(
                        "what ",
                        "what about ",
                        "do you ",
                        "is it? ",
                        "why don't you ",
                        "you should ",
                        "[",
                        "'",
                        "- ",
                        "a.",
                        "i wonder how ",
                        "and or but ",
                        "you know ",
                        "really ",
                        "(",
                        "’s "));
    }
}
