package org.setwise.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.signin.CodeByMail.ask;
import static org.setwise.signin.CodeByMail.newAddress;
import static org.setwise.signin.CodeByMail.other;
import static org.setwise.signin.CodeByMail.receive;
import static org.setwise.signin.CodeByMail.texts;
import static org.setwise.signin.CodeByMail.type;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.MailServer;
import org.setwise.SignedIn;

@QuarkusTest
@QuarkusTestResource(MailServer.class)
class SignInByCodeTest {
    @MailServer.Here
    MailServer mails;

    @Inject
    SignedIn signedIn;

    @Test
    void whoTypesTheCodeFromTheMailIsSignedIn() {
        String email = newAddress();

        Response entered = type(email, receive(mails, email));

        entered.then().statusCode(201).body("email", equalTo(email)).body("name", nullValue());
        given().cookie("setwise", entered.cookie("setwise"))
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(entered.path("id")));
    }

    @Test
    void theMailHoldsTheCodeAsTextAndAsHtmlAndNobodysName() throws Exception {
        String email = newAddress();
        String code = receive(mails, email);

        MimeMessage mail = mails.mailsTo(email, 1).getFirst();
        assertThat(texts(mail)).hasSize(2).allSatisfy(text -> assertThat(text).contains(code));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(mail.getSubject()).doesNotContain(code);
    }

    @Test
    void aCodeHoldsForTenMinutes() {
        Instant before = Instant.now();
        Response asked = ask(newAddress());

        assertThat(Instant.parse(asked.path("expiresAt")))
                .isBetween(before.plusSeconds(599), Instant.now().plusSeconds(600));
    }

    @Test
    void aCodeThatIsTooOldOpensNothing() {
        String email = newAddress();
        String code = receive(mails, email);
        signedIn.write("update sign_in_code set expires_at = now() where email = ?", email);

        refused(type(email, code));
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSites() {
        String email = newAddress();

        assertThat(type(email, receive(mails, email)).header("Set-Cookie"))
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Strict", "; Path=/")
                .doesNotContain("Secure", "Domain");
    }

    @Test
    void theCookieTravelsEncryptedWhereTheSiteDoes() {
        String email = newAddress();
        String code = receive(mails, email);

        String cookie = given().contentType("application/json")
                .header("X-Forwarded-Proto", "https")
                .body("{\"email\": \"" + email + "\", \"code\": \"" + code + "\"}")
                .post("/api/sign-ins")
                .header("Set-Cookie");
        assertThat(cookie).contains("Secure");
    }

    @Test
    void whetherAnAddressIsKnownIsNotTold() {
        Response known = ask(signedIn.named("Amara").email());
        Response unknown = ask(newAddress());

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(202);
        assertThat(known.jsonPath().getMap("").keySet())
                .isEqualTo(unknown.jsonPath().getMap("").keySet());
        assertThat(headersOf(known)).isEqualTo(headersOf(unknown));
        known.then().body("demoMail", nullValue());
    }

    /** All but the length, which the compressed moment of expiry lets vary. */
    private static List<String> headersOf(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Content-Length", "")))
                .map(Object::toString)
                .toList();
    }

    @Test
    void aWrongCodeIsRefusedLikeOneThatWasNeverSent() {
        String email = newAddress();
        String code = receive(mails, email);

        Response wrong = type(email, other(code));
        refused(wrong);
        assertThat(type(newAddress(), code).asString()).isEqualTo(wrong.asString());
        assertThat(type(signedIn.named("Amara").email(), code).asString()).isEqualTo(wrong.asString());
    }

    @Test
    void aCodeOpensOnce() {
        String email = newAddress();
        String code = receive(mails, email);
        type(email, code).then().statusCode(201);

        refused(type(email, code));
    }

    @RepeatedTest(3)
    void aCodeTypedTwiceAtTheSameMomentOpensOnce() {
        String email = newAddress();
        String code = receive(mails, email);

        List<Integer> statuses = AtOnce.each(5, i -> type(email, code).statusCode());

        assertThat(statuses).containsOnlyOnce(201);
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOneBefore() {
        String email = newAddress();
        String first = receive(mails, email, 1);
        String second = receive(mails, email, 2);

        if (!first.equals(second)) {
            refused(type(email, first));
        }
        type(email, second).then().statusCode(201);
    }

    @Test
    void afterFourWrongTriesTheRightCodeStillOpens() {
        String email = newAddress();
        String code = receive(mails, email);
        for (int i = 0; i < 4; i++) {
            refused(type(email, other(code)));
        }

        type(email, code).then().statusCode(201);
    }

    @RepeatedTest(3)
    void guessesAtTheSameMomentDoNotShareATry() {
        String email = newAddress();
        String code = receive(mails, email);

        AtOnce.each(5, i -> type(email, other(code)).statusCode());

        refused(type(email, code));
    }

    @Test
    void anAddressIsTheSameInAnyCase() {
        SignedIn.Somebody amara = signedIn.named("Amara");
        String code = receive(mails, amara.email());

        type(amara.email().toUpperCase(), code)
                .then()
                .statusCode(201)
                .body("id", equalTo(amara.id().toString()));
    }

    @Test
    void whoRunsTheInstallationIsAnAdministratorOnceSignedIn() {
        String email = "ada.root@example.org";
        type(email, receive(mails, email)).then().statusCode(201).body("administrator", equalTo(true));
        String other = newAddress();
        type(other, receive(mails, other)).then().body("administrator", equalTo(false));
    }

    @Test
    void whoseAccountIsDeactivatedDoesNotComeIn() {
        SignedIn.Somebody gone = signedIn.named("Gone");
        signedIn.write("update person set deactivated_at = now() where id = ?", gone.id());

        type(gone.email(), receive(mails, gone.email()))
                .then()
                .statusCode(403)
                .header("Set-Cookie", nullValue())
                .body("type", equalTo("/problems/account-deactivated"));
    }

    @Test
    void anAddressThatIsNoneIsSaidSo() {
        ask("nonsense").then().statusCode(422).body("violations[0].field", equalTo("email"));
        type("somebody@example.org", "12345").then().statusCode(422).body("violations[0].field", equalTo("code"));
    }

    @Test
    void aFormOfAnotherSiteCannotSignAnybodyIn() {
        given().contentType("application/x-www-form-urlencoded")
                .formParam("email", "eve@example.org")
                .post("/api/sign-in-codes")
                .then()
                .statusCode(415);
        given().contentType("application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .body("{\"email\": \"eve@example.org\", \"code\": \"123456\"}")
                .post("/api/sign-ins")
                .then()
                .statusCode(403);
        given().contentType("text/plain")
                .body("{\"email\": \"eve@example.org\", \"code\": \"123456\"}")
                .post("/api/sign-ins")
                .then()
                .statusCode(415)
                .body("type", not(equalTo("/problems/sign-in-code-wrong")));
    }

    private static void refused(Response response) {
        response.then()
                .statusCode(401)
                .header("Set-Cookie", nullValue())
                .body("type", equalTo("/problems/sign-in-code-wrong"));
    }
}
