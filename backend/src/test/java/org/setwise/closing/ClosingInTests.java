package org.setwise.closing;

import static org.setwise.TestSignIn.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningset.SetInTests;

/** What people do as a set comes to its end, over HTTP. For tests only. */
final class ClosingInTests {
    static final String CLEARER = "01990000-0000-7000-8000-000000000011";
    static final String FOUND = "01990000-0000-7000-8000-000000000013";
    static final String WORTH_MY_TIME = "01990000-0000-7000-8000-000000000031";
    static final String TO_CHANGE = "01990000-0000-7000-8000-000000000033";

    private ClosingInTests() {}

    static Map<String, Object> figure(String question, int scale) {
        return Map.of("questionId", question, "scale", scale);
    }

    static Map<String, Object> words(String question, String text) {
        return Map.of("questionId", question, "text", text);
    }

    @SafeVarargs
    static ValidatableResponse evaluate(SetInTests set, UUID person, String state, Map<String, Object>... answers) {
        return put(person, path(set, "evaluation"), Map.of("state", state, "answers", List.of(answers)));
    }

    static ValidatableResponse release(SetInTests set, UUID person, String question, boolean released) {
        return put(person, path(set, "evaluation/answers/" + question + "/release"), Map.of("released", released));
    }

    static ValidatableResponse close(SetInTests set, UUID person, String decision, LocalDate retainUntil) {
        return post(person, path(set, "close"), Map.of("decision", decision, "retainUntil", retainUntil.toString()));
    }

    /** Everybody declines, so that the set can close. */
    static void everybodyDeclines(SetInTests set) {
        set.members().forEach(member -> evaluate(set, member, "DECLINED").statusCode(200));
    }

    static ValidatableResponse summarise(SetInTests set, UUID person, String text) {
        return put(person, path(set, "summary"), Map.of("text", text));
    }

    static ValidatableResponse mark(SetInTests set, UUID person, String text) {
        return post(person, path(set, "themes"), Map.of("text", text));
    }

    /** Sums up, marks and releases a theme. */
    static UUID releasedTheme(SetInTests set, UUID person, String text) {
        summarise(set, person, "In confidence: it was about my deputy.").statusCode(200);
        String theme = mark(set, person, text).statusCode(201).extract().path("myThemes[-1].id");
        releaseTheme(person, theme, true).statusCode(200);
        return UUID.fromString(theme);
    }

    static ValidatableResponse releaseTheme(UUID person, String theme, boolean released) {
        return put(person, "/api/themes/" + theme + "/release", Map.of("released", released));
    }

    static ValidatableResponse released(SetInTests set, UUID person) {
        return get(person, "/api/programmes/" + set.programmeId() + "/released-words");
    }

    static String path(SetInTests set, String what) {
        return "/api/sets/" + set.setId() + "/" + what;
    }

    static ValidatableResponse get(UUID person, String path) {
        return as(person).get(path).then();
    }

    static ValidatableResponse put(UUID person, String path, Object body) {
        return as(person).contentType(ContentType.JSON).body(body).put(path).then();
    }

    static ValidatableResponse post(UUID person, String path, Object body) {
        return as(person).contentType(ContentType.JSON).body(body).post(path).then();
    }
}
