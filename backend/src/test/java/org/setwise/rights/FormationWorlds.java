package org.setwise.rights;

import static java.util.Map.entry;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.TestSql;

/** Formations, and what applicants see of them. */
@Singleton
class FormationWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    TestSql sql;

    @Override
    public Map<String, Making> byOperation() {
        return Map.ofEntries(
                entry("updateMyDeclarations", () -> open().sending(Map.of("conflictEmails", List.of()))),
                entry("startFormation", () -> casting.withApplicant(open(), "APPLIED", "To learn")
                        .sending(Map.of("timeZone", "Europe/London", "seconds", 1))),
                entry("stopFormation", () -> casting.withFormation(open(), "RUNNING")
                        .ownedBy(outsider())),
                entry(
                        "arrangeFormation",
                        () -> proposal().matching().sending(Map.of("sets", List.of(), "leftOver", List.of()))),
                entry("shareFormation", this::ofTwo),
                entry("hideFormation", this::shared),
                entry("acceptFormation", () -> ofTwo().matching()),
                entry("declineProposedSet", this::shared));
    }

    private World open() throws SQLException {
        return casting.around(casting.set());
    }

    private UUID outsider() throws SQLException {
        return open().person(Role.OUTSIDER);
    }

    private World proposal() throws SQLException {
        return casting.withProposal(open());
    }

    private World shared() throws SQLException {
        World world = proposal();
        sql.run(null, "update formation set shared_at = now() where id = ?", world.id("formationId"));
        return world;
    }

    /** A set is of two at the least. */
    private World ofTwo() throws SQLException {
        World world = proposal();
        World another = casting.withApplicant(world, "APPLIED", "To learn too");
        sql.run(
                null,
                "insert into formation_seat (formation_id, enrolment_id, number) values (?, ?, 1)",
                world.id("formationId"),
                another.id("enrolmentId"));
        return world;
    }
}
