package org.setwise.room.nodes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was heard of questions put and answered, and how long after: from the command's answer to the listener, and where that time went. All
 * clocks are this machine's.
 */
final class Deliveries {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Pattern HAPPENED = Pattern.compile("\"at\":\"([^\"]+)\"");
    private static final Pattern READ = Pattern.compile("\"serverTime\":\"([^\"]+)\"");

    /** What is slower than this is late, in milliseconds. */
    private static final double LATE = 250;

    /** @param deed the question and what was done with it @param nanos when it was heard */
    private record Heard(String deed, long nanos, Instant happenedAt, Instant readAt) {}

    private final Instant began = Instant.now();
    private final long beganNanos = System.nanoTime();
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final Queue<Double> commands = new ConcurrentLinkedQueue<>();

    /** A command was answered. */
    void answered(String path, String body, long sentNanos, long nanos) {
        commands.add((nanos - sentNanos) / 1e6);
        Matcher id = ID.matcher(body);
        if (id.find()) {
            answered.put(id.group(1) + (path.endsWith("/answer") ? "ANSWERED" : "ASKED"), nanos);
        }
    }

    void hear(Listener.Told told) {
        boolean asked = told.data().contains("\"QUESTION_ASKED\"");
        boolean answers = told.data().contains("\"QUESTION_ANSWERED\"");
        int questions = told.data().indexOf("\"questions\":[");
        if ((asked || answers) && questions >= 0) {
            Matcher id = ID.matcher(told.data());
            if (id.find(questions)) {
                heard.add(new Heard(
                        id.group(1) + (asked ? "ASKED" : "ANSWERED"),
                        told.nanos(),
                        moment(HAPPENED, told.data()),
                        moment(READ, told.data())));
            }
        }
    }

    private static Instant moment(Pattern field, String data) {
        Matcher matcher = field.matcher(data);
        return matcher.find() ? Instant.parse(matcher.group(1)) : Instant.EPOCH;
    }

    void forget() {
        answered.clear();
        heard.clear();
        commands.clear();
    }

    String summary() {
        List<Double> toListener = new ArrayList<>();
        List<Double> toReading = new ArrayList<>();
        List<Double> fromReading = new ArrayList<>();
        Map<Long, List<Double>> bySecond = new TreeMap<>();
        for (Heard one : heard) {
            Long at = answered.get(one.deed());
            if (at != null) {
                Instant heardAt = began.plusNanos(one.nanos() - beganNanos);
                double late = Math.max(0, (one.nanos() - at) / 1e6);
                toListener.add(late);
                toReading.add(milliseconds(one.happenedAt(), one.readAt()));
                fromReading.add(milliseconds(one.readAt(), heardAt));
                bySecond.computeIfAbsent((one.nanos() - beganNanos) / 1_000_000_000L, second -> new ArrayList<>())
                        .add(late);
            }
        }
        String worst = bySecond.entrySet().stream()
                .filter(second -> second.getValue().stream().anyMatch(late -> late > LATE))
                .map(second -> "%d (%d of %d)"
                        .formatted(
                                second.getKey(),
                                second.getValue().stream()
                                        .filter(late -> late > LATE)
                                        .count(),
                                second.getValue().size()))
                .collect(Collectors.joining(", "));
        return """
                %d deliveries; from the command's answer to the listener %s
                  of which from the deed to the room as it was read %s
                  and from there to the listener %s
                  the commands themselves %s
                  seconds with deliveries later than %.0f ms: %s
                """.formatted(
                        toListener.size(),
                        spread(toListener),
                        spread(toReading),
                        spread(fromReading),
                        spread(List.copyOf(commands)),
                        LATE,
                        worst.isEmpty() ? "none" : worst);
    }

    private static double milliseconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return "p50 %.1f ms, p99 %.1f ms, greatest %.1f ms".formatted(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
