package org.setwise.coach.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A line of {@code examples.txt}, whose head tells how to read one. */
record ExampleLine(
        String form, List<String> hints, List<String> purposes, String text, String suggestion, boolean both) {
    private static final String BOTH = "[ii] ";
    private static final String ARROW = " => ";

    static List<ExampleLine> all() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ExampleLine.class.getResourceAsStream("examples.txt")),
                StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ExampleLine::of)
                    .toList();
        }
    }

    private static ExampleLine of(String line) {
        boolean both = line.startsWith(BOTH);
        String[] cells = (both ? line.substring(BOTH.length()) : line).split("\\|", 4);
        String said = cells[3].strip();
        int arrow = said.indexOf(ARROW);
        return new ExampleLine(
                cells[0].strip(),
                words(cells[1]),
                words(cells[2]),
                arrow < 0 ? said : said.substring(0, arrow),
                arrow < 0 ? null : said.substring(arrow + ARROW.length()),
                both);
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Hints that must be given. */
    List<String> given() {
        return hints.stream()
                .filter(hint -> !hint.startsWith("-") && !hint.equals("none") && !hint.equals("*"))
                .toList();
    }

    /** Hints that must not be given. */
    List<String> silent() {
        return hints.stream()
                .filter(hint -> hint.startsWith("-"))
                .map(hint -> hint.substring(1))
                .toList();
    }

    @Override
    public String toString() {
        return text + (both ? " (experience welcome)" : "");
    }
}
