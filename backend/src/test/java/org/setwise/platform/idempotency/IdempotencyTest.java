package org.setwise.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.platform.TrialService;
import org.setwise.platform.TrialTables;

@QuarkusTest
class IdempotencyTest {
    private final UUID person = UUID.randomUUID();

    @Inject
    TrialService service;

    @BeforeEach
    void createTables() throws SQLException {
        TrialTables.create();
    }

    private static Response write(UUID person, String key, String title) {
        return as(person, "member")
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"title\": \"" + title + "\"}")
                .post("/api/trial/notes");
    }

    @Test
    void theSameRequestSentAgainAnswersTheSameAndActsOnce() {
        for (int i = 0; i < 3; i++) {
            write(person, "k", "once")
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/trial/notes/1"))
                    .body("title", equalTo("once"));
        }
        assertThat(service.notesVisibleTo(person)).containsExactly("once");
    }

    @Test
    void tenAtTheSameMomentActOnce() throws Exception {
        List<Callable<Integer>> requests = Stream.generate(() ->
                        (Callable<Integer>) () -> write(person, "k", "once").statusCode())
                .limit(10)
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> status : threads.invokeAll(requests)) {
                assertThat(status.get()).isEqualTo(201);
            }
        }
        assertThat(service.notesVisibleTo(person)).containsExactly("once");
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() {
        write(person, "k", "once").then().statusCode(201);
        write(person, "k", "other").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(service.notesVisibleTo(person)).containsExactly("once");
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        UUID other = UUID.randomUUID();
        write(person, "k", "mine").then().statusCode(201).body("title", equalTo("mine"));
        write(other, "k", "theirs").then().statusCode(201).body("title", equalTo("theirs"));
        assertThat(service.notesVisibleTo(other)).containsExactly("theirs");
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        write(person, "k", "much too long for this field").then().statusCode(422);
        write(person, "k", "short").then().statusCode(201).body("title", equalTo("short"));
    }

    @Test
    void aKeyHasToBeAWord() {
        write(person, "two words", "x").then().statusCode(422);
        write(person, "x".repeat(201), "x").then().statusCode(422);
    }
}
