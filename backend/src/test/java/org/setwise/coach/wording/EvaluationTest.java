package org.setwise.coach.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The build fails when the coach agrees less with people than the manifest of its models says. */
class EvaluationTest {
    /** The manifest's scores are rounded. */
    private static final double ROUNDED = 0.001;

    private static final int SMALL = 2 * 1024 * 1024;

    @Test
    void agrees_with_people_as_much_as_when_its_models_were_trained() throws IOException {
        Map<String, Double> now = Scores.of(Coach.shipped(), kept());
        Map<String, Double> then = promised();
        assertThat(now.keySet()).isEqualTo(then.keySet());
        then.forEach(
                (measure, score) -> assertThat(now.get(measure)).as(measure).isGreaterThanOrEqualTo(score - ROUNDED));
    }

    @Test
    void reads_the_models_that_the_manifest_is_about() throws IOException {
        List<String> manifest = Resources.lines("models.manifest");
        int size = 0;
        for (String model : List.of("forms.tsv", "disguises.tsv", "boundaries.tsv")) {
            byte[] bytes = Objects.requireNonNull(Coach.class.getResourceAsStream(model))
                    .readAllBytes();
            size += bytes.length;
            assertThat(manifest)
                    .anyMatch(line -> line.startsWith("model: " + model) && line.contains(Training.sha256(bytes)));
        }
        assertThat(size).isLessThan(SMALL);
    }

    @Test
    void was_trained_on_the_own_sentences_as_they_are() throws IOException {
        byte[] own = Objects.requireNonNull(EvaluationTest.class.getResourceAsStream("own.tsv"))
                .readAllBytes();
        assertThat(Resources.lines("models.manifest"))
                .as("make coach-train was forgotten after a change of own.tsv")
                .anyMatch(line -> line.startsWith("source: own") && line.contains(Training.sha256(own)));
    }

    private static Map<String, Double> promised() {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String line : Resources.lines("models.manifest")) {
            if (line.startsWith("score: ")) {
                String[] sides = line.substring("score: ".length()).split(" = ");
                scores.put(sides[0], Double.parseDouble(sides[1]));
            }
        }
        assertThat(scores).hasSize(8);
        return scores;
    }

    private static List<Labelled> kept() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EvaluationTest.class.getResourceAsStream("icsi_mrda.tsv")),
                StandardCharsets.UTF_8))) {
            return file.lines()
                    .map(line -> line.split("\t", 2))
                    .map(cells -> new Labelled("icsi_mrda", cells[0], cells[1]))
                    .toList();
        }
    }
}
