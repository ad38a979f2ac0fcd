package org.setwise.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.TestSignIn;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SetInTests;

@QuarkusTest
class MailWordingTest {
    private static final String WEEK_AHEAD = "/api/programmes/{id}/mail-wordings/WEEK_AHEAD/EN";

    @Inject
    SessionsInTests sessions;

    private SetInTests set;

    @BeforeEach
    void meet() throws SQLException {
        set = sessions.set();
    }

    @Test
    void organisers_say_it_in_their_own_words_until_they_use_the_usual_ones_again() {
        put("0", "Soon: {set}", "Dear {name},\n\nsee you {when}.")
                .statusCode(200)
                .body("version", equalTo(1));
        put("0", "Too late", "Somebody else was faster").statusCode(412);
        String own = "items.find { it.kind == 'WEEK_AHEAD' && it.language == 'EN' }";
        list().body(own + ".own", equalTo(true)).body(own + ".subject", equalTo("Soon: {set}"));

        by().delete(WEEK_AHEAD, set.programmeId())
                .then()
                .statusCode(200)
                .body("own", equalTo(false))
                .body("version", equalTo(0));
        list().body(own + ".subject", equalTo("In a week: {set}, {when}"));
    }

    @Test
    void an_unknown_placeholder_is_refused_by_its_name_and_nothing_is_kept() {
        put("0", "For {sett}", "In {until} or {constructor}")
                .statusCode(422)
                .body("violations", hasSize(3))
                .body("violations[0].message", containsString("{sett}"))
                .body("violations[1].field", equalTo("message"));
        list().body("items.findAll { it.own }", hasSize(0));
    }

    @Test
    void what_looks_like_html_or_a_template_is_shown_as_it_was_typed() {
        String html = by().body(Map.of(
                        "subject", "<b>{set}</b>", "message", "<script>alert(1)</script>\n\n{#if true}x{/if} &amp;"))
                .post(WEEK_AHEAD + "/preview", set.programmeId())
                .then()
                .statusCode(422)
                .body("violations.message.join()", containsString("{#if true}"))
                .extract()
                .asString();
        assertThat(html).doesNotContain("html");

        by().body(Map.of("subject", "<b>{set}</b>", "message", "<script>alert(1)</script> &amp; \"{name}\""))
                .post(WEEK_AHEAD + "/preview", set.programmeId())
                .then()
                .statusCode(200)
                .body("subject", equalTo("<b>Larch</b>"))
                .body("html", containsString("&lt;b&gt;Larch&lt;/b&gt;"))
                .body(
                        "html",
                        containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &quot;Robin Example&quot;"))
                .body("text", containsString("<script>alert(1)</script> &amp; \"Robin Example\""));
    }

    @Test
    void a_subject_has_one_line() {
        put("0", "One\nBcc: everybody@example.org", "Text").statusCode(422);
    }

    private io.restassured.response.ValidatableResponse put(String version, String subject, String message) {
        return by().header("If-Match", "\"" + version + "\"")
                .body(Map.of("subject", subject, "message", message))
                .put(WEEK_AHEAD, set.programmeId())
                .then();
    }

    private io.restassured.response.ValidatableResponse list() {
        return by().get("/api/programmes/{id}/mail-wordings", set.programmeId())
                .then()
                .statusCode(200);
    }

    private RequestSpecification by() {
        return TestSignIn.as(set.organiser()).contentType(ContentType.JSON);
    }
}
