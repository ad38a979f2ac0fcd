package org.setwise.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setwise.SignedIn;
import org.setwise.learningsession.TestSql;
import org.setwise.programme.ProgrammesInTests;

@QuarkusTest
class LibraryTest {
    @Inject
    SignedIn signedIn;

    @Inject
    StandardLibraryService standardLibrary;

    @Inject
    TestSql sql;

    private SignedIn.Somebody administrator;
    private SignedIn.Somebody organiser;
    private SignedIn.Somebody outsider;
    private String draftProgramme;

    @BeforeEach
    void prepare() {
        administrator = signedIn.administrator();
        UUID organisation = signedIn.organisation("Trust");
        organiser = signedIn.organiserOf(organisation);
        outsider = signedIn.named("Oren");
        draftProgramme = organiser
                .asks()
                .contentType(ContentType.JSON)
                .body(ProgrammesInTests.draft(organisation, 20))
                .post("/api/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void everyInstallationHasTheGuidesThatTheSeedsName() {
        outsider.asks()
                .get("/api/library?kind=GUIDE")
                .then()
                .statusCode(200)
                .body("items.publisher", hasItem("Bond"))
                .body(
                        "items.findAll { it.publisher in ['Ashridge', 'NHS', 'Bond', 'Helen Sanderson Associates',"
                                + " 'South West Council'] }.oldLink",
                        everyItem(equalTo(true)))
                .body("items.allowedActions", everyItem(empty()));
    }

    @Test
    void whatSomebodyRemovedDoesNotComeBackWithTheNextStart() throws Exception {
        String title = "What is the question in your question?";
        String id = outsider.asks()
                .queryParam("search", title.toLowerCase())
                .get("/api/library")
                .then()
                .body("items.title", contains(title))
                .extract()
                .path("items[0].id");
        try {
            administrator.asks().delete("/api/library/" + id).then().statusCode(204);
            standardLibrary.putInWhatIsMissing(null);

            outsider.asks()
                    .queryParam("search", title)
                    .get("/api/library")
                    .then()
                    .body("items", empty());
        } finally {
            sql.run(null, "update library_item set removed_at = null where id = ?", UUID.fromString(id));
        }
    }

    @Test
    void aProgrammesOwnThingsAreForThoseWhoSeeTheProgramme() {
        String title = "Of one programme " + UUID.randomUUID();
        add("/api/programmes/" + draftProgramme + "/library", organiser, clause(title))
                .statusCode(201)
                .body("programmeId", equalTo(draftProgramme))
                .body("linkState", nullValue())
                .body("allowedActions", contains("updateLibraryItem", "removeLibraryItem"));

        listed(organiser, "?kind=CLAUSE&programmeId=" + draftProgramme).body("items.title", hasItem(title));
        outsider.asks().get("/api/library?programmeId=" + draftProgramme).then().statusCode(404);
        listed(outsider, "?kind=CLAUSE&limit=100").body("items.title", not(hasItem(title)));
        listed(organiser, "?kind=CLAUSE&limit=100").body("items.title", not(hasItem(title)));
    }

    @Test
    void whatIsForEverybodyIsForAdministratorsToKeep() {
        add("/api/library", organiser, clause("By an organiser")).statusCode(403);
        String id = add("/api/library", administrator, clause("Found by everybody " + UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");

        organiser.asks().delete("/api/library/" + id).then().statusCode(403);
        administrator.asks().delete("/api/library/" + id).then().statusCode(204);
        administrator.asks().delete("/api/library/" + id).then().statusCode(404);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        Map<String, Object> clause = clause("Twice changed");
        String id = add("/api/library", administrator, clause).extract().path("id");
        String path = "/api/library/" + id;

        change(path, clause, null).statusCode(428);
        change(path, clause("Once"), "\"0\"").statusCode(200).body("title", equalTo("Once"));
        change(path, clause("Again"), "\"0\"").statusCode(412);
        administrator.asks().delete(path).then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDE,    link,    ",
        "EXAMPLE,  link,    ",
        "GUIDE,    link,    javascript:alert(1)",
        "CLAUSE,   text,    ",
        "QUESTION, phase,   ",
        "QUESTION, phase,   OUTCOME",
        "STARTER,  role,    ",
        "CLAUSE,   purpose, BARRIERS",
        "CLAUSE,   role,    MEMBER",
        "CLAUSE,   publisher, Bond",
        "CLAUSE,   title,   ' '"
    })
    void whatItsKindNeedsIsThereAndNothingElse(String kind, String field, String value) {
        Map<String, Object> draft = sound(kind);
        if (value == null) {
            draft.remove(field);
        } else {
            draft.put(field, value);
        }

        add("/api/library", administrator, draft).statusCode(422).body("violations.field", contains(field));
    }

    @Test
    void questionsAreFoundByPhaseAndPurpose() {
        listed(outsider, "?phase=OPEN_QUESTIONS&purpose=BARRIERS")
                .body("items.kind", everyItem(equalTo("QUESTION")))
                .body("items.title", hasItem("What stands in the way?"))
                .body("items.purpose", everyItem(equalTo("BARRIERS")));
    }

    @Test
    void theListIsReadPageByPage() {
        List<String> whole =
                listed(outsider, "?kind=STARTER&limit=100").extract().path("items.id");
        ValidatableResponse first = listed(outsider, "?kind=STARTER&limit=10");
        ValidatableResponse second = listed(
                outsider, "?kind=STARTER&limit=100&after=" + first.extract().path("next"));

        assertThat(first.extract().<List<String>>path("items.id")).isEqualTo(whole.subList(0, 10));
        assertThat(second.extract().<List<String>>path("items.id")).isEqualTo(whole.subList(10, whole.size()));
    }

    private static ValidatableResponse listed(SignedIn.Somebody reader, String query) {
        return reader.asks().get("/api/library" + query).then().statusCode(200);
    }

    private static ValidatableResponse add(String path, SignedIn.Somebody keeper, Map<String, Object> draft) {
        return keeper.asks()
                .contentType(ContentType.JSON)
                .body(draft)
                .post(path)
                .then();
    }

    private ValidatableResponse change(String path, Map<String, Object> draft, String version) {
        var request = administrator.asks().contentType(ContentType.JSON).body(draft);
        return (version == null ? request : request.header("If-Match", version))
                .put(path)
                .then();
    }

    private static Map<String, Object> clause(String title) {
        Map<String, Object> clause = sound("CLAUSE");
        clause.put("title", title);
        return clause;
    }

    private static Map<String, Object> sound(String kind) {
        Map<String, Object> draft = new HashMap<>(Map.of("kind", kind, "title", "A title", "oldLink", false));
        draft.put("text", "What it says");
        switch (kind) {
            case "GUIDE", "EXAMPLE" -> draft.put("link", "https://example.org/guide");
            case "QUESTION" -> draft.put("phase", "OPEN_QUESTIONS");
            case "STARTER" -> draft.put("role", "MEMBER");
            default -> {}
        }
        return draft;
    }
}
