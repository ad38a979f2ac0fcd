package org.setwise.room.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Seven people do what comes to their minds, all at once, on two nodes with one database. Run by {@code .make/two-nodes}, which starts the nodes
 * and says where they are.
 */
class RoomOnTwoNodes {
    private static final List<URI> NODES = Arrays.stream(
                    System.getProperty("setwise.nodes").split(","))
            .map(URI::create)
            .toList();
    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    enum Deed {
        ASK,
        ANSWER,
        ANSWER_AND_INVITE,
        PARK,
        DECLINE,
        WITHDRAW,
        PUT,
        MARK,
        PASS,
        RAISE_HAND,
        LOWER_HAND,
        KEEP_SILENCE,
        BREAK_SILENCE,
        GO_ON,
        PAUSE,
        STOP,
        RESUME,
        EXTEND,
        ADVANCE
    }

    /** @param seat who does it @param node where */
    record Step(int seat, int node, Deed deed) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(Deed.ASK)),
                net.jqwik.api.Tuple.of(5, Arbitraries.just(Deed.ANSWER)),
                net.jqwik.api.Tuple.of(12, Arbitraries.of(Deed.values())));
        return Combinators.combine(
                        Arbitraries.integers().between(0, SeededRooms.MEMBERS - 1),
                        Arbitraries.integers().between(0, NODES.size() - 1),
                        deeds)
                .as(Step::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(90);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everybody_sees_the_same_in_the_end_whatever_is_done_at_once(@ForAll("steps") List<Step> steps)
            throws Exception {
        SeededRooms.Seeded room = SeededRooms.seed(
                        System.getProperty("setwise.jdbc"), System.getProperty("setwise.superuser"), 1)
                .getFirst();
        List<Screen> screens = new ArrayList<>();
        try {
            for (int seat = 0; seat < SeededRooms.MEMBERS; seat++) {
                screens.add(new Screen(
                        http, NODES, seat % NODES.size(), room, room.members().get(seat)));
            }
            for (Screen screen : screens) {
                assertThat(screen.listener().waitUntilConnected(PATIENCE_SECONDS))
                        .isTrue();
            }
            doAtOnce(steps, room, screens);
            waitForTheLastEvent(screens);

            for (Screen screen : screens) {
                JsonNode shown = screen.shown();
                assertThat(screen.faults())
                        .as("ids of %s", screen.listener().ids())
                        .isZero();
                assertThat(shown).isEqualTo(screen.shownAnew());
                assertThat(questionsIn(shown, "ASKED")).isLessThanOrEqualTo(1);
                assertThat(shown.at("/session/currentPhase"))
                        .isEqualTo(screens.getFirst().shown().at("/session/currentPhase"));
                assertThat(numbersOf(shown))
                        .isEqualTo(IntStream.rangeClosed(1, numbersOf(shown).size())
                                .boxed()
                                .toList());
            }
        } finally {
            screens.forEach(Screen::close);
        }
    }

    /** Only what one node says to the other can have done it: nobody looks by themselves here. */
    @Example
    void signing_out_on_one_node_ends_what_is_followed_on_the_other() throws Exception {
        SeededRooms.Seeded room = SeededRooms.seed(
                        System.getProperty("setwise.jdbc"), System.getProperty("setwise.superuser"), 1)
                .getFirst();
        SeededRooms.Member leaving = room.members().get(1);
        try (Screen screen = new Screen(http, NODES, NODES.size() - 1, room, leaving)) {
            assertThat(screen.listener().waitUntilConnected(PATIENCE_SECONDS)).isTrue();

            int status = http.send(
                            HttpRequest.newBuilder(NODES.getFirst().resolve("/api/sign-ins"))
                                    .header("Cookie", "setwise=" + leaving.cookie())
                                    .DELETE()
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();

            assertThat(status).isEqualTo(204);
            long until = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
            while (!screen.listener().hasEnded()) {
                assertThat(System.nanoTime()).isLessThan(until);
                Thread.sleep(20);
            }
        }
    }

    /** Each person does theirs one after the other, and all do it at the same time. */
    private void doAtOnce(List<Step> steps, SeededRooms.Seeded room, List<Screen> screens) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int seat = 0; seat < SeededRooms.MEMBERS; seat++) {
                int mine = seat;
                done.add(people.submit(() -> {
                    for (Step step : steps) {
                        if (step.seat() == mine) {
                            int status = take(step, room, screens.get(mine));
                            assertThat(status).as(step.toString()).isLessThan(500);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
    }

    private void waitForTheLastEvent(List<Screen> screens) throws InterruptedException {
        long last = screens.getFirst().shownAnew().get("lastEvent").asLong();
        long until = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        while (screens.stream()
                .anyMatch(screen -> screen.shown().get("lastEvent").asLong() < last)) {
            assertThat(System.nanoTime()).as("waited for event %d", last).isLessThan(until);
            Thread.sleep(20);
        }
    }

    private int take(Step step, SeededRooms.Seeded room, Screen screen) throws IOException, InterruptedException {
        String session = "/api/sessions/" + room.sessionId();
        String turn = "/api/turns/" + room.turnId();
        UUID current = screen.currentQuestion();
        String question = "/api/questions/" + (current == null ? anyQuestion(screen) : current);
        int phase = screen.shown().at("/session/currentPhase").asInt(5);
        return switch (step.deed()) {
            case ASK -> send(step, screen, "POST", turn + "/questions", "{\"text\": \"What if it were easy?\"}");
            case ANSWER -> send(step, screen, "POST", question + "/answer", "{}");
            case ANSWER_AND_INVITE -> send(step, screen, "POST", question + "/answer", "{\"followUp\": true}");
            case PARK -> send(step, screen, "POST", question + "/park", "{}");
            case DECLINE -> send(step, screen, "POST", question + "/decline", "{}");
            case WITHDRAW -> send(step, screen, "POST", question + "/withdraw", "{}");
            case PUT -> send(step, screen, "POST", "/api/questions/" + anyQuestion(screen) + "/ask", "{}");
            case MARK ->
                send(step, screen, "PUT", question + "/marks", "{\"madeMeThink\": true, \"feltLikeAdvice\": true}");
            case PASS -> send(step, screen, "POST", turn + "/passes", "{}");
            case RAISE_HAND -> send(step, screen, "PUT", turn + "/hand", "{\"raised\": true}");
            case LOWER_HAND -> send(step, screen, "PUT", turn + "/hand", "{\"raised\": false}");
            case KEEP_SILENCE -> send(step, screen, "PUT", turn + "/silence", "{\"kept\": true}");
            case BREAK_SILENCE -> send(step, screen, "PUT", turn + "/silence", "{\"kept\": false}");
            case GO_ON -> send(step, screen, "POST", turn + "/go-on", "{}");
            case PAUSE -> send(step, screen, "POST", session + "/pause", "{}");
            case STOP -> send(step, screen, "POST", session + "/stop", "{}");
            case RESUME -> send(step, screen, "POST", session + "/resume", "{}");
            case EXTEND -> send(step, screen, "POST", session + "/extend", "{\"from\": " + phase + ", \"minutes\": 1}");
            case ADVANCE -> send(step, screen, "POST", session + "/advance", "{\"from\": " + phase + "}");
        };
    }

    private int send(Step step, Screen screen, String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(NODES.get(step.node()).resolve(path))
                                .header("Content-Type", "application/json")
                                .header("Cookie", "setwise=" + screen.member().cookie())
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static UUID anyQuestion(Screen screen) {
        List<UUID> all = new ArrayList<>();
        screen.shown()
                .at("/turn/questions")
                .forEach(question -> all.add(UUID.fromString(question.get("id").asText())));
        Collections.shuffle(all);
        return all.isEmpty() ? UUID.randomUUID() : all.getFirst();
    }

    private static long questionsIn(JsonNode room, String state) {
        long count = 0;
        for (JsonNode question : room.at("/turn/questions")) {
            count += question.get("state").asText().equals(state) ? 1 : 0;
        }
        return count;
    }

    private static List<Integer> numbersOf(JsonNode room) {
        List<Integer> numbers = new ArrayList<>();
        room.at("/turn/questions")
                .forEach(question -> numbers.add(question.get("number").asInt()));
        return numbers;
    }
}
