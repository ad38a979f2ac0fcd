package org.setwise.room.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One open window of a room: it follows on one node and, when that is gone, on the next, from where it was. */
final class Listener implements AutoCloseable {
    private static final int BEFORE_COMING_BACK = 200;

    /** @param nanos of this machine's clock at which the line had been read */
    record Told(long id, long nanos, String data) {}

    private final List<URI> nodes;
    private final UUID session;
    private final SeededRooms.Member member;
    private final Consumer<Told> listener;
    private final List<Long> ids = new ArrayList<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;
    private volatile Socket socket;
    private volatile int status;
    private volatile long last;
    private volatile boolean ended;
    private long bytes;

    Listener(List<URI> nodes, int first, UUID session, SeededRooms.Member member, long after, Consumer<Told> listener) {
        this.nodes = nodes;
        this.session = session;
        this.member = member;
        this.last = after;
        this.listener = listener;
        this.thread = Thread.ofVirtual().start(() -> follow(first));
    }

    private void follow(int first) {
        for (int node = first; !closed; node++) {
            try {
                followOn(nodes.get(node % nodes.size()));
                // What ends by itself is gone back to where it was.
                node--;
            } catch (IOException lost) {
                rest();
            }
            if (status == 404 || status == 403 || status == 401) {
                ended = true;
                return;
            }
        }
    }

    private void followOn(URI node) throws IOException {
        try (Socket open = new Socket()) {
            open.connect(new InetSocketAddress(node.getHost(), node.getPort()), 10_000);
            socket = open;
            OutputStream out = open.getOutputStream();
            out.write(("GET /api/sessions/" + session + "/events HTTP/1.1\r\nHost: " + node.getAuthority()
                            + "\r\nAccept: text/event-stream\r\nCookie: setwise=" + member.cookie()
                            + "\r\nLast-Event-ID: "
                            + last + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8), 1024);
            String head = in.readLine();
            if (head == null) {
                throw new IOException("no answer");
            }
            status = Integer.parseInt(head.split(" ")[1]);
            if (status != 200) {
                return;
            }
            read(in);
        }
    }

    /** Chunk sizes stand on lines of their own, which are no fields of an event. */
    private void read(BufferedReader in) throws IOException {
        long id = -1;
        for (String line = in.readLine(); line != null && !closed; line = in.readLine()) {
            bytes += line.length() + 1;
            if (line.equals("0")) {
                // The last chunk: the server ended it, and keeps the connection.
                return;
            }
            if (line.startsWith("event:beat") || line.startsWith("event: beat")) {
                connected.countDown();
            } else if (line.startsWith("id:")) {
                id = Long.parseLong(line.substring(3).strip());
            } else if (line.startsWith("data:") && id >= 0) {
                Told told = new Told(id, System.nanoTime(), line.substring(5));
                synchronized (ids) {
                    ids.add(id);
                    last = id;
                }
                listener.accept(told);
                id = -1;
            }
        }
        if (!closed) {
            throw new IOException("the line was cut");
        }
    }

    private void rest() {
        try {
            Thread.sleep(BEFORE_COMING_BACK);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    boolean waitUntilConnected(long seconds) throws InterruptedException {
        return connected.await(seconds, TimeUnit.SECONDS);
    }

    long last() {
        return last;
    }

    /** Whether the server told it that it may not follow any more. */
    boolean hasEnded() {
        return ended;
    }

    long bytes() {
        return bytes;
    }

    List<Long> ids() {
        synchronized (ids) {
            return List.copyOf(ids);
        }
    }

    /** How many ids are missing or come again, from this one on. */
    int faults(long after) {
        int faults = 0;
        long before = after;
        for (long id : ids()) {
            faults += id == before + 1 ? 0 : 1;
            before = id;
        }
        return faults;
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            // It was cut already.
        }
        thread.interrupt();
    }
}
