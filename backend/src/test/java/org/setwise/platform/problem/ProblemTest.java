package org.setwise.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.platform.TrialTables;

@QuarkusTest
class ProblemTest {
    @TestHTTPResource
    URI server;

    @BeforeAll
    static void createTables() throws SQLException {
        TrialTables.create();
    }

    private static ValidatableResponse isProblem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("title", not(equalTo(null)));
    }

    private static ValidatableResponse send(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/trial/things")
                .then();
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"x\", \"colour\": \"BLUE\"} | colour | has to be one of RED, GREEN",
                "{\"text\": \"x\", \"colour\": 0} | colour | has to be one of RED, GREEN",
                "{\"text\": \"x\", \"number\": \"5\"} | number | has to be a whole number",
                "{\"text\": \"x\", \"number\": 1.5} | number | has to be a whole number",
                "{\"text\": \"x\", \"number\": 99999999999} | number | has to be a whole number",
                "{\"text\": \"x\", \"number\": true} | number | has to be a whole number",
                "{\"text\": \"x\", \"flag\": \"true\"} | flag | has to be true or false",
                "{\"text\": \"x\", \"flag\": 1} | flag | has to be true or false",
                "{\"text\": 5} | text | has to be text",
                "{\"text\": {}} | text | has to be text",
                "{\"text\": [\"a\"]} | text | has to be text",
                "{\"text\": \"x\", \"id\": \"7\"} | id | has to be an id",
                "{\"text\": \"x\", \"at\": \"yesterday\"} | at | has to be an instant such as 2026-03-04T18:00:00Z",
                "{\"text\": \"x\", \"parts\": {}} | parts | has to be a list",
                "{\"text\": \"x\", \"parts\": [5]} | parts[0] | has to be a JSON object",
                "{\"text\": \"x\", \"parts\": [{\"title\": 5}]} | parts[0].title | has to be text",
                "{\"text\": \"x\", \"parts\": [{\"title\": \"a\"}, {\"tilte\": \"b\"}]} | parts[1].tilte | is not a field that is known here",
                "{\"text\": \"x\", \"extra\": 1} | extra | is not a field that is known here",
                "{\"text\": \"a\\u0000b\"} | text | contains characters that cannot be kept",
                "{\"text\": \"a\\ud800b\"} | text | contains characters that cannot be kept",
                "{\"text\": \"a\\u0007b\"} | text | must be text without control characters, and not blank",
                "{\"text\": \"  \"} | text | must be text without control characters, and not blank",
                "{\"text\": null} | text | must not be null",
                "{} | text | must not be null",
                "{\"text\": \"x\", \"number\": 10} | number | must be less than or equal to 9",
                "{\"text\": \"x\", \"parts\": [{\"title\": \"a\\nb\"}]} | parts[0].title | must be text without control characters, and not blank",
                "{\"text\": \"x\", \"parts\": [{\"title\": \"much too long for the field\"}]} | parts[0].title | size must be between 0 and 20",
            })
    void anInvalidFieldIsNamed(String body, String field, String message) {
        isProblem(send(body), 422, "invalid")
                .body("violations.field", contains(field))
                .body("violations.message", contains(message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": | This is not valid JSON: line 1, column",
                "not json | This is not valid JSON: line 1, column",
                "{\"text\": \"x\"} {} | Something follows the JSON value.",
                "{\"text\": \"x\", \"text\": \"y\"} | The field text is given twice",
                "[] | The body has to be a JSON object.",
                "\"x\" | The body has to be a JSON object.",
            })
    void anUnreadableBodyIsExplained(String body, String detail) {
        isProblem(send(body), 400, "unreadable")
                .body("detail", startsWith(detail))
                .body("detail", not(containsString("org.")));
    }

    @Test
    void aMissingBodyIsNamed() {
        isProblem(
                given().contentType(ContentType.JSON).post("/api/trial/things").then(), 422, "invalid");
    }

    @Test
    void textIsStrippedAndLineEndsAreMadeOne() {
        send("{\"text\": \"  one\\r\\ntwo \"}").statusCode(200).body("text", equalTo("one\ntwo"));
    }

    @Test
    void anUnreadableQueryParameterIsNamed() {
        String path = "/api/trial/things/" + UUID.randomUUID();
        isProblem(given().get(path + "?colour=BLUE").then(), 422, "invalid")
                .body("violations.field", contains("colour"));
        isProblem(given().get(path + "?number=x").then(), 422, "invalid").body("violations.field", contains("number"));
        isProblem(given().get(path + "?number=10").then(), 422, "invalid").body("violations.field", contains("number"));
    }

    @Test
    void aNulInTheAddressIsRefused() {
        isProblem(given().urlEncodingEnabled(false).get("/api/trial/things/%00").then(), 400, "unreadable");
    }

    @Test
    void aMalformedIdIsNotFound() {
        isProblem(given().get("/api/trial/things/7").then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing", "/api", "/api/", "/nothing", "/q/nothing"})
    void anUnknownPathIsNotFound(String path) {
        isProblem(given().get(path).then(), 404, "not-found");
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() {
        isProblem(given().delete("/api/trial/things/7").then(), 405, "method-not-allowed")
                .header("Allow", containsString("GET"));
    }

    @Test
    void aWrongMediaTypeIsRefused() {
        isProblem(
                given().contentType(ContentType.XML)
                        .body("<a/>")
                        .post("/api/trial/things")
                        .then(),
                415,
                "unsupported-media-type");
        isProblem(
                given().contentType(ContentType.URLENC)
                        .formParam("text", "x")
                        .post("/api/trial/things")
                        .then(),
                415,
                "unsupported-media-type");
        // A record of one text is no reason to read a text as that record.
        isProblem(
                as(UUID.randomUUID(), "x")
                        .contentType(ContentType.TEXT)
                        .body("a note")
                        .post("/api/trial/notes")
                        .then(),
                415,
                "unsupported-media-type");
        isProblem(given().accept(ContentType.XML).get("/api/about").then(), 406, "not-acceptable");
    }

    @ParameterizedTest(name = "announced: {0}")
    @ValueSource(booleans = {true, false})
    void anOverlongBodyIsRefused(boolean announced) throws Exception {
        byte[] body = ("{\"text\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/trial/things"))
                .header("Content-Type", "application/json")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(
                        announced
                                ? HttpRequest.BodyPublishers.ofByteArray(body)
                                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(response.body()).contains("/problems/too-large");
        }
    }

    @Test
    void whoIsNotSignedInIsToldSo() {
        isProblem(given().get("/api/trial/mine").then(), 401, "not-signed-in")
                .header("WWW-Authenticate", containsString("Bearer"));
        isProblem(given().get("/api/docs").then(), 401, "not-signed-in");
        isProblem(given().get("/api/openapi").then(), 401, "not-signed-in");
    }

    @Test
    void whoLacksTheRightIsToldSo() {
        UUID person = UUID.randomUUID();
        isProblem(as(person, "member").get("/api/trial/administration").then(), 403, "not-allowed");
        isProblem(as(person, "member").get("/api/docs/").then(), 403, "not-allowed");
        as(person, "administrator").get("/api/trial/administration").then().statusCode(200);
        as(person, "administrator").get("/api/docs/").then().statusCode(200);
    }

    @Test
    void anOperationThatNobodyAllowedIsDenied() {
        isProblem(given().get("/api/trial").then(), 401, "not-signed-in");
        isProblem(as(UUID.randomUUID(), "administrator").get("/api/trial").then(), 403, "not-allowed");
    }

    @Test
    void aBrokenRuleSaysWhichAndWhatWouldSatisfyIt() {
        isProblem(given().get("/api/trial/rule").then(), 409, "set-is-full")
                .body("rule", equalTo(1))
                .body("detail", equalTo("All 7 places are taken."))
                .body("remedy", equalTo("Wait for a place."));
    }

    @Test
    void aConstraintOfTheDatabaseBecomesAConflictAndNamesItsRule() {
        UUID person = UUID.randomUUID();
        String body = "{\"title\": \"once\"}";
        as(person, "x")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/trial/duplicates")
                .then()
                .statusCode(200);
        isProblem(
                as(person, "x")
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/trial/duplicates")
                        .then(),
                409,
                "conflict");
        isProblem(
                        as(person, "x")
                                .contentType(ContentType.JSON)
                                .body("{\"title\": \"forbidden\"}")
                                .post("/api/trial/duplicates")
                                .then(),
                        409,
                        "rule-7")
                .body("rule", equalTo(7));
    }

    @Test
    void aConstraintThatIsLookedAtWhenTheTransactionEndsBecomesAConflictToo() {
        UUID person = UUID.randomUUID();
        for (String title : List.of("late first", "late second")) {
            ValidatableResponse response = as(person, "x")
                    .contentType(ContentType.JSON)
                    .body("{\"title\": \"" + title + "\"}")
                    .post("/api/trial/duplicates")
                    .then();
            if (title.equals("late first")) {
                response.statusCode(200);
            } else {
                isProblem(response, 409, "rule-8").body("rule", equalTo(8));
            }
        }
    }

    @Test
    void whatTwoPeopleEditWantsTheVersionThatWasRead() {
        isProblem(given().put("/api/trial/versioned").then(), 428, "if-match-needed");
        isProblem(
                given().header("If-Match", "\"2\"").put("/api/trial/versioned").then(), 412, "changed-meanwhile");
        given().header("If-Match", "\"3\"").put("/api/trial/versioned").then().statusCode(200);
    }

    @Test
    void anUnexpectedFailureTellsNothingOfOurInsides() {
        isProblem(given().get("/api/trial/failure").then(), 500, "unexpected")
                .body("instance", startsWith("urn:uuid:"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }
}
