package org.setwise.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.platform.work.StartRefused;

class VideoServerTest {
    private static VideoServer at(String domain) {
        return new VideoServer(Optional.ofNullable(domain));
    }

    @Test
    void a_call_on_the_installations_server_is_shown_inside_the_page() {
        assertThat(at("meet.example.org").callFor("https://meet.example.org/larch", "x"))
                .contains("https://meet.example.org/larch");
        assertThat(at("meet.example.org").callFor(null, "setwise-1")).contains("https://meet.example.org/setwise-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org/larch",
                "http://meet.example.org/larch",
                "https://meet.example.org.evil.example/larch",
                "https://somebody@meet.example.org/larch",
                "not a link"
            })
    void every_other_call_opens_beside_it(String link) {
        assertThat(at("meet.example.org").callFor(link, "x")).isEmpty();
    }

    @Test
    void without_a_server_no_call_is_shown_and_none_is_let_in() {
        assertThat(at(null).callFor("https://meet.example.org/larch", "x")).isEmpty();
        assertThat(at(" ").callFor(null, "x")).isEmpty();
        assertThat(at(null).origin()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://meet.example.org", "meet.example.org/x", "meet.example.org; script-src *", "*"})
    void what_is_no_host_is_refused(String domain) {
        assertThatThrownBy(() -> at(domain)).isInstanceOf(StartRefused.class);
    }

    @Test
    void the_policy_opens_for_that_host_only() {
        assertThat(at("meet.example.org:8443").origin()).contains("https://meet.example.org:8443");
    }
}
