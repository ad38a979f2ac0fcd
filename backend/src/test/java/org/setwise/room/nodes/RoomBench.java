package org.setwise.room.nodes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast, how heavy and how faithful the push is: many rooms with seven listeners each on two nodes, a question at a time; one node is
 * killed in the middle. Arguments: the addresses of the nodes, their process ids, the JDBC address, the superuser's password, the number of
 * rooms, commands a second, seconds.
 */
final class RoomBench {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final int LONGEST = 300;

    private final List<URI> nodes;
    private final long[] pids;
    private final int perSecond;
    private final int seconds;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final List<Listener> listeners = new ArrayList<>();
    private final Deliveries deliveries = new Deliveries();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();

    private RoomBench(List<URI> nodes, long[] pids, int perSecond, int seconds) {
        this.nodes = nodes;
        this.pids = pids;
        this.perSecond = perSecond;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        List<URI> nodes = Arrays.stream(args[0].split(",")).map(URI::create).toList();
        long[] pids =
                Arrays.stream(args[1].split(",")).mapToLong(Long::parseLong).toArray();
        List<SeededRooms.Seeded> rooms = SeededRooms.seed(args[2], args[3], Integer.parseInt(args[4]));
        RoomBench bench = new RoomBench(nodes, pids, Integer.parseInt(args[5]), Integer.parseInt(args[6]));
        boolean faithful = bench.run(rooms);
        System.exit(faithful ? 0 : 1);
    }

    private boolean run(List<SeededRooms.Seeded> rooms) throws Exception {
        warmUp(rooms);
        long[] before = memory();
        for (int i = 0; i < rooms.size(); i++) {
            SeededRooms.Seeded room = rooms.get(i);
            for (int seat = 0; seat < room.members().size(); seat++) {
                listeners.add(new Listener(
                        nodes,
                        (i + seat) % nodes.size(),
                        room.sessionId(),
                        room.members().get(seat),
                        0,
                        deliveries::hear));
            }
        }
        for (Listener listener : listeners) {
            if (!listener.waitUntilConnected(LONGEST)) {
                throw new IllegalStateException("a listener could not connect");
            }
        }
        // Presence has been told to everybody before anything is measured.
        settle(rooms.size());
        long[] after = memory();
        System.out.printf("%d rooms, %d listeners on %d nodes%n", rooms.size(), listeners.size(), nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            System.out.printf(
                    "node %d: %.1f KB of heap a connection after collecting, %d MB resident%n",
                    node + 1,
                    (after[node] - before[node]) / 1024.0 / (listeners.size() / (double) nodes.size()),
                    resident(pids[node]) / 1024);
        }
        System.out.printf(
                "the room read: %d bytes, %d compressed%n",
                size(rooms.getFirst(), "identity"), size(rooms.getFirst(), "gzip"));
        measure("both nodes", rooms);
        kill(rooms);
        settle(rooms.size());
        return report();
    }

    /** Each room in turn: one asks, the presenter answers. */
    private void measure(String what, List<SeededRooms.Seeded> rooms) throws Exception {
        deliveries.forget();
        int sentBefore = sent.get();
        long[] cpu = cpu();
        long began = System.nanoTime();
        drive(rooms, nodes.size());
        double took = (System.nanoTime() - began) / 1e9;
        long[] cpuNow = cpu();
        settle(rooms.size());
        System.out.printf(
                "%s: %d commands in %.0f s (%d failed)%n%s",
                what, sent.get() - sentBefore, took, failed.get(), deliveries.summary());
        for (int node = 0; node < nodes.size(); node++) {
            System.out.printf("node %d: %.2f cores%n", node + 1, (cpuNow[node] - cpu[node]) / 100.0 / took);
        }
    }

