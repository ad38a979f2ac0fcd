package org.setwise.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Follows a room as a browser does, and keeps everything it is told. For tests only. */
final class Follower implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<JsonNode> told = new ArrayList<>();
    private final CompletableFuture<Void> end;

    /** @param after null for "from now on" */
    Follower(URI base, UUID person, UUID session, Long after) {
        this(base, session, after, "X-Test-Person", person.toString(), "X-Test-Roles", "");
    }

    /** @param credentials names and values of headers that let somebody in */
    Follower(URI base, UUID session, Long after, String... credentials) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        base.resolve("/api/sessions/" + session + "/events" + (after == null ? "" : "?after=" + after)))
                .headers(credentials)
                .header("Accept", "text/event-stream");
        HttpResponse<Stream<String>> response = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        assertThat(response.statusCode()).isEqualTo(200);
        CompletableFuture<Void> greeted = new CompletableFuture<>();
        end = CompletableFuture.runAsync(
                () -> {
                    try (Stream<String> lines = response.body()) {
                        lines.forEach(line -> {
                            hear(line);
                            if (line.equals("event:beat") || line.equals("event: beat")) {
                                greeted.complete(null);
                            }
                        });
                    } catch (UncheckedIOException closed) {
                        // The line was cut, by this test or by the server.
                    }
                },
                runnable -> Thread.ofVirtual().start(runnable));
        greeted.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private void hear(String line) {
        if (line.startsWith("data:") && line.contains("{")) {
            try {
                synchronized (told) {
                    told.add(JSON.readTree(line.substring("data:".length())));
                    told.notifyAll();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    List<JsonNode> told() {
        synchronized (told) {
            return List.copyOf(told);
        }
    }

    List<Long> ids() {
        return told().stream().map(event -> event.get("id").asLong()).toList();
    }

    /** Waits for the first event of which this is true. */
    JsonNode waitFor(Predicate<JsonNode> wanted) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (told) {
            while (told.stream().noneMatch(wanted)) {
                assertThat(System.nanoTime()).as("told so far: %s", told).isLessThan(until);
                try {
                    told.wait(100);
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
            return told.stream().filter(wanted).findFirst().orElseThrow();
        }
    }

    JsonNode waitFor(String kind) {
        return waitFor(event -> event.get("kind").asText().equals(kind));
    }

    /** Waits until the server ends the stream. */
    void waitForEnd() {
        end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
