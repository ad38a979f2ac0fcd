package org.setwise.library;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.SignedIn;
import org.setwise.learningsession.TestSql;

@QuarkusTest
class LinkCheckTest {
    @Inject
    SignedIn signedIn;

    @Inject
    LinkCheckService links;

    @Inject
    TestSql sql;

    @Inject
    Clock clock;

    private SignedIn.Somebody administrator;
    private HttpServer publisher;
    private volatile int status = 200;

    @BeforeEach
    void publish() throws IOException {
        administrator = signedIn.administrator();
        publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publisher.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        publisher.start();
    }

    @AfterEach
    void close() {
        publisher.stop(0);
    }

    @Test
    void aKeeperSeesWhetherALinkStillLeadsSomewhere() {
        String id = put().body("linkState", equalTo("UNCHECKED"))
                .body("linkCheckedAt", nullValue())
                .extract()
                .path("id");

        check(id).statusCode(200).body("linkState", equalTo("ANSWERS")).body("version", equalTo(0));
        status = 404;
        check(id).statusCode(200).body("linkState", equalTo("DEAD"));
    }

    @Test
    void allLinksNobodyLookedAtAreLookedAtAndTheOthersAreNot() throws SQLException {
        sql.run(null, "update library_item set link_checked_at = ? where link is not null", clock.instant());
        String seen = put().extract().path("id");
        sql.run(
                null,
                "update library_item set link_checked_at = ? where id = ?",
                clock.instant(),
                UUID.fromString(seen));
        String id = put().extract().path("id");

        links.checkAll();

        administrator
                .asks()
                .queryParam("search", title())
                .get("/api/library")
                .then()
                .body("items.find { it.id == '" + id + "' }.linkState", equalTo("ANSWERS"))
                .body("items.find { it.id == '" + seen + "' }.linkState", equalTo("UNCHECKED"));
    }

    @Test
    void anotherLinkIsUncheckedAgain() {
        String id = put().extract().path("id");
        check(id).body("linkState", equalTo("ANSWERS"));

        administrator
                .asks()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(guide("/another"))
                .put("/api/library/" + id)
                .then()
                .statusCode(200)
                .body("linkState", equalTo("UNCHECKED"))
                .body("linkCheckedAt", nullValue());
    }

    private ValidatableResponse put() {
        return administrator
                .asks()
                .contentType(ContentType.JSON)
                .body(guide("/guide"))
                .post("/api/library")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse check(String id) {
        return administrator.asks().post("/api/library/" + id + "/link-check").then();
    }

    private String title() {
        return "Found at " + publisher.getAddress().getPort();
    }

    private Map<String, Object> guide(String path) {
        String link = "http://127.0.0.1:" + publisher.getAddress().getPort() + path;
        return Map.of("kind", "GUIDE", "title", title(), "link", link, "oldLink", false);
    }
}
