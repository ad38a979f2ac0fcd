package org.setwise.person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.SignedIn;

@QuarkusTest
class ProfileTest {
    private static final String AMARA = """
            {"name": "Amara Obi", "timeZone": "Africa/Lagos", "organisation": "%s", "experienceLevel": "SOME"}
            """;

    @Inject
    SignedIn signedIn;

    @Test
    void whoIsNotSignedInHasNoProfile() {
        given().get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-signed-in"));
    }

    @Test
    void whoComesForTheFirstTimeHasAnAddressAndNoName() {
        SignedIn.Somebody stranger = signedIn.nameless();

        stranger.asks()
                .get("/api/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(stranger.id().toString()))
                .body("email", equalTo(stranger.email()))
                .body("name", nullValue())
                .body("organisation", nullValue())
                .body("administrator", equalTo(false))
                .body("organises.size()", equalTo(0));
    }

    @Test
    void aProfileIsKeptAsItWasGiven() {
        SignedIn.Somebody amara = signedIn.nameless();
        String organisation = "Speaking Up " + UUID.randomUUID();

        amara.asks()
                .header("If-Match", "\"0\"")
                .body(AMARA.formatted(organisation))
                .put("/api/me")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Amara Obi"));

        amara.asks()
                .get("/api/me")
                .then()
                .body("timeZone", equalTo("Africa/Lagos"))
                .body("organisation", equalTo(organisation))
                .body("experienceLevel", equalTo("SOME"))
                .body("version", equalTo(1));
    }

    @Test
    void anOrganisationIsTheSameInAnyCase() {
        String name = "Northern Voices " + UUID.randomUUID();
        give(signedIn.nameless(), name).then().statusCode(200);

        give(signedIn.nameless(), name.toUpperCase()).then().statusCode(200).body("organisation", equalTo(name));
    }

    @Test
    void aProfileOfMeanwhileIsNotOverwritten() {
        SignedIn.Somebody amara = signedIn.nameless();
        give(amara, "First").then().statusCode(200);

        give(amara, "Second").then().statusCode(412).body("type", equalTo("/problems/changed-meanwhile"));
        amara.asks().get("/api/me").then().body("organisation", equalTo("First"));
    }

    @Test
    void aChangeSaysWhichVersionItIsFor() {
        signedIn.nameless()
                .asks()
                .body(AMARA.formatted("X"))
                .put("/api/me")
                .then()
                .statusCode(428);
    }

    private static Response give(SignedIn.Somebody person, String organisation) {
        return person.asks()
                .header("If-Match", "\"0\"")
                .body(AMARA.formatted(organisation))
                .put("/api/me");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name         | {'name': ' ', 'timeZone': 'Europe/London'}",
                "name         | {'timeZone': 'Europe/London'}",
                "name         | {'name': 'Amara\\u0007', 'timeZone': 'Europe/London'}",
                "timeZone     | {'name': 'Amara', 'timeZone': 'Europe/Atlantis'}",
                "timeZone     | {'name': 'Amara'}",
                "organisation | {'name': 'Amara', 'timeZone': 'Europe/London', 'organisation': ''}"
            },
            quoteCharacter = '~')
    void aFieldThatIsNotValidIsNamed(String field, String body) {
        signedIn.nameless()
                .asks()
                .header("If-Match", "\"0\"")
                .body(body.replace('\'', '"'))
                .put("/api/me")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    void anOrganiserSeesWhatTheyOrganise() {
        UUID organisation = signedIn.organisation("Health Trust");

        signedIn.organiserOf(organisation)
                .asks()
                .get("/api/me")
                .then()
                .body("organises.id", contains(organisation.toString()));
    }
}
