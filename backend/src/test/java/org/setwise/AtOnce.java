package org.setwise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same thing several times at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of {@code times} doings gave; all begin together. */
    public static <T> List<T> each(int times, IntFunction<T> doing) {
        CyclicBarrier start = new CyclicBarrier(times);
        try (ExecutorService people = Executors.newFixedThreadPool(times)) {
            List<Future<T>> results = new ArrayList<>();
            IntStream.range(0, times)
                    .forEach(i -> results.add(people.submit((Callable<T>) () -> {
                        start.await();
                        return doing.apply(i);
                    })));
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
