package org.setwise.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code words.csv} says about every column that can hold words: what becomes of it with its set, and with its person. */
public final class WordsOfTheSchema {
    private static final String FILE = "words.csv";

    private WordsOfTheSchema() {}

    /** What becomes of what stands in a column. */
    public enum End {
        /** Nothing of it stays. */
        ERASED,
        /** It stays, because it is nobody's words: logistics, or one of a few fixed words. */
        KEPT,
        /** It has nothing to do with it. */
        NONE
    }

    /**
     * @param withTheSet when the set's time is over
     * @param withThePerson when the person has themselves erased
     */
    public record Ends(End withTheSet, End withThePerson) {}

    /** By {@code table.column}. */
    public static Map<String, Ends> read() {
        try (InputStream file = WordsOfTheSchema.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s*,\\s*")))
                    .collect(Collectors.toMap(
                            List::getFirst,
                            line -> new Ends(End.valueOf(line.get(1)), End.valueOf(line.get(2))),
                            (one, other) -> {
                                throw new IllegalStateException("twice: " + one + " " + other);
                            },
                            TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static TreeSet<String> erasedWithTheSet() {
        return read().entrySet().stream()
                .filter(column -> column.getValue().withTheSet() == End.ERASED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static TreeSet<String> erasedWithThePerson() {
        return read().entrySet().stream()
                .filter(column -> column.getValue().withThePerson() == End.ERASED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
