package org.setwise.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.setwise.signin.CodeByMail.ask;
import static org.setwise.signin.CodeByMail.codeIn;
import static org.setwise.signin.CodeByMail.newAddress;
import static org.setwise.signin.CodeByMail.type;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.SignedIn;
import org.setwise.demo.Trial;

@QuarkusTest
@TestProfile(Trial.class)
class DemoModeTest {
    @MailServer.Here
    MailServer mails;

    @Inject
    SignedIn signedIn;

    @Test
    void aTrialSaysThatItIsOne() {
        given().get("/api/about").then().body("demoMode", equalTo(true));
    }

    @Test
    void theMailIsShownInsteadOfSent() {
        String email = newAddress();

        String text = ask(email)
                .then()
                .statusCode(202)
                .body("demoMail.to", equalTo(email))
                .extract()
                .path("demoMail.text");

        type(email, codeIn(text)).then().statusCode(201).body("email", equalTo(email));
        assertThat(mails.countTo(email)).isZero();
    }

    @Test
    void anybodyMayBeADemoPerson() {
        SignedIn.Somebody amara = demoPerson("Amara Obi");

        String cookie = given().contentType("application/json")
                .body("{\"personId\": \"" + amara.id() + "\"}")
                .post("/api/demo/sign-ins")
                .then()
                .statusCode(201)
                .body("name", equalTo("Amara Obi"))
                .extract()
                .cookie("setwise");
        given().cookie("setwise", cookie).get("/api/me").then().body("email", equalTo(amara.email()));
    }

    @Test
    void demoPeopleAreListedInTheOrderOfTheirStory() {
        SignedIn.Somebody first = demoPerson("First");
        SignedIn.Somebody second = demoPerson("Second");

        given().get("/api/demo/people?limit=100")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("First"))
                .body("items.story", hasItem("Has a turn next week"));
        assertThat(given().get("/api/demo/people?limit=100").jsonPath().getList("items.id"))
                .containsSubsequence(first.id().toString(), second.id().toString());
        String next = given().get("/api/demo/people?limit=1").path("next");
        given().get("/api/demo/people?limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void nobodyBecomesAnybodyElse() {
        SignedIn.Somebody real = signedIn.named("Real Person");

        given().contentType("application/json")
                .body("{\"personId\": \"" + real.id() + "\"}")
                .post("/api/demo/sign-ins")
                .then()
                .statusCode(404);
    }

    private SignedIn.Somebody demoPerson(String name) {
        SignedIn.Somebody person = signedIn.named(name);
        signedIn.write("""
                insert into demo_person (person_id, role, story, position)
                select ?, 'Member', 'Has a turn next week', coalesce(max(position), 0) + 1 from demo_person
                """, person.id());
        return person;
    }
}
