package org.setwise.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who gets which answer from which operation, as {@code rights.csv} has it. A sponsor who is not in a row is an outsider to it. */
final class RightsTable {
    private final Map<String, Map<Role, Integer>> rows = new LinkedHashMap<>();

    private RightsTable(List<String> lines) {
        List<Role> roles =
                cells(lines.getFirst()).stream().skip(1).map(Role::called).toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            boolean withSponsor = cells.size() == roles.size() + 1;
            if (!withSponsor && cells.size() != roles.size()) {
                throw new IllegalStateException("not an answer for each role: " + line);
            }
            Map<Role, Integer> answers = new EnumMap<>(Role.class);
            for (int i = 0; i < cells.size() - 1; i++) {
                if (!cells.get(i + 1).equals("-")) {
                    answers.put(roles.get(i), Integer.valueOf(cells.get(i + 1)));
                }
            }
            if (!withSponsor) {
                answers.put(Role.SPONSOR, answers.get(Role.OUTSIDER));
            }
            if (rows.put(cells.getFirst(), answers) != null) {
                throw new IllegalStateException("two rows of one operation: " + cells.getFirst());
            }
        }
    }

    static RightsTable read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(RightsTable.class.getResourceAsStream("rights.csv"), StandardCharsets.UTF_8))) {
            return new RightsTable(file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Set<String> operations() {
        return rows.keySet();
    }

    /** The status that each role gets; a role is missing where nobody has it. */
    Map<Role, Integer> answersOf(String operation) {
        return rows.get(operation);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }
}
