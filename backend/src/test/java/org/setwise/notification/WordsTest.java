package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.setwise.person.Language;

class WordsTest {
    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_words_in_every_language_with_the_same_placeholders(NotificationKind kind) {
        Set<Set<String>> placeholders = Arrays.stream(Language.values())
                .map(language -> {
                    Wording usual = NotificationWords.in(language).usual(kind);
                    assertThat(usual.unknownIn(usual.subject(), kind)).isEmpty();
                    assertThat(usual.unknownIn(usual.message(), kind)).isEmpty();
                    assertThat(NotificationWords.in(language).label(kind)).isNotBlank();
                    assertThat(NotificationWords.in(language).action(kind)).isNotBlank();
                    return bracesIn(usual.subject());
                })
                .collect(Collectors.toSet());
        assertThat(placeholders).hasSize(1);
    }

    @Test
    void languages_do_not_speak_each_others_words() {
        assertThat(NotificationWords.in(Language.DE).frame("when")).isEqualTo("Wann");
        assertThat(NotificationWords.in(Language.EN).frame("when")).isEqualTo("When");
    }

    @Test
    void what_stands_in_for_a_placeholder_is_never_looked_through_itself() {
        Wording wording = new Wording("{name} and {set}", "{other} $1 \\ {when");

        Wording filled = wording.filled(Map.of(Placeholder.NAME, "{set} $0", Placeholder.SET, "Larch"));

        assertThat(filled.subject()).isEqualTo("{set} $0 and Larch");
        assertThat(filled.message()).isEqualTo("{other} $1 \\ {when");
        assertThat(wording.unknownIn(wording.message(), NotificationKind.WEEK_AHEAD))
                .isEqualTo(List.of("other"));
    }

    private static Set<String> bracesIn(String text) {
        return BRACES.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
