package org.setwise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.learningsession.TestSql;
import org.setwise.report.PeopleToCount.Crowd;

/** What organisers and sponsors read, and what people declare of themselves. */
@QuarkusTest
class ReportsTest {
    @Inject
    PeopleToCount people;

    @Inject
    TestSql sql;

    private Crowd crowd;

    @BeforeEach
    void gather() {
        crowd = people.crowd();
    }

    private void place(int many, int organisation) {
        IntStream.range(0, many).forEach(i -> crowd.place(organisation));
    }

    @Test
    void aSponsorReadsHowManyTookPartAndFromWhere() {
        place(7, 0);
        place(5, 1);
        IntStream.range(0, 6).forEach(crowd::complete);

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .statusCode(200)
                .body("programme.name", equalTo("A crowd"))
                .body("enrolment.enrolled.value", equalTo(12))
                .body("enrolment.completed.value", equalTo(6))
                .body("organisations.enrolled.value", contains(7, 5))
                .body("sessions.value", nullValue());
    }

    @Test
    void whatIsOfFewerThanFiveIsKeptBackAndSoIsWhatWouldTellIt() {
        place(8, 0);
        place(3, 1);
        IntStream.range(0, 9).forEach(crowd::complete);

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .body("enrolment.enrolled.value", equalTo(11))
                .body("enrolment.completed.value", nullValue())
                .body("organisations", empty());
    }

    @Test
    void nothingIsToldOfAProgrammeOfFour() {
        place(4, 0);

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .body("enrolment.applied.value", nullValue())
                .body("enrolment.enrolled.value", nullValue());
    }

    @Test
    void programmesStandSideBySideAndTogether() {
        place(6, 0);
        String address = "/api/reports/" + crowd.organisation + "/comparison";

        as(crowd.sponsor)
                .get(address)
                .then()
                .statusCode(200)
                .body("programmes", hasSize(1))
                .body("together.programme", nullValue())
                .body("together.enrolment.enrolled.value", equalTo(6));
        as(crowd.sponsor)
                .queryParam("programmeId", UUID.randomUUID())
                .get(address)
                .then()
                .statusCode(422);
    }

    @Test
    void whatSomebodyDeclaresIsReadByNobodyElse() throws SQLException {
        UUID one = crowd.place(0);
        String address = "/api/programmes/" + crowd.programme + "/criteria/mine";
        Map<String, Object> declared = Map.of(
                "declared",
                List.of(Map.of(
                        "criterionId", crowd.criteria.getFirst(),
                        "optionId", crowd.options.getFirst().getFirst())));

        as(one).contentType(ContentType.JSON).body(declared).put(address).then().statusCode(200);

        as(one).get(address).then().body("declared", hasSize(1));
        as(crowd.sponsor).get(address).then().body("declared", empty());
        List<UUID> seenBySponsor = sql.inTransactionOf(
                crowd.sponsor,
                on -> on.column(
                        UUID.class,
                        "select person_id from criterion_declaration where criterion_id = ?",
                        crowd.criteria.getFirst()));
        assertThat(seenBySponsor).isEmpty();
        as(one).contentType(ContentType.JSON)
                .body(Map.of("declared", List.of()))
                .put(address)
                .then()
                .body("declared", empty());
    }

    @Test
    void onlyOptionsOfTheProgrammeAreDeclaredEachCriterionOnce() {
        UUID one = crowd.place(0);
        Map<String, UUID> foreign = Map.of("criterionId", crowd.criteria.getFirst(), "optionId", UUID.randomUUID());
        Map<String, UUID> own = Map.of(
                "criterionId", crowd.criteria.getFirst(),
                "optionId", crowd.options.getFirst().getFirst());
        for (List<?> wrong : List.of(List.of(foreign), List.of(own, own))) {
            as(one).contentType(ContentType.JSON)
                    .body(Map.of("declared", wrong))
                    .put("/api/programmes/" + crowd.programme + "/criteria/mine")
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void theFigureOfAnOptionIsToldFromFiveOn() {
        place(12, 0);
        IntStream.range(0, 6).forEach(who -> crowd.declare(who, 0, 1));
        IntStream.range(0, 2).forEach(who -> crowd.declare(who, 1, 1));

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .body("criteria[0].options.enrolled.value", contains(nullValue(), equalTo(6), nullValue()))
                .body("criteria[1].options.enrolled.value", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void figuresOfGivenEvaluationsAreToldFromFiveOnAndThoseOfDraftsAndWordsNever() {
        place(6, 0);
        IntStream.range(0, 5).forEach(who -> crowd.judge(who, "GIVEN", 4));
        crowd.judge(5, "DRAFT", 1);
        String average = "evaluation.find { it.id == '" + PeopleToCount.CLEARER + "' }.average";

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .body(average, equalTo(4.0f))
                .body("evaluation.average.findAll { it != null }", hasSize(1))
                .body(not(containsString(PeopleToCount.WORDS)));
    }

    @Test
    void theJudgementOfFourIsKeptBack() {
        place(6, 0);
        IntStream.range(0, 4).forEach(who -> crowd.judge(who, "GIVEN", 4));

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .body("evaluation.average.findAll { it != null }", empty());
    }

    @Test
    void theSameIsThereForSpreadsheetsAndOnPaper() throws Exception {
        sql.run(null, "update programme set name = '=HYPERLINK(1)' where id = ?", crowd.programme);
        sql.run(null, "update criterion set text = '=SUM(A1)' where id = ?", crowd.criteria.getFirst());
        place(6, 0);
        String address = "/api/programmes/" + crowd.programme + "/report";

        as(crowd.sponsor)
                .get(address + ".csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("'=HYPERLINK(1)"))
                .body(containsString("'=SUM(A1),"))
                .body(containsString("Enrolment,Enrolled,6"));
        byte[] paper = as(crowd.sponsor)
                .get(address + ".pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Enrolled", "6", "fewer than five");
        }
    }

    @Test
    void whoeverIsErasedStaysCountedAndIsNobody() throws SQLException {
        place(6, 0);
        UUID leaving = crowd.placed.getFirst();
        crowd.count(Instant.parse("2030-01-01T09:00:00Z"));
        crowd.withdraw(0);

        sql.inTransactionOf(leaving, on -> on.column(Boolean.class, "select erase_person(?, now())", leaving));
        crowd.count(Instant.parse("2030-01-03T09:00:00Z"));

        as(crowd.sponsor)
                .get("/api/programmes/" + crowd.programme + "/report")
                .then()
                .body("enrolment.enrolled.value", equalTo(6))
                .body("enrolment.applied.value", equalTo(6));
        assertThat(new Ledger().told(crowd.programme, crowd.sponsor).stream().flatMap(told -> told.people().stream()))
                .isNotEmpty()
                .doesNotContain(leaving);
    }

    @Test
    void theApplicationCannotLookIntoTheLedger() {
        for (String table : List.of("report_unit", "report_class")) {
            assertThat(refusalOf("select * from " + table)).contains("permission denied");
        }
        assertThat(refusalOf("select report_people(null)")).contains("permission denied");
    }

    private String refusalOf(String query) {
        try {
            sql.column(Object.class, query);
            return "none";
        } catch (SQLException refusal) {
            return refusal.getMessage();
        }
    }
}
