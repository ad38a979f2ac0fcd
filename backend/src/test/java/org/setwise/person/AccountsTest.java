package org.setwise.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.SignedIn;

@QuarkusTest
class AccountsTest {
    @Inject
    SignedIn signedIn;

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/people",
        "POST, /api/people/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11/deactivate",
        "POST, /api/people/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11/reactivate"
    })
    void accountsAreForAdministrators(String method, String path) {
        given().request(method, path).then().statusCode(401);
        signedIn.named("Amara").asks().request(method, path).then().statusCode(403);
        signedIn.organiserOf(signedIn.organisation("Trust"))
                .asks()
                .request(method, path)
                .then()
                .statusCode(403);
    }

    @Test
    void anAccountIsFoundByPartOfItsNameOrAddressInAnyCase() {
        String word = UUID.randomUUID().toString().substring(0, 8);
        SignedIn.Somebody amara = signedIn.named("Amara " + word + " Obi");
        SignedIn.Somebody administrator = signedIn.administrator();

        for (String search : List.of(word.toUpperCase(), amara.email().substring(3))) {
            administrator
                    .asks()
                    .queryParam("search", search)
                    .get("/api/people")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(amara.id().toString()))
                    .body("items[0].lastSeenAt", notNullValue())
                    .body("items[0].deactivated", equalTo(false))
                    .body("items[0].allowedActions", contains("deactivatePerson", "erasePerson"));
        }
        administrator.asks().queryParam("search", "%").get("/api/people").then().body("items", empty());
        administrator
                .asks()
                .queryParam("search", "a\u0007b")
                .get("/api/people")
                .then()
                .statusCode(422);
    }

    @Test
    void accountsComeInPagesWithoutGapsOrRepeats() {
        String word = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 5; i++) {
            signedIn.named(word + i);
        }
        SignedIn.Somebody administrator = signedIn.administrator();

        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            var request = administrator.asks().queryParam("search", word).queryParam("limit", 2);
            var page = (after == null ? request : request.queryParam("after", after)).get("/api/people");
            seen.addAll(page.jsonPath().getList("items.email"));
            after = page.path("next");
        } while (after != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceWithEveryBrowserAndToken() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        SignedIn.Somebody elsewhere = signedIn.elsewhere(amara);
        String token = signedIn.token(amara, "WRITE");
        SignedIn.Somebody administrator = signedIn.administrator();

        administrator
                .asks()
                .post("/api/people/" + amara.id() + "/deactivate")
                .then()
                .statusCode(200)
                .body("deactivated", equalTo(true))
                .body("allowedActions", contains("reactivatePerson", "erasePerson"));
        everythingIsShut(amara, elsewhere, token);

        administrator
                .asks()
                .post("/api/people/" + amara.id() + "/reactivate")
                .then()
                .statusCode(200)
                .body("deactivated", equalTo(false));
        everythingIsShut(amara, elsewhere, token);
    }

    private static void everythingIsShut(SignedIn.Somebody here, SignedIn.Somebody elsewhere, String token) {
        here.asks().get("/api/me").then().statusCode(401);
        elsewhere.asks().get("/api/me").then().statusCode(401);
        given().header("Authorization", "Bearer " + token).get("/api/me").then().statusCode(401);
    }

    @Test
    void aPersonMarkedAsDeactivatedIsOutHoweverThatCameAbout() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        String token = signedIn.token(amara, "WRITE");
        signedIn.write("update person set deactivated_at = now() where id = ?", amara.id());

        everythingIsShut(amara, amara, token);
    }

    @Test
    void nobodyLocksThemselvesOut() {
        SignedIn.Somebody administrator = signedIn.administrator();

        administrator
                .asks()
                .post("/api/people/" + administrator.id() + "/deactivate")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-is-your-own"));
        administrator
                .asks()
                .queryParam("search", administrator.email())
                .get("/api/people")
                .then()
                .body("items", hasSize(1))
                .body("items[0].allowedActions", empty());
    }

    @Test
    void whoDoesNotExistIsNotFound() {
        signedIn.administrator()
                .asks()
                .post("/api/people/" + UUID.randomUUID() + "/deactivate")
                .then()
                .statusCode(404);
    }
}
