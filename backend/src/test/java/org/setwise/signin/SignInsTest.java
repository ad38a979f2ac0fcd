package org.setwise.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.setwise.SignedIn;

@QuarkusTest
class SignInsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    SignedIn signedIn;

    @Inject
    SignInService signIns;

    @Test
    void iSeeMyOwnBrowsersAndWhichOfThemAsks() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        signedIn.elsewhere(amara);
        signedIn.named("Ben");

        amara.asks()
                .get("/api/sign-ins")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].current", equalTo(false))
                .body("items[1].current", equalTo(true))
                .body("items[1].device", equalTo("Firefox on Linux"));
    }

    @Test
    void myBrowsersComeInPages() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        signedIn.elsewhere(amara);

        String next = amara.asks().get("/api/sign-ins?limit=1").path("next");
        amara.asks()
                .get("/api/sign-ins?limit=1&after=" + next)
                .then()
                .body("items", hasSize(1))
                .body("items[0].current", equalTo(true))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sign-ins", "/api/tokens"})
    void aPageOfAnotherListIsSaidToBeNone(String list) {
        String cursor = Base64.getUrlEncoder().encodeToString("Zebra".getBytes(StandardCharsets.UTF_8));
        signedIn.named("Amara")
                .asks()
                .get(list + "?after=" + cursor)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("after"));
    }

    @Test
    void whoSignsOutIsOutInThisBrowserOnly() {
        SignedIn.Somebody here = signedIn.named("Amara");
        SignedIn.Somebody there = signedIn.elsewhere(here);

        here.asks()
                .delete("/api/sign-ins/current")
                .then()
                .statusCode(204)
                .header("Set-Cookie", startsWith("setwise=; Max-Age=0"));

        here.asks().get("/api/me").then().statusCode(401);
        there.asks().get("/api/me").then().statusCode(200);
    }

    @Test
    void whoSignsOutEverywhereIsOutEverywhere() {
        SignedIn.Somebody here = signedIn.named("Amara");
        SignedIn.Somebody there = signedIn.elsewhere(here);
        SignedIn.Somebody other = signedIn.named("Ben");

        here.asks().delete("/api/sign-ins").then().statusCode(204);

        here.asks().get("/api/me").then().statusCode(401);
        there.asks().get("/api/me").then().statusCode(401);
        other.asks().get("/api/me").then().statusCode(200);
    }

    @Test
    void aBrowserSignedOutFromAnotherIsOutAtOnce() {
        SignedIn.Somebody here = signedIn.named("Amara");
        SignedIn.Somebody lost = signedIn.elsewhere(here);
        String id = lost.asks().get("/api/sign-ins").path("items.find { it.current }.id");

        here.asks().delete("/api/sign-ins/" + id).then().statusCode(204);

        lost.asks().get("/api/me").then().statusCode(401);
        here.asks().delete("/api/sign-ins/" + id).then().statusCode(404);
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        String id = amara.asks().get("/api/sign-ins").path("items[0].id");

        signedIn.administrator().asks().delete("/api/sign-ins/" + id).then().statusCode(404);
        amara.asks().get("/api/me").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/sign-ins", "/api/tokens", "/api/me"})
    void whoIsNotSignedInIsToldSo(String path) {
        given().get(path).then().statusCode(401).body("type", equalTo("/problems/not-signed-in"));
    }

    @Test
    void aCookieThatNoLongerHoldsIsTakenBackWhereOneMustBeSomebody() {
        given().cookie("setwise", "stale")
                .get("/api/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Set-Cookie", startsWith("setwise=; Max-Age=0"));
    }

    @Test
    void aCookieThatNoLongerHoldsDoesNotMatterWhereAnybodyMayBe() {
        given().cookie("setwise", "stale").get("/api/about").then().statusCode(200);
    }

    @Test
    void aSignInEndsThirtyDaysAfterTheLastVisit() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        signedIn.write("update sign_in set expires_at = now() where person_id = ?", amara.id());

        amara.asks().get("/api/me").then().statusCode(401);
    }

    @Test
    void aVisitKeepsTheSignInAlive() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        Instant before = Instant.now();
        signedIn.write("""
                update sign_in set last_seen_at = now() - interval '29 days', expires_at = now() + interval '1 day'
                where person_id = ?
                """, amara.id());

        amara.asks().get("/api/me").then().statusCode(200);

        assertThat(lastSeenOnceAfter(before.minusSeconds(1), amara)).isAfter(before.minusSeconds(1));
        signedIn.write(
                "update sign_in set ended_at = now() where person_id = ? and expires_at < now() + interval '29 days'",
                amara.id());
        amara.asks().get("/api/me").then().statusCode(200);
    }

    /** A visit is noted after the answer, so this asks until it is. */
    private static Instant lastSeenOnceAfter(Instant since, SignedIn.Somebody person) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Instant seen;
        do {
            Response mine = person.asks().get("/api/sign-ins");
            seen = Instant.parse(mine.path("items[0].lastSeenAt"));
        } while (seen.isBefore(since) && Instant.now().isBefore(deadline));
        return seen;
    }

    @Test
    void visitsWithinAMinuteAreNotedOnce() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        signedIn.write(
                "update sign_in set last_seen_at = now() - interval '30 seconds' where person_id = ?", amara.id());
        String seen = lastSeen(amara);

        signIns.noteVisit(UUID.fromString(amara.asks().get("/api/sign-ins").path("items[0].id")));
        assertThat(lastSeen(amara)).isEqualTo(seen);
        assertThat(signIns.isWorthNoting(new LiveSignIn(null, null, false, Instant.parse(seen))))
                .isFalse();
    }

    private static String lastSeen(SignedIn.Somebody person) {
        return person.asks().get("/api/sign-ins").path("items[0].lastSeenAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteDoesNotWriteInMyName(String site) {
        SignedIn.Somebody amara = signedIn.named("Amara");

        amara.asks()
                .header("Sec-Fetch-Site", site)
                .delete("/api/sign-ins")
                .then()
                .statusCode(403);
        amara.asks()
                .header("Origin", "https://evil.example")
                .delete("/api/sign-ins")
                .then()
                .statusCode(403);
        amara.asks().get("/api/me").then().statusCode(200);
    }

    @Test
    void ourOwnPagesWriteInMyName() {
        signedIn.named("Amara")
                .asks()
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/api/sign-ins")
                .then()
                .statusCode(204);
    }

    @Test
    void whoBringsATokenThatDoesNotHoldIsNotHelpedByACookie() {
        signedIn.named("Amara")
                .asks()
                .header("Authorization", "Bearer setwise_pat_nonsense")
                .get("/api/me")
                .then()
                .statusCode(401)
                .header("Set-Cookie", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1"
                        + "|Safari on iPhone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"
                        + "|Edge on Windows",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36|Chrome on Linux",
                "curl/8.5|Unknown browser on unknown system"
            })
    void aBrowserIsNamedSoThatItsOwnerKnowsIt(String userAgentAndName) {
        String[] parts = userAgentAndName.split("\\|");
        assertThat(Device.named(parts[0])).isEqualTo(parts[1]);
    }
}
