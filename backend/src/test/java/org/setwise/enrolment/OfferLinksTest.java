package org.setwise.enrolment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;
import static org.setwise.programme.ProgrammesInTests.applied;
import static org.setwise.programme.ProgrammesInTests.stateOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.AtOnce;
import org.setwise.DatabaseByHand;
import org.setwise.MovableClock;
import org.setwise.programme.ProgrammesInTests;
import org.setwise.programme.ProgrammesInTests.AProgramme;

/** The links of a mail answer one offer each, without a sign-in, and nothing is answered by opening them. */
@QuarkusTest
class OfferLinksTest {
    @Inject
    ProgrammesInTests programmes;

    @Inject
    OfferLinkService links;

    @Inject
    DatabaseByHand database;

    @Inject
    MovableClock clock;

    private AProgramme programme;
    private UUID amara;
    private UUID ben;
    private String offered;
    private String waiting;
    private String token;

    @BeforeEach
    void anOfferAndSomebodyWhoWaits() {
        programme = programmes.open(1, 0, 7);
        amara = programmes.entitled(programme.rosterA(), "Amara");
        ben = programmes.entitled(programme.rosterA(), "Ben");
        offered = applied(amara, programme);
        waiting = applied(ben, programme);
        String link = links.linkFor(UUID.fromString(offered));
        assertThat(link).startsWith("/offer#");
        token = link.substring("/offer#".length());
    }

    @AfterEach
    void setTheClockRight() {
        clock.setRight();
    }

    @Test
    void lookingShowsTheOfferAndChangesNothing() {
        send("look", token)
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .body("programme.name", equalTo("Independent Advocacy"))
                .body("set.name", equalTo("Tuesday set"));

        assertThat(stateOf(amara, offered)).isEqualTo("OFFERED");
        for (String path : List.of("look", "accept", "decline")) {
            given().get("/api/offers/" + path + "?token=" + token).then().statusCode(405);
        }
        assertThat(stateOf(amara, offered)).isEqualTo("OFFERED");
    }

    @Test
    void acceptingMakesAMember() {
        send("accept", token).then().statusCode(200).body("state", equalTo("ENROLLED"));

        assertThat(stateOf(amara, offered)).isEqualTo("ENROLLED");
        send("decline", token).then().statusCode(409);
        send("look", token).then().statusCode(200).body("state", equalTo("ENROLLED"));
    }

    @Test
    void decliningOffersThePlaceToWhoeverWaits() {
        send("decline", token).then().statusCode(200).body("state", equalTo("DECLINED"));

        assertThat(stateOf(ben, waiting)).isEqualTo("OFFERED");
        as(amara).get("/api/enrolments/" + offered + "/history").then().body("items.origin[-1]", equalTo("APPLICANT"));
    }

    @Test
    void anExpiredOfferIsNotAcceptedAndItsPlaceGoesOn() {
        clock.advance(Duration.ofDays(8));

        send("accept", token).then().statusCode(409).body("rule", equalTo(4));

        assertThat(stateOf(amara, offered)).isEqualTo("EXPIRED");
        assertThat(stateOf(ben, waiting)).isEqualTo("OFFERED");
    }

    @Test
    void aLinkAnswersItsOwnOfferAlone() {
        String another = links.linkFor(UUID.fromString(waiting)).substring("/offer#".length());

        send("accept", another).then().statusCode(409);
        send("accept", "x".repeat(43)).then().statusCode(404).body("type", equalTo("/problems/offer-link-unknown"));
        send("accept", "' or true --").then().statusCode(422);
        assertThat(stateOf(amara, offered)).isEqualTo("OFFERED");
    }

    @Test
    void onlyAHashIsKeptAndMoreThanOneMailMayHoldALink() {
        String second = links.linkFor(UUID.fromString(offered)).substring("/offer#".length());

        assertThat(second).isNotEqualTo(token);
        assertThat(database.number("select count(*) from offer_link where secret_hash in (?, ?)", token, second))
                .isZero();
        send("look", token).then().statusCode(200);
        send("look", second).then().statusCode(200);
    }

    @Test
    void acceptingByLinkAndDecliningInPersonAtOnceEndInOneWayOnly() {
        List<Integer> statuses = AtOnce.each(
                2,
                i -> i == 0
                        ? send("accept", token).statusCode()
                        : as(amara)
                                .post("/api/enrolments/" + offered + "/decline")
                                .statusCode());

        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        assertThat(List.of(stateOf(amara, offered), stateOf(ben, waiting)))
                .isIn(List.of("ENROLLED", "WAITING"), List.of("DECLINED", "OFFERED"));
    }

    private static Response send(String what, String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/offers/" + what);
    }
}
