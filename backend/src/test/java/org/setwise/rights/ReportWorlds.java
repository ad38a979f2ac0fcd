package org.setwise.rights;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningsession.TestSql;
import org.setwise.platform.time.Ids;

/** By what programmes would like to see whom they reach. */
@Singleton
class ReportWorlds implements Worlds {
    @Inject
    Casting casting;

    @Inject
    TestSql sql;

    @Inject
    Ids ids;

    @Override
    public Map<String, Making> byOperation() {
        return Map.of(
                "addCriterion",
                () -> casting.around(casting.set())
                        .sending(Map.of("text", "Have you been here before?", "options", List.of("Never", "Yes"))),
                "retireCriterion",
                this::withACriterion,
                "declareMyCriteria",
                this::withAnOption);
    }

    private World withACriterion() throws SQLException {
        World world = casting.around(casting.set());
        UUID criterion = ids.next();
        sql.run(
                null,
                "insert into criterion (id, programme_id, text, created_at) values (?, ?, 'Been here before?', now())",
                criterion,
                world.id("programmeId"));
        return world.where("criterionId", criterion);
    }

    private World withAnOption() throws SQLException {
        World world = withACriterion();
        UUID option = ids.next();
        sql.run(null, "insert into criterion_option values (?, ?, 0, 'Never')", option, world.id("criterionId"));
        return world.sending(
                Map.of("declared", List.of(Map.of("criterionId", world.id("criterionId"), "optionId", option))));
    }
}
