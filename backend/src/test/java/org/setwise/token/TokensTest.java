package org.setwise.token;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.AtOnce;
import org.setwise.SignedIn;

@QuarkusTest
class TokensTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PROFILE = "{\"name\": \"Amara\", \"timeZone\": \"Europe/London\"}";

    @Inject
    SignedIn signedIn;

    @Test
    void aTokenActsAsItsOwner() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        String secret = make(amara, "WRITE").path("secret");

        given().header("Authorization", "Bearer " + secret)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(amara.id().toString()));
    }

    @Test
    void theSecretIsShownOnceAndCanBeToldFromOtherText() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        Response made = make(amara, "READ");
        String secret = made.path("secret");

        made.then().statusCode(201).body("token.prefix", equalTo(secret.substring(0, 16)));
        assertThat(secret).matches("setwise_pat_[0-9A-Za-z]{46}");
        assertThat(TokenSecret.isWellFormed(secret)).isTrue();
        assertThat(TokenSecret.isWellFormed(secret.substring(0, 20) + "xyz" + secret.substring(23)))
                .isFalse();
        amara.asks()
                .get("/api/tokens")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("the library"))
                .body("items[0].scope", equalTo("READ"))
                .body("items[0].lastUsedAt", nullValue())
                .body(not(containsString(secret)));
    }

    @Test
    void aTokenMadeForReadingReadsAndDoesNotWrite() {
        SignedIn.Somebody amara = signedIn.named("Amara");

        signedIn.withToken(amara, "READ").get("/api/me").then().statusCode(200);
        signedIn.withToken(amara, "READ").head("/api/me").then().statusCode(200);
        signedIn.withToken(amara, "READ")
                .header("If-Match", "\"0\"")
                .body(PROFILE)
                .put("/api/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/insufficient-scope"));
        amara.asks().get("/api/me").then().body("version", equalTo(0));
    }

    @Test
    void aTokenMadeForWritingWrites() {
        signedIn.withToken(signedIn.named("Amara"), "WRITE")
                .header("If-Match", "\"0\"")
                .body(PROFILE)
                .put("/api/me")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenOfAnAdministratorAdministers() {
        signedIn.withToken(signedIn.administrator(), "READ")
                .get("/api/people")
                .then()
                .statusCode(200);
        signedIn.withToken(signedIn.named("Amara"), "WRITE")
                .get("/api/people")
                .then()
                .statusCode(403);
    }

    @Test
    void aRevokedTokenStopsAtOnce() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        Response made = make(amara, "READ");
        String id = made.path("token.id");

        amara.asks().delete("/api/tokens/" + id).then().statusCode(204);

        stopped(made.path("secret"));
        amara.asks().get("/api/tokens").then().body("items", hasSize(0));
        amara.asks().delete("/api/tokens/" + id).then().statusCode(404);
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        Response made = make(signedIn.named("Amara"), "READ");

        signedIn.administrator()
                .asks()
                .delete("/api/tokens/" + made.path("token.id"))
                .then()
                .statusCode(404);
        given().header("Authorization", "Bearer " + made.path("secret"))
                .get("/api/me")
                .then()
                .statusCode(200);
    }

    @Test
    void anExpiredTokenStops() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        String secret = signedIn.token(amara, "READ");
        signedIn.write("update personal_access_token set expires_at = now() where person_id = ?", amara.id());

        stopped(secret);
    }

    private static void stopped(String secret) {
        given().header("Authorization", "Bearer " + secret)
                .get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer ", "Bearer setwise_pat_", "Basic YTpi", "setwise_pat_x"})
    void whatIsNoTokenMakesNobody(String authorization) {
        given().header("Authorization", authorization).get("/api/me").then().statusCode(401);
        given().header("Authorization", authorization).get("/api/about").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"-PT1S", "P366D"})
    void aTokenExpiresWithinAYear(Duration ahead) {
        make(signedIn.named("Amara"), "READ", Instant.now().plus(ahead))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("expiresAt"));
    }

    @Test
    void aTokenMayLastAlmostAYear() {
        make(signedIn.named("Amara"), "READ", Instant.now().plus(Duration.ofDays(364)))
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyHasMoreThanFiftyTokensNotEvenByAskingAtTheSameMoment() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        for (int i = 0; i < 47; i++) {
            signedIn.token(amara, "READ");
        }

        List<Integer> statuses = AtOnce.each(6, i -> make(amara, "READ").statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(3);
        make(amara, "READ").then().statusCode(409).body("type", equalTo("/problems/too-many-tokens"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/tokens",
        "POST,   /api/tokens",
        "DELETE, /api/tokens/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11",
        "GET,    /api/sign-ins",
        "DELETE, /api/sign-ins",
        "DELETE, /api/sign-ins/current",
        "DELETE, /api/sign-ins/0199c3f2-7d1e-7c55-9a54-5d2f7c1f0a11"
    })
    void aTokenDoesNotManageSignInsAndTokens(String method, String path) {
        SignedIn.Somebody amara = signedIn.named("Amara");

        signedIn.withToken(amara, "WRITE").request(method, path).then().statusCode(403);
        amara.asks().get("/api/me").then().statusCode(200);
    }

    @Test
    void aUseIsNoted() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        String secret = signedIn.token(amara, "READ");

        given().header("Authorization", "Bearer " + secret)
                .get("/api/me")
                .then()
                .statusCode(200);

        Instant deadline = Instant.now().plus(PATIENCE);
        String used;
        do {
            used = amara.asks().get("/api/tokens").path("items[0].lastUsedAt");
        } while (used == null && Instant.now().isBefore(deadline));
        assertThat(used).isNotNull();
    }

    private static Response make(SignedIn.Somebody owner, String scope) {
        return make(owner, scope, Instant.now().plus(Duration.ofDays(30)));
    }

    private static Response make(SignedIn.Somebody owner, String scope, Instant expiresAt) {
        return owner.asks()
                .body("{\"name\": \"the library\", \"scope\": \"%s\", \"expiresAt\": \"%s\"}"
                        .formatted(scope, expiresAt))
                .post("/api/tokens");
    }
}
