package org.setwise.learninglog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.get;
import static org.setwise.questionlog.Requests.put;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionInTests;

/** A learning log as Markdown and on paper. */
@QuarkusTest
class LearningLogToTakeAlongTest extends WrittenLog {
    @Test
    void it_is_taken_along_as_markdown_in_which_what_was_written_stays_what_it_was() {
        UUID person = sessions.set().member(0);
        write(person, null, "# Patience\n\n- wait\n\n<b>bold</b> ![a cat](https://example.org/cat.png)")
                .statusCode(201);

        String markdown = as(person)
                .get("/api/log/learning-log.md")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .header("Content-Disposition", equalTo("attachment; filename=\"learning-log.md\""))
                .extract()
                .asString();
        assertThat(markdown)
                .contains("# The learning log of Ada", "### Patience", "- wait", "a cat")
                .doesNotContain("cat.png");
    }

    @Test
    void plain_words_are_no_markup_in_the_export() throws SQLException {
        SessionInTests session = sessions.presentingAt(PhaseKind.OPEN_QUESTIONS);
        put(
                        session.presenter(),
                        "sessions/" + session.sessionId() + "/review-sheet",
                        Map.of("learned", "# not a heading\n*not emphasis*"))
                .statusCode(200);

        assertThat(get(session.presenter(), "log/learning-log.md").extract().asString())
                .contains("\\# not a heading", "\\*not emphasis\\*", "My review of a session");
    }

    @Test
    void it_is_taken_along_on_paper() throws SQLException, IOException {
        SessionInTests session = written();
        write(session.presenter(), null, "I can *wait* & <script>see</script>").statusCode(201);

        byte[] pdf = as(session.presenter())
                .get("/api/log/learning-log.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document))
                    .contains(
                            "The learning log of Ada",
                            "I can wait & <script>see</script>",
                            "What came of: Ask the six");
        }
    }
}
