package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.security.Secrets;
import org.setwise.platform.time.Ids;
import org.setwise.programme.ProgrammesInTests;

/** Programmes, rosters, and the way to a place. */
@Singleton
class ProgrammeWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("createProgramme", this::withADraftOfIt),
                entry("updateProgramme", () -> withADraftOfIt().matching()),
                entry("openProgramme", this::asADraft),
                entry("closeProgramme", this::open),
                entry("setHolidays", () -> open().matching()
                        .sending(Map.of("publicHolidaysOf", "gb-eng", "own", List.of()))),
                entry("createRoster", () -> open().sending(roster())),
                entry("updateRoster", () -> withAnUnusedRoster().matching().sending(roster())),
                entry("removeRoster", this::withAnUnusedRoster),
                entry("addRosterEntry", () -> withAnUnusedRoster().sending(entryOnIt())),
                entry("updateRosterEntry", () -> withAnEntry().matching().sending(entryOnIt())),
                entry("removeRosterEntry", this::withAnEntry),
                entry("createRosterImport", () -> withAnUnusedRoster().sending(Map.of("fileName", "members.csv"))),
                entry(
                        "readRosterFile",
                        () -> withAnImport().with("Content-Type", "text/csv").sending("email\nadvocate@example.org\n")),
                entry("applyRosterImport", () -> withAnImport().matching().sending(Map.of("gone", "LEAVE"))),
                entry("discardRosterImport", this::withAnImport),
                entry("applyForPlace", this::inAnotherProgramme),
                entry("enterApplication", this::withALetter),
                entry("takeOverApplication", this::withAnEnteredApplication),
                entry("askApplicants", () -> open().sending(Map.of("questions", List.of()))),
                entry("showDemoOfferLink", this::withAnOffer),
                entry("lookAtOffer", this::withALink),
                entry("acceptOfferByLink", this::withALink),
                entry("declineOfferByLink", this::withALink),
                entry("askForReplacement", () -> withAFreeSeat(open())),
                entry("answerReplacement", this::withAQuestionAboutASeat),
                entry("offerPlace", this::withASeatThatMembersAgreedTo),
                entry("acceptOffer", this::withAnOffer),
                entry("declineOffer", this::withAnOffer),
                entry("withdrawEnrolment", () -> withAnOffer().sending(Map.of("reason", "Too much else"))));
    }

    private World open() throws SQLException {
        return casting.around(casting.set());
    }

    private World withADraftOfIt() throws SQLException {
        World world = open();
        return world.sending(ProgrammesInTests.draft(casting.organisationOf(world), 20));
    }

    private World asADraft() throws SQLException {
        World world = open();
        sql.run(null, "update programme set state = 'DRAFT' where id = ?", world.id("programmeId"));
        return world;
    }

    private World withAnUnusedRoster() throws SQLException {
        World world = open();
        UUID roster = ids.next();
        sql.run(
                null,
                "insert into roster (id, programme_id, name, created_at) values (?, ?, 'Volunteers', now())",
                roster,
                world.id("programmeId"));
        return world.where("rosterId", roster);
    }

    private World withAnEntry() throws SQLException {
        World world = withAnUnusedRoster();
        casting.entitle(world.id("rosterId"), List.of(world.person(Role.OUTSIDER)));
        return world.where(
                "entryId",
                sql.value(UUID.class, "select id from roster_entry where roster_id = ?", world.id("rosterId")));
    }

    private World withAnImport() throws SQLException {
        World world = withAnUnusedRoster();
        return world.where("importId", casting.importInto(world.id("rosterId"), world.person(Role.ORGANISER)));
    }

    /** A programme in which nobody has a place yet, and to which everybody is entitled. */
    private World inAnotherProgramme() throws SQLException {
        World world = open();
        UUID programme = ids.next();
        UUID roster = ids.next();
        sql.run(null, """
                insert into programme
                select (jsonb_populate_record(p, jsonb_build_object('id', ?))).* from programme p where id = ?
                """, programme.toString(), world.id("programmeId"));
        sql.run(
                null,
                "insert into roster (id, programme_id, name, created_at) values (?, ?, 'Everybody', now())",
                roster,
                programme);
        casting.entitle(roster, List.copyOf(world.people().values()));
        return world.where("programmeId", programme)
                .sending(Map.of(
                        "organisation", "Kent Advocacy",
                        "experienceLevel", "NEW",
                        "motivation", "To think things through"));
    }

    private World withSomebodyWhoApplied() throws SQLException {
        World world = casting.withApplicant(open(), "APPLIED", "To learn");
        return world.sending(Map.of("setId", world.id("setId")));
    }

    private World withAFreeSeat(World world) throws SQLException {
        sql.run(null, "update learning_set set capacity = 9 where id = ?", world.id("setId"));
        return world;
    }

    private World withAQuestionAboutASeat() throws SQLException {
        World world = open();
        UUID replacement = ids.next();
        sql.run(
                null,
                "insert into replacement (id, set_id, state, asked_at) values (?, ?, 'ASKING', now())",
                replacement,
                world.id("setId"));
        return world.where("replacementId", replacement).sending(Map.of("agrees", true));
    }

    private World withASeatThatMembersAgreedTo() throws SQLException {
        World world = withAFreeSeat(withSomebodyWhoApplied());
        sql.run(
                null,
                "insert into replacement (id, set_id, state, asked_at) values (?, ?, 'AGREED', now())",
                ids.next(),
                world.id("setId"));
        return world;
    }

    private World withALetter() throws SQLException {
        World world = inAnotherProgramme();
        return world.sending(Map.of(
                "email", ids.next() + "@example.org",
                "name", "Lena",
                "organisation", "Kent Advocacy",
                "experienceLevel", "NEW"));
    }

    private World withAnEnteredApplication() throws SQLException {
        World world = withSomebodyWhoApplied();
        sql.run(
                null,
                "update enrolment set entered_by = ? where id = ?",
                world.person(Role.ORGANISER),
                world.id("enrolmentId"));
        return world.sending(Map.of());
    }

    private World withALink() throws SQLException {
        World world = withAnOffer();
        String secret = Secrets.random(43);
        sql.run(
                null,
                "insert into offer_link (secret_hash, enrolment_id, created_at) values (?, ?, now())",
                Secrets.hash(secret),
                world.id("enrolmentId"));
        return world.sending(Map.of("token", secret));
    }

    private World withAnOffer() throws SQLException {
        return casting.withApplicant(open(), "OFFERED", "To learn");
    }

    private static Map<String, Object> roster() {
        return Map.of("name", "Trustees", "reservedPlaces", 0);
    }

    private Map<String, Object> entryOnIt() {
        return Map.of("email", ids.next() + "@example.org", "validFrom", "2026-01-01");
    }
}
