package org.setwise.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BrowserTest {
    @TestHTTPResource
    URI server;

    private static RequestSpecification write() {
        return given().contentType(ContentType.JSON).body("{\"text\": \"x\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/about", "/api/nothing", "/sets/1", "/q/health"})
    void everyResponseTellsBrowsersWhatNotToDo(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Strict-Transport-Security", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aWriteFromAnotherSiteIsRefused(String site) {
        write().header("Sec-Fetch-Site", site)
                .post("/api/trial/things")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void aWriteFromAForeignOriginIsRefusedWhereTheBrowserSaysNoMore() {
        write().header("Origin", "https://evil.example")
                .post("/api/trial/things")
                .then()
                .statusCode(403);
        write().header("Origin", "null").post("/api/trial/things").then().statusCode(403);
    }

    @Test
    void aWriteFromOurOwnPagesOrFromNoBrowserPasses() {
        write().header("Sec-Fetch-Site", "same-origin")
                .post("/api/trial/things")
                .then()
                .statusCode(200);
        write().header("Origin", "http://" + server.getAuthority())
                .post("/api/trial/things")
                .then()
                .statusCode(200);
        write().post("/api/trial/things").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sets/0199c3f2", "/sign-in"})
    void everyAddressOfThePageLeadsToThePage(String path) {
        given().accept("text/html,*/*")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Cache-Control", "no-cache")
                .body(containsString("<div id=\"root\">"));
    }

    @Test
    void whatIsNoPageIsNotAnsweredWithThePage() {
        given().accept("text/html").get("/api/nothing").then().statusCode(404);
        given().accept("text/html").get("/assets/gone.js").then().statusCode(404);
        given().accept("application/json").get("/sets/1").then().statusCode(404);
    }
}
