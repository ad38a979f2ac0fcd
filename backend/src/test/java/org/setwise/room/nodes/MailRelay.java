package org.setwise.room.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a node and its mail server, passes on line by line what both say, and stops passing it on at a moment of the mail that a
 * test chooses. Whoever waits for that moment can kill the node in it.
 */
final class MailRelay implements AutoCloseable {
    private static final String END_OF_DATA = ".";

    /** At which moment of a mail nothing is passed on any more. */
    enum Stop {
        NOWHERE,
        /** The node has named sender and receiver, and nothing of the mail has been sent. */
        BEFORE_THE_MAIL,
        /** The mail server has the whole mail, and the node does not hear that it does. */
        BEFORE_THE_ANSWER
    }

    private final ServerSocket server;
    private final int mailServerPort;
    private final AtomicInteger mails = new AtomicInteger();
    private volatile CountDownLatch reached = new CountDownLatch(1);
    private volatile Stop stop = Stop.NOWHERE;
    private volatile int atMail;

    MailRelay(int mailServerPort) throws IOException {
        this.mailServerPort = mailServerPort;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** @param mail which one from now on, from 1 */
    void stopAt(Stop moment, int mail) {
        mails.set(0);
        atMail = mail;
        reached = new CountDownLatch(1);
        stop = moment;
    }

    /** Waits until the chosen moment has come. */
    boolean awaitMoment(long seconds) throws InterruptedException {
        return reached.await(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket node = server.accept();
                Thread.ofVirtual().start(() -> relay(node));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void relay(Socket node) {
        try (node;
                Socket mailServer = new Socket(InetAddress.getLoopbackAddress(), mailServerPort)) {
            Conversation conversation = new Conversation();
            Thread answers = Thread.ofVirtual().start(() -> pass(mailServer, node, conversation::passesAnswer));
            pass(node, mailServer, conversation::passesCommand);
            mailServer.shutdownOutput();
            answers.join();
        } catch (IOException ended) {
            // A node that was killed says nothing more.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Gate {
        boolean passes(String line);
    }

    /** What is not passed on is swallowed, as by a line that went dead. */
    private static void pass(Socket from, Socket to, Gate gate) {
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(from.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = to.getOutputStream();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (gate.passes(line)) {
                    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                }
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** One connection, on which a node sends one mail. */
    private final class Conversation {
        private volatile boolean dead;
        private volatile boolean wholeMail;
        private volatile boolean chosen;

        boolean passesCommand(String line) {
            if (line.equalsIgnoreCase("DATA") && !wholeMail) {
                chosen = mails.incrementAndGet() == atMail;
                die(Stop.BEFORE_THE_MAIL);
            }
            if (line.equals(END_OF_DATA)) {
                wholeMail = true;
            }
            return !dead;
        }

        boolean passesAnswer(String line) {
            if (wholeMail) {
                die(Stop.BEFORE_THE_ANSWER);
            }
            return !dead;
        }

        private void die(Stop here) {
            if (chosen && stop == here) {
                dead = true;
                reached.countDown();
            }
        }
    }
}
