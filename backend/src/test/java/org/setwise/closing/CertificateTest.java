package org.setwise.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.setwise.TestSignIn.as;
import static org.setwise.closing.ClosingInTests.close;
import static org.setwise.closing.ClosingInTests.everybodyDeclines;
import static org.setwise.closing.ClosingInTests.summarise;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningsession.SessionsInTests;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.SessionState;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetsInTests;

@QuarkusTest
class CertificateTest {
    @Inject
    SetsInTests sets;

    @Inject
    SessionsInTests sessions;

    @Inject
    DatabaseByHand database;

    @Inject
    Clock clock;

    @Test
    void aCertificateSaysWhenSomebodyWasThereAndNothingOfWhatWasSaid() throws SQLException, IOException {
        SetInTests set = sets.make(SetsInTests.wanted(3).withIntroductions());
        held(set, 30, "ATTENDED");
        held(set, 20, "ABSENT");
        held(set, 10, "ATTENDED");
        summarise(set, set.member(0), "In confidence").statusCode(200);
        UUID enrolment = enrolmentOf(set, set.member(0));
        fetch(set.member(0), enrolment).statusCode(409).body("type", equalTo("/problems/certificate-not-due"));
        everybodyDeclines(set);
        close(set, set.organiser(), "DISBAND", LocalDate.now(clock).plusYears(1))
                .statusCode(200);

        byte[] certificate = fetch(set.member(0), enrolment)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(certificate)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            String text = words.getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(text)
                    .contains("Ada", "The set", "Programme " + set.programmeId(), "2 of 3", "2 hours", "Organisation ")
                    .contains(enrolment.toString())
                    .doesNotContain("In confidence", "Ben");
        }
    }

    @Test
    void aCertificateIsForItsPersonAndTheOrganisers() {
        SetInTests set = sets.make(SetsInTests.wanted(2).withFacilitator());
        everybodyDeclines(set);
        close(set, set.organiser(), "DISBAND", LocalDate.now(clock).plusYears(1))
                .statusCode(200);
        UUID enrolment = enrolmentOf(set, set.member(0));

        fetch(set.member(0), enrolment).statusCode(200);
        fetch(set.organiser(), enrolment).statusCode(200);
        fetch(set.member(1), enrolment).statusCode(404);
        fetch(set.facilitator(), enrolment).statusCode(404);
        fetch(set.outsider(), enrolment).statusCode(404);
        as(sets.administrator(), "administrator")
                .get("/api/enrolments/" + enrolment + "/certificate.pdf")
                .then()
                .statusCode(403);
    }

    @Test
    void whoeverLeftBeforeTheEndHasNoneAfterItEither() {
        SetInTests set = sets.running(3);
        UUID enrolment = enrolmentOf(set, set.member(2));
        UUID stayed = enrolmentOf(set, set.member(0));
        everybodyDeclines(set);
        database.run("update enrolment set state = 'WITHDRAWN' where id = ?", enrolment);
        close(set, set.organiser(), "DISBAND", LocalDate.now(clock).plusYears(1))
                .statusCode(200);

        fetch(set.member(0), stayed).statusCode(200);
        fetch(set.member(2), enrolment).statusCode(409).body("type", equalTo("/problems/certificate-not-due"));
    }

    private void held(SetInTests set, int daysAgo, String attendance) throws SQLException {
        UUID session = sessions.session(
                        set,
                        daysAgo == 30 ? SessionKind.INTRODUCTORY : SessionKind.PRESENTING,
                        SessionState.CONCLUDED,
                        clock.instant().minus(Duration.ofDays(daysAgo)),
                        0,
                        null)
                .sessionId();
        database.run(
                "insert into attendance values (?, ?, ?, null, now()) on conflict (session_id, person_id) do update set state = excluded.state",
                session,
                set.member(0),
                attendance);
    }

    private UUID enrolmentOf(SetInTests set, UUID person) {
        return UUID.fromString(as(person)
                .get("/api/sets/" + set.setId())
                .then()
                .extract()
                .path("members.find { it.person.id == '" + person + "' }.enrolmentId"));
    }

    private static ValidatableResponse fetch(UUID person, UUID enrolment) {
        return as(person)
                .get("/api/enrolments/" + enrolment + "/certificate.pdf")
                .then();
    }
}
