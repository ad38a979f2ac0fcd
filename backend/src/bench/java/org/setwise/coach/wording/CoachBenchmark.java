package org.setwise.coach.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Messages a second on one core: assessing ten thousand of them, beside only splitting the same ones into words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CoachBenchmark {
    private static final int MESSAGES = 10_000;

    private final Coach coach = Coach.shipped();
    private final List<String> messages = new ArrayList<>(MESSAGES);

    /** Runs this benchmark alone. */
    public static void main(String[] none) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CoachBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    /** The kept utterances of icsi_mrda, again and again. */
    @Setup
    public void read() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Coach.class.getResourceAsStream("icsi_mrda.tsv")), StandardCharsets.UTF_8))) {
            List<String> texts = file.lines().map(line -> line.split("\t", 2)[1]).toList();
            for (int i = 0; i < MESSAGES; i++) {
                messages.add(texts.get(i % texts.size()));
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void assess(Blackhole seen) {
        messages.forEach(message -> seen.consume(coach.assess(message, true)));
    }

    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void split(Blackhole seen) {
        messages.forEach(message -> seen.consume(Reading.of(message)));
    }
}
