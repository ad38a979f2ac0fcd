package org.setwise.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.setwise.TestSignIn.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.MailServer;
import org.setwise.formation.ProgrammeToForm.Applied;
import org.setwise.formation.ProgrammeToForm.Open;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.mail.ReceivedParts;
import org.setwise.platform.outbox.OutboxSender;

/** What applicants hear of the sets that are proposed to them. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class ApplicantsAreToldTest {
    @MailServer.Here
    MailServer mails;

    @Inject
    ProgrammeToForm forming;

    @Inject
    OutboxSender sender;

    @Inject
    TestSql sql;

    private Open programme;
    private List<Applied> seated;
    private Applied leftOver;
    private JsonPath formed;

    @BeforeEach
    void formAroundFivePlaces() throws SQLException {
        sql.run(null, "delete from outbox_message");
        programme = forming.open(5);
        seated = forming.applicants(programme, 5);
        leftOver = forming.applicant(programme, "Organisation 1", "SOME", ProgrammeToForm.tuesdays());
        formed = forming.formed(programme);
        assertThat(formed.<String>getList("leftOver.enrolmentId")).containsExactly(leftOver.enrolment());
    }

    @Test
    void whoever_a_set_is_proposed_to_hears_of_it_once_however_often_it_is_shown() throws Exception {
        show("share");
        show("hide");
        show("share");

        sender.sendDue();
        sender.sendDue();

        for (Applied one : seated) {
            MimeMessage mail = only(one);
            assertThat(mail.getSubject()).startsWith("A set is proposed to you: ");
            assertThat(ReceivedParts.textOf(mail, "text/plain"))
                    .contains("/programmes/" + programme.id())
                    .doesNotContain(formed.getString("sets[0].name"))
                    .doesNotContain("Organisation");
        }
        assertThat(mails.countTo(leftOver.email())).isZero();
    }

    @Test
    void a_proposal_hidden_before_the_mail_left_is_not_told() {
        show("share");
        show("hide");

        sender.sendDue();

        assertThat(seated)
                .allSatisfy(one -> assertThat(mails.countTo(one.email())).isZero());
    }

    @Test
    void when_sets_are_made_those_in_them_hear_of_their_place_and_the_others_that_they_still_wait() throws Exception {
        forming.accept(programme, formed).statusCode(200);

        sender.sendDue();

        for (Applied one : seated) {
            assertThat(only(one).getSubject()).startsWith("A place for you: ");
        }
        assertThat(only(leftOver).getSubject()).startsWith("Sets are formed: ");
    }

    private void show(String how) {
        as(programme.organiser())
                .post("/api/formations/{id}/" + how, formed.getString("summary.id"))
                .then()
                .statusCode(200);
    }

    private MimeMessage only(Applied person) {
        MimeMessage mail = mails.mailsTo(person.email(), 1).getFirst();
        assertThat(mails.countTo(person.email())).isOne();
        return mail;
    }
}
