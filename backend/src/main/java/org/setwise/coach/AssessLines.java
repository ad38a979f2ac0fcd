package org.setwise.coach;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.setwise.coach.wording.Coach;

/**
 * Assesses a file without a server: {@code make coach-assess IN=in.jsonl OUT=out.jsonl}. Each line of the first is
 * {@code {"id", "text"}} and perhaps {@code "mode"}; each of the second is the assessment as the API answers it, with that id.
 */
final class AssessLines {
    private AssessLines() {}

    public static void main(String[] files) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Coach coach = Coach.shipped();
        try (BufferedReader in = Files.newBufferedReader(Path.of(files[0]));
                BufferedWriter out = Files.newBufferedWriter(Path.of(files[1]))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    JsonNode asked = json.readTree(line);
                    String text = asked.path("text").asText();
                    boolean questionsOnly = !asked.path("mode").asText().equals("QUESTIONS_AND_EXPERIENCE");
                    ObjectNode answer =
                            json.createObjectNode().put("id", asked.path("id").asText());
                    answer.setAll(
                            (ObjectNode) json.valueToTree(CoachAssessment.of(coach.assess(text, questionsOnly), text)));
                    out.write(json.writeValueAsString(answer));
                    out.newLine();
                }
            }
        }
    }
}
