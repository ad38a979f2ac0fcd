package org.setwise.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;
import static org.setwise.questionlog.Requests.post;
import static org.setwise.questionlog.Requests.put;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What people take along is all that is theirs, and nothing of what others wrote. */
@QuarkusTest
class TakeOutTest {
    /** A section that came twice would lose what came first. */
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Inject
    EverythingSaid said;

    private static Map<String, String> filesOf(UUID person) throws IOException {
        byte[] archive = as(person)
                .get("/api/me/data")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files.keySet()).containsExactly("setwise.html", "setwise.json");
        return files;
    }

    @Test
    void one_takes_along_what_one_wrote_and_nothing_of_others() throws Exception {
        World world = said.say("ERASE");

        for (String file : filesOf(world.person(Role.PRESENTER)).values()) {
            assertThat(said.in(file))
                    .contains(
                            Said.ANSWER,
                            Said.OUTCOME,
                            Said.ACTION,
                            Said.TRIED,
                            Said.HAPPENED,
                            Said.LEARNED,
                            Said.OBSTACLE,
                            Said.WHY_AN_ACTION_WAS_DROPPED,
                            Said.INTRODUCTION,
                            Said.REASONS_TO_COME,
                            Said.EVALUATION,
                            Said.SET_SUMMARY,
                            Said.THEME,
                            Said.CONFIDENCE,
                            Said.LOG_ENTRY,
                            Said.PRIVATE_NOTE,
                            Said.REVIEW_SHEET)
                    .doesNotContain(Said.QUESTION, Said.EXPERIENCE, Said.DILEMMA_BRIEF, Said.DRAFT_BRIEF);
        }
        for (String file : filesOf(said.members().get(1)).values()) {
            assertThat(said.in(file))
                    .contains(
                            Said.QUESTION,
                            Said.EXPERIENCE,
                            Said.DRAFT_TITLE,
                            Said.DRAFT_BRIEF,
                            Said.WHY_A_SWAP_IS_ASKED)
                    .doesNotContain(Said.ANSWER, Said.OUTCOME, Said.ACTION, Said.INTRODUCTION, Said.PRIVATE_NOTE);
        }
    }

    @Test
    void whoever_has_left_a_set_takes_their_own_words_along() throws Exception {
        said.say("ERASE");

        for (String file : filesOf(said.members().getLast()).values()) {
            assertThat(said.in(file)).containsExactlyInAnyOrder(Said.DILEMMA_TITLE, Said.DILEMMA_BRIEF);
        }
    }

    @Test
    void the_organiser_takes_none_of_the_sets_words() throws Exception {
        World world = said.say("ERASE");

        for (String file : filesOf(world.person(Role.ORGANISER)).values()) {
            assertThat(said.in(file)).isSubsetOf(java.util.Set.of(Said.WHY_A_RULE_WAS_BENT));
        }
    }

    @Test
    void the_files_are_well_formed_whatever_was_written() throws Exception {
        World world = said.say("ERASE");
        UUID member = world.person(Role.MEMBER);
        String nasty = "<script>alert(1)</script> \"{set}\" & ümlaut\nsecond line";
        put(member, "turns/" + world.id("turnId") + "/notes", Map.of("text", nasty))
                .statusCode(200);

        put(member, "sets/" + said.id() + "/summary", Map.of("text", "Between two themes"))
                .statusCode(200);
        post(member, "sets/" + said.id() + "/themes", Map.of("text", "A second theme"))
                .statusCode(201);

        Map<String, String> files = filesOf(member);

        JsonNode json = new ObjectMapper(STRICT).readTree(files.get("setwise.json"));
        assertThat(json.at("/sections/themes")).hasSize(2);
        assertThat(json.at("/sections/private notes/0/note").asText()).isEqualTo(nasty);
        assertThat(json.at("/sections/profile/0/email").asText()).endsWith("@example.org");
        assertThat(files.get("setwise.html"))
                .contains("&lt;script&gt;alert(1)", "second line", "</html>")
                .doesNotContain("<script");
    }

    @Test
    void a_token_takes_nothing_along() throws Exception {
        World world = said.say("ERASE");
        assertThat(said.withToken(world.person(Role.MEMBER)).get("/api/me/data").statusCode())
                .isEqualTo(403);
    }
}
