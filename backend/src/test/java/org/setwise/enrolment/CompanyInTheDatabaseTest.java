package org.setwise.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.setwise.DatabaseByHand;
import org.setwise.learningset.SetInTests;
import org.setwise.learningset.SetState;
import org.setwise.learningset.SetsInTests;

/** Around every check of the application, PostgreSQL keeps rules 27 and 28, and who declared what to themselves. */
@QuarkusTest
class CompanyInTheDatabaseTest {
    @Inject
    SetsInTests sets;

    @Inject
    DatabaseByHand database;

    private SetInTests set;

    @BeforeEach
    void aSetOfTwoWithOneSeatLeft() {
        set = sets.make(SetsInTests.wanted(2).capacity(3).in(SetState.ENROLLING));
    }

    @Test
    void rule27AnInternalSetStaysWithinOneOrganisation() {
        UUID elsewhere = sets.organisation("Elsewhere " + UUID.randomUUID());

        assertThat(offer(entitled(), elsewhere, "NEW")).isEqualTo("rule_27_organisations_and_levels");
        assertThat(offer(entitled(), set.organisationId(), "NEW")).isNull();
        assertThat(database.refusalOf(
                        "update enrolment set organisation_id = ? where person_id = ?", elsewhere, set.member(0)))
                .isEqualTo("rule_27_organisations_and_levels");
    }

    @Test
    void rule27TheLastSeatOfACrossOrganisationSetMixesOrganisationsAndLevels() {
        UUID elsewhere = sets.organisation("Elsewhere " + UUID.randomUUID());
        crossOrganisation();

        assertThat(offer(entitled(), set.organisationId(), "SOME")).isEqualTo("rule_27_organisations_and_levels");
        assertThat(offer(entitled(), elsewhere, "NEW")).isEqualTo("rule_27_organisations_and_levels");
        assertThat(offer(entitled(), elsewhere, "SOME")).isNull();
    }

    @Test
    void rule27ACrossOrganisationSetStartsMixed() {
        crossOrganisation();

        assertThat(database.refusalOf("update learning_set set state = 'RUNNING' where id = ?", set.setId()))
                .isEqualTo("rule_27_organisations_and_levels");
        database.run(
                "update enrolment set organisation_id = ?, experience_level = 'SOME' where person_id = ?",
                sets.organisation("Elsewhere " + UUID.randomUUID()),
                set.member(0));
        assertThat(database.refusalOf("update learning_set set state = 'RUNNING' where id = ?", set.setId()))
                .as("what else a set needs to start is not asked here")
                .isNotEqualTo("rule_27_organisations_and_levels");
    }

    @Test
    void rule28NobodySharesASetWithTheirLineManager() {
        UUID report = entitled();
        declare(report, "insert into reporting_line select ?, email, now() from person where id = ?", set.member(0));

        assertThat(offer(report, set.organisationId(), "NEW")).isEqualTo("rule_28_kept_apart");
    }

    @Test
    void rule28NobodySharesASetWithSomebodyWhoDeclaredAConflictWithThem() {
        UUID newcomer = entitled();
        declare(
                set.member(1),
                "insert into declared_conflict select ?, email, now() from person where id = ?",
                newcomer);

        assertThat(offer(newcomer, set.organisationId(), "NEW")).isEqualTo("rule_28_kept_apart");
        assertThat(offer(entitled(), set.organisationId(), "NEW")).isNull();
    }

    @Test
    void rule28AConflictDeclaredAfterTheOfferStopsTheAcceptance() {
        UUID newcomer = entitled();
        assertThat(offer(newcomer, set.organisationId(), "NEW")).isNull();
        declare(
                newcomer,
                "insert into declared_conflict select ?, email, now() from person where id = ?",
                set.member(0));

        assertThat(database.refusalOf(
                        "update enrolment set state = 'ENROLLED', accepted_at = applied_at where person_id = ?",
                        newcomer))
                .isEqualTo("rule_28_kept_apart");
    }

    @Test
    void aConflictIsSeenByWhoDeclaredItAlone() {
        UUID person = set.member(0);
        declare(person, "insert into declared_conflict select ?, email, now() from person where id = ?", set.member(1));
        String count = "select count(*) from declared_conflict where person_id = ?";

        assertThat(database.numberFor(person, count, person)).isEqualTo(1);
        for (UUID other : new UUID[] {set.member(1), set.organiser(), sets.administrator()}) {
            assertThat(database.numberFor(other, count, person)).isZero();
        }
        assertThat(database.number(count, person)).isZero();
    }

    @Test
    void aReportingLineIsSeenByItsPersonAndTheOrganisersTheyAppliedToAlone() {
        UUID person = set.member(0);
        declare(person, "insert into reporting_line select ?, email, now() from person where id = ?", set.member(1));
        String count = "select count(*) from reporting_line where person_id = ?";

        assertThat(database.numberFor(person, count, person)).isEqualTo(1);
        assertThat(database.numberFor(set.organiser(), count, person)).isEqualTo(1);
        UUID organiserElsewhere = sets.running(1).organiser();
        for (UUID other : new UUID[] {set.member(1), organiserElsewhere, sets.administrator()}) {
            assertThat(database.numberFor(other, count, person)).isZero();
        }
    }

    private void crossOrganisation() {
        database.run("update programme set scope = 'CROSS_ORGANISATION' where id = ?", set.programmeId());
    }

    private UUID entitled() {
        UUID person = sets.person("Somebody");
        sets.enter(set.rosterId(), person);
        return person;
    }

    private void declare(UUID person, String statement, UUID other) {
        database.runFor(person, statement, person, other);
    }

    private String offer(UUID person, UUID organisation, String level) {
        return database.refusalOf("""
                insert into enrolment (id, programme_id, set_id, person_id, roster_id, entitled_on, organisation_id,
                  experience_level, motivation, state, applied_at, offer_expires_at)
                values (gen_random_uuid(), ?, ?, ?, ?, date '2026-03-01', ?, ?, 'To learn', 'OFFERED', now(),
                  now() + interval '7 days')
                """, set.programmeId(), set.setId(), person, set.rosterId(), organisation, level);
    }
}
