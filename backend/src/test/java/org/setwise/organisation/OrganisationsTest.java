package org.setwise.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.AtOnce;
import org.setwise.SignedIn;

@QuarkusTest
class OrganisationsTest {
    @Inject
    SignedIn signedIn;

    private SignedIn.Somebody administrator;
    private String name;

    @BeforeEach
    void prepare() {
        administrator = signedIn.administrator();
        name = "Speaking Up " + UUID.randomUUID();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/organisations",
        "POST,   /api/organisations",
        "GET,    /api/organisations/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11",
        "POST,   /api/organisations/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11/organisers",
        "DELETE, /api/organisations/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11/organisers/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11"
    })
    void organisationsAreForAdministrators(String method, String path) {
        given().request(method, path).then().statusCode(401);
        signedIn.organiserOf(signedIn.organisation("Trust"))
                .asks()
                .request(method, path)
                .then()
                .statusCode(403);
    }

    @Test
    void anOrganisationIsAddedAndFound() {
        String id = add(name).then().statusCode(201).extract().path("id");

        administrator
                .asks()
                .get("/api/organisations/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("organisers", empty())
                .body(
                        "allowedActions",
                        contains("appointOrganiser", "dismissOrganiser", "appointSponsor", "dismissSponsor"));
        administrator
                .asks()
                .get("/api/organisations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aNameIsGivenOnceInWhateverCase() {
        add(name).then().statusCode(201);

        add(name.toUpperCase()).then().statusCode(409).body("type", equalTo("/problems/organisation-name-taken"));
    }

    @Test
    void aNameIsGivenOnceAtTheSameMomentToo() {
        List<Integer> statuses = AtOnce.each(5, i -> add(name).statusCode());

        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 409)
                .hasSize(4);
    }

    @Test
    void aRequestSentTwiceAddsOneOrganisation() {
        String key = UUID.randomUUID().toString();
        String first = adding(name)
                .header("Idempotency-Key", key)
                .post("/api/organisations")
                .path("id");

        adding(name)
                .header("Idempotency-Key", key)
                .post("/api/organisations")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void peopleWhoNameANewOrganisationAtTheSameMomentNameTheSame() {
        List<Integer> statuses = AtOnce.each(6, i -> signedIn.nameless()
                .asks()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Amara\", \"timeZone\": \"Europe/London\", \"organisation\": \"" + name + "\"}")
                .put("/api/me")
                .statusCode());

        assertThat(statuses).containsOnly(200);
        assertThat(signedIn.count("select count(*) from organisation where name = ?", name))
                .isOne();
    }

    @Test
    void organisationsComeInPagesByName() {
        String word = "!" + UUID.randomUUID();
        for (String end : List.of(" c", " A", " b")) {
            add(word + end);
        }

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var request = administrator.asks().queryParam("limit", 2);
            var page = (after == null ? request : request.queryParam("after", after)).get("/api/organisations");
            seen.addAll(page.jsonPath().getList("items.name"));
            after = page.path("next");
        } while (after != null);

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .filteredOn(found -> found.startsWith(word))
                .containsExactly(word + " A", word + " b", word + " c");
    }

    @Test
    void whoIsAppointedOrganisesFromThenOn() {
        String id = add(name).path("id");
        SignedIn.Somebody olu = signedIn.named("Olu");

        appoint(id, olu.email().toUpperCase())
                .then()
                .statusCode(201)
                .body("organisers.id", contains(olu.id().toString()))
                .body("organisers.name", contains("Olu"));
        appoint(id, olu.email()).then().statusCode(201).body("organisers.size()", equalTo(1));
        olu.asks().get("/api/me").then().body("organises.id", contains(id));
    }

    @Test
    void somebodyIsAppointedBeforeEverSigningIn() {
        String id = add(name).path("id");

        String address = "new-" + UUID.randomUUID() + "@example.org";

        appoint(id, address)
                .then()
                .statusCode(201)
                .body("organisers.name", contains("Name not given yet"))
                .body("organisers.email", contains(address));
    }

    @Test
    void whoIsDismissedOrganisesNoMore() {
        String id = add(name).path("id");
        SignedIn.Somebody olu = signedIn.named("Olu");
        appoint(id, olu.email());
        String address = "/api/organisations/" + id + "/organisers/" + olu.id();

        administrator.asks().delete(address).then().statusCode(204);

        administrator.asks().delete(address).then().statusCode(404);
        olu.asks().get("/api/me").then().body("organises", empty());
    }

    @Test
    void aSponsorIsAppointedAndDismissed() {
        String id = add(name).path("id");
        SignedIn.Somebody sal = signedIn.named("Sal");
        String address = "/api/organisations/" + id + "/sponsors";

        administrator
                .asks()
                .body("{\"email\": \"" + sal.email() + "\"}")
                .post(address)
                .then()
                .statusCode(201)
                .body("sponsors.name", contains("Sal"))
                .body("sponsors.email", contains(sal.email()))
                .body("organisers", empty());

        sal.asks().get("/api/me").then().body("sponsors.id", contains(id)).body("organises", empty());
        administrator.asks().delete(address + "/" + sal.id()).then().statusCode(204);
        administrator.asks().delete(address + "/" + sal.id()).then().statusCode(404);
        sal.asks().get("/api/me").then().body("sponsors", empty());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void anOrganisationHasAName(String nothing) {
        add(nothing).then().statusCode(422).body("violations[0].field", equalTo("name"));
    }

    private Response add(String organisation) {
        return adding(organisation).post("/api/organisations");
    }

    private RequestSpecification adding(String organisation) {
        return administrator.asks().body("{\"name\": \"" + organisation + "\"}");
    }

    private Response appoint(String organisation, String email) {
        return administrator
                .asks()
                .body("{\"email\": \"" + email + "\"}")
                .post("/api/organisations/" + organisation + "/organisers");
    }
}
