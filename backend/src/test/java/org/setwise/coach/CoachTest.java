package org.setwise.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.SignedIn;

@QuarkusTest
class CoachTest {
    @Inject
    SignedIn signedIn;

    private SignedIn.Somebody asker;

    @BeforeEach
    void somebody_is_signed_in() {
        asker = signedIn.named("Asma the asker");
    }

    @Test
    void sees_advice_in_a_question_and_says_how_else_to_ask() {
        asker.asks()
                .body(Map.of("text", "  Have you tried talking to her manager? ", "mode", "OPEN_QUESTIONS"))
                .post("/api/coach/assessments")
                .then()
                .statusCode(200)
                .body("form", equalTo("CLOSED"))
                .body("several", equalTo(false))
                .body("hints.code", contains("ADVICE_IN_DISGUISE"))
                .body("hints[0].span.start", equalTo(0))
                .body("hints[0].span.words", equalTo("Have you tried talking"))
                .body("hints[0].suggestion", equalTo("Who could you talk to about it?"));
    }

    @Test
    void has_nothing_to_say_of_a_good_question() {
        asker.asks()
                .body(Map.of("text", "what gets in your way"))
                .post("/api/coach/assessments")
                .then()
                .statusCode(200)
                .body("form", equalTo("OPEN"))
                .body("purposes", contains("BARRIERS"))
                .body("hints", empty());
    }

    @Test
    void minds_own_experience_only_where_the_set_wants_questions_alone() {
        String experience = "In my experience that takes a year. What would you do with a year?";
        asker.asks()
                .body(Map.of("text", experience))
                .post("/api/coach/assessments")
                .then()
                .body("hints.code", hasItem("EXPERIENCE"));
        asker.asks()
                .body(Map.of("text", experience, "mode", "QUESTIONS_AND_EXPERIENCE"))
                .post("/api/coach/assessments")
                .then()
                .body("hints.code", not(hasItem("EXPERIENCE")));
    }

    @Test
    void looks_at_two_thousand_characters_and_no_more() {
        asker.asks()
                .body(Map.of("text", "?".repeat(2000)))
                .post("/api/coach/assessments")
                .then()
                .statusCode(200);
        asker.asks()
                .body(Map.of("text", "?".repeat(2001)))
                .post("/api/coach/assessments")
                .then()
                .statusCode(422)
                .body("violations.field", contains("text"));
    }

    @Test
    void answers_an_empty_text_too() {
        asker.asks()
                .body(Map.of("text", ""))
                .post("/api/coach/assessments")
                .then()
                .statusCode(200)
                .body("hints", empty());
        assertThat(asker.asks().body(Map.of()).post("/api/coach/assessments").statusCode())
                .isEqualTo(422);
    }
}
