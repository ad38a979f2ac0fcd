package org.setwise.room.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The room as one person's page shows it: read once, and from then on as they are told it changes. */
final class Screen implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final List<URI> nodes;
    private final int node;
    private final SeededRooms.Seeded seeded;
    private final SeededRooms.Member member;
    private final List<JsonNode> told = new ArrayList<>();
    private final Listener listener;
    private final long after;
    private ObjectNode room;

    Screen(HttpClient http, List<URI> nodes, int node, SeededRooms.Seeded seeded, SeededRooms.Member member) {
        this.http = http;
        this.nodes = nodes;
        this.node = node;
        this.seeded = seeded;
        this.member = member;
        this.room = read();
        this.after = room.get("lastEvent").asLong();
        this.listener = new Listener(nodes, node, seeded.sessionId(), member, after, this::take);
    }

    SeededRooms.Member member() {
        return member;
    }

    Listener listener() {
        return listener;
    }

    /** How many events were missing or came again. */
    int faults() {
        return listener.faults(after);
    }

    /** What the page shows, but for the time, which is another at each look. */
    synchronized ObjectNode shown() {
        return withoutTime(room);
    }

    /** What somebody would see who opened the page anew. */
    ObjectNode shownAnew() {
        return withoutTime(read());
    }

    private static ObjectNode withoutTime(ObjectNode room) {
        ObjectNode shown = room.deepCopy();
        shown.remove("serverTime");
        return shown;
    }

    private ObjectNode read() {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(nodes.get(node).resolve("/api/sessions/" + seeded.sessionId() + "/room"))
                            .header("Cookie", "setwise=" + member.cookie())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return (ObjectNode) JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    private synchronized void take(Listener.Told line) {
        try {
            JsonNode event = JSON.readTree(line.data());
            told.add(event);
            if (event.get("readAgain").asBoolean()) {
                room = read();
                told.stream().filter(one -> !one.get("readAgain").asBoolean()).forEach(this::apply);
            } else {
                apply(event);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As the web application does it; what it has read already it passes over. */
    private void apply(JsonNode event) {
        if (event.get("id").asLong() <= room.get("lastEvent").asLong()) {
            return;
        }
        room.set("lastEvent", event.get("id"));
        event.get("changes").properties().forEach(change -> {
            switch (change.getKey()) {
                case "session" -> ((ObjectNode) room.get("session")).setAll((ObjectNode) change.getValue());
                case "turn" -> room.set("turn", turn(room.get("turn"), change.getValue()));
                default -> room.set(change.getKey(), change.getValue());
            }
        });
    }

    private static JsonNode turn(JsonNode before, JsonNode changes) {
        boolean another = changes.has("turn")
                && before.has("turn")
                && !changes.at("/turn/id").equals(before.at("/turn/id"));
        if (before.isNull() || changes.isNull() || another) {
            return changes;
        }
        ObjectNode now = before.deepCopy();
        changes.properties().forEach(change -> {
            if (!change.getKey().equals("questions")) {
                now.set(change.getKey(), change.getValue());
            }
        });
        ArrayNode questions = (ArrayNode) now.get("questions");
        changes.path("questions").forEach(question -> {
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).get("id").equals(question.get("id"))) {
                    questions.set(i, question);
                    return;
                }
            }
            questions.add(question);
        });
        return now;
    }

    UUID currentQuestion() {
        for (JsonNode question : shown().at("/turn/questions")) {
            if (question.get("state").asText().equals("ASKED")) {
                return UUID.fromString(question.get("id").asText());
            }
        }
        return null;
    }

    @Override
    public void close() {
        listener.close();
    }
}
