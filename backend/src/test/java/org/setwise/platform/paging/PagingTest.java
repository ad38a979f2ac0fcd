package org.setwise.platform.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {
    private static JsonPath read(String after) {
        return (after == null ? given() : given().queryParam("after", after))
                .queryParam("limit", 2)
                .get("/api/trial/pages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void readingPageByPageMeetsEverythingOnce() {
        List<Integer> met = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = read(after);
            met.addAll(page.getList("items", Integer.class));
            after = page.getString("next");
        } while (after != null);
        assertThat(met).containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "MTdhHzM"})
    void aCursorOfNoListIsRefused(String after) {
        given().queryParam("after", after)
                .get("/api/trial/pages")
                .then()
                .statusCode(422)
                .body("violations.field", contains("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        given().queryParam("limit", limit)
                .get("/api/trial/pages")
                .then()
                .statusCode(422)
                .body("violations.field", contains("limit"));
    }

    @Test
    void withoutALimitThereIsOne() {
        given().get("/api/trial/pages")
                .then()
                .statusCode(200)
                .body("next", equalTo(null))
                .body("items.size()", equalTo(5));
    }
}