    private void drive(List<SeededRooms.Seeded> rooms, int alive) throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < perSecond * seconds / 2; i++) {
                long due = start + i * 2_000_000_000L / perSecond;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                SeededRooms.Seeded room = rooms.get(i % rooms.size());
                int round = i / rooms.size();
                int node = i % alive;
                people.submit(() -> askAndAnswer(room, round, node));
            }
        }
    }

    private void askAndAnswer(SeededRooms.Seeded room, int round, int node) {
        SeededRooms.Member asker = room.askers().get(round % room.askers().size());
        String asked = post(
                node,
                asker,
                "/api/turns/" + room.turnId() + "/questions",
                "{\"text\": \"What would you see if it had changed?\"}");
        Matcher id = ID.matcher(asked == null ? "" : asked);
        if (id.find()) {
            post(node, room.presenter(), "/api/questions/" + id.group(1) + "/answer", "{\"note\": null}");
        }
    }

    private String post(int node, SeededRooms.Member member, String path, String body) {
        sent.incrementAndGet();
        long sentNanos = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(nodes.get(node).resolve(path))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Cookie", "setwise=" + member.cookie())
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            long now = System.nanoTime();
            if (answer.statusCode() >= 300) {
                failed.incrementAndGet();
                return null;
            }
            deliveries.answered(path, answer.body(), sentNanos, now);
            return answer.body();
        } catch (IOException lost) {
            failed.incrementAndGet();
            return null;
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** How much travels when somebody opens the room. */
    private int size(SeededRooms.Seeded room, String encoding) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(nodes.getFirst().resolve("/api/sessions/" + room.sessionId() + "/room"))
                                .header("Accept-Encoding", encoding)
                                .header("Cookie", "setwise=" + room.presenter().cookie())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    /** The last node dies without a word while questions go on at the first; its listeners come back there. */
    private void kill(List<SeededRooms.Seeded> rooms) throws Exception {
        int sentBefore = sent.get();
        Thread questions = Thread.ofVirtual().start(() -> {
            try {
                drive(rooms, 1);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
        TimeUnit.SECONDS.sleep(Math.max(1, seconds / 3));
        ProcessHandle.of(pids[pids.length - 1]).ifPresent(ProcessHandle::destroyForcibly);
        System.out.printf("node %d killed%n", pids.length);
        questions.join();
        System.out.printf("%d more commands meanwhile%n", sent.get() - sentBefore);
    }

    /** Until everybody in each room was told the same last thing, for some time. */
    private void settle(int rooms) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST);
        long quietSince = System.nanoTime();
        long before = -1;
        while (System.nanoTime() < until && System.nanoTime() - quietSince < TimeUnit.SECONDS.toNanos(4)) {
            long sum = listeners.stream().mapToLong(Listener::last).sum();
            boolean equal = true;
            for (int room = 0; room < rooms; room++) {
                List<Listener> inRoom = listeners.subList(room * SeededRooms.MEMBERS, (room + 1) * SeededRooms.MEMBERS);
                long last = inRoom.getFirst().last();
                equal &= inRoom.stream().allMatch(listener -> listener.last() == last);
            }
            if (sum != before || !equal) {
                quietSince = System.nanoTime();
            }
            before = sum;
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean report() {
        long told =
                listeners.stream().mapToLong(listener -> listener.ids().size()).sum();
        long faults =
                listeners.stream().mapToLong(listener -> listener.faults(0)).sum();
        long behind = 0;
        for (int i = 0; i < listeners.size(); i += SeededRooms.MEMBERS) {
            List<Listener> inRoom = listeners.subList(i, i + SeededRooms.MEMBERS);
            long most = inRoom.stream().mapToLong(Listener::last).max().orElseThrow();
            behind += inRoom.stream().filter(listener -> listener.last() < most).count();
        }
        long bytes = listeners.stream().mapToLong(Listener::bytes).sum();
        System.out.printf(
                "%d events received, %d lost or doubled, %d listeners behind the others of their room, %.0f bytes an event%n",
                told, faults, behind, bytes / (double) told);
        return faults == 0 && behind == 0;
    }

    /** So that what a node needs once is not counted as what a connection needs. */
    private void warmUp(List<SeededRooms.Seeded> rooms) {
        for (int node = 0; node < nodes.size(); node++) {
            for (int i = 0; i < Math.min(50, rooms.size()); i++) {
                askAndAnswer(rooms.get(i), 0, node);
            }
        }
    }

    /** What lives on each node's heap, in bytes. */
    private long[] memory() throws IOException, InterruptedException {
        long[] all = new long[pids.length];
        for (int node = 0; node < pids.length; node++) {
            jcmd(pids[node], "GC.run");
            Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(pids[node], "GC.heap_info"));
            all[node] = used.find() ? Long.parseLong(used.group(1)) * 1024 : 0;
        }
        return all;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static long resident(long pid) throws IOException {
        Matcher kilobytes =
                Pattern.compile("VmRSS:\\s+(\\d+)").matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        return kilobytes.find() ? Long.parseLong(kilobytes.group(1)) : 0;
    }

    /** What each node has used of processors, in hundredths of a second. */
    private long[] cpu() throws IOException {
        long[] all = new long[pids.length];
        for (int node = 0; node < pids.length; node++) {
            String stat = Files.readString(Path.of("/proc/" + pids[node] + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            all[node] = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return all;
    }
}
