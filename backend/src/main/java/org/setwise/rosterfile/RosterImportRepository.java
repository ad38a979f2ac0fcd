package org.setwise.rosterfile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.setwise.platform.time.Ids;

/** Every query for imports by themselves and for the lines of their files. */
@ApplicationScoped
class RosterImportRepository implements PanacheRepositoryBase<RosterImport, UUID> {
    private final Ids ids;

    RosterImportRepository(Ids ids) {
        this.ids = ids;
    }

    Optional<RosterImport> findAndLock(UUID importId) {
        return findByIdOptional(importId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The roster of an import, without keeping the import in mind: its lock comes after the programme's. */
    Optional<UUID> rosterOf(UUID importId) {
        return getSession()
                .createSelectionQuery("select i.rosterId from RosterImport i where i.id = :id", UUID.class)
                .setParameter("id", importId)
                .uniqueResultOptional();
    }

    void forgetLines(UUID importId) {
        getSession()
                .createNativeMutationQuery("delete from roster_import_line where import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    /** Adds many lines with one statement. */
    void add(UUID importId, List<RosterLine> lines) {
        getSession().doWork(connection -> add(connection, importId, lines));
    }

    private void add(Connection connection, UUID importId, List<RosterLine> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into roster_import_line
                       (import_id, line, entry_id, email, name, valid_from, valid_to, note, source, problem)
                select ?, l.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as l
                """)) {
            insert.setObject(1, importId);
            insert.setArray(2, array(connection, "int4", lines, RosterLine::line));
            insert.setArray(3, array(connection, "uuid", lines, line -> ids.next()));
            insert.setArray(4, array(connection, "text", lines, RosterLine::email));
            insert.setArray(5, array(connection, "text", lines, RosterLine::name));
            insert.setArray(6, array(connection, "date", lines, line -> text(line.validFrom())));
            insert.setArray(7, array(connection, "date", lines, line -> text(line.validTo())));
            insert.setArray(8, array(connection, "text", lines, RosterLine::note));
            insert.setArray(9, array(connection, "text", lines, RosterLine::source));
            insert.setArray(10, array(connection, "text", lines, RosterLine::problem));
            insert.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<RosterLine> lines, Function<RosterLine, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(part).toArray());
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Lets PostgreSQL see how many lines and entries there are by now; it would compare them one by one otherwise. */
    void measure() {
        getSession()
                .createNativeQuery("select cast(measure_rosters() as text)", String.class)
                .getResultList();
    }

    /** Refuses every line whose address stands in the file before. */
    void refuseRepeated(UUID importId) {
        getSession().createNativeMutationQuery("""
                        update roster_import_line l
                           set problem = 'The same address stands on line '
                                 || (select min(f.line) from roster_import_line f
                                      where f.import_id = l.import_id and f.email = l.email) || ' already.'
                         where l.import_id = :id and l.email <> '' and l.problem is null
                           and exists (select 1 from roster_import_line f
                                        where f.import_id = l.import_id and f.email = l.email and f.line < l.line)
                        """).setParameter("id", importId).executeUpdate();
    }

    /** Tells how far the reading has come, apart from the entity: whoever asks meanwhile sees it at once. */
    void noteProgress(UUID importId, int linesTotal, int linesRead) {
        getSession()
                .createNativeMutationQuery(
                        "update roster_import set lines_total = :total, lines_read = :read where id = :id")
                .setParameter("total", linesTotal)
                .setParameter("read", linesRead)
                .setParameter("id", importId)
                .executeUpdate();
    }

    /** Writes the new and the changed entries. */
    void applyLines(UUID importId, LocalDate today, Instant at) {
        getSession()
                .createNativeMutationQuery("""
                        update roster_entry e
                           set name = c.new_name, valid_from = c.new_valid_from, valid_to = c.new_valid_to,
                               note = c.new_note, source = c.new_source, version = e.version + 1
                          from roster_import_change(:id, :today) c
                         where c.kind = 'CHANGED' and e.id = c.entry_id
                        """)
                .setParameter("id", importId)
                .setParameter("today", today)
                .executeUpdate();
        getSession()
                .createNativeMutationQuery("""
                        insert into roster_entry
                               (id, roster_id, email, name, valid_from, valid_to, note, source, created_at, version)
                        select c.entry_id, i.roster_id, c.email, c.new_name, c.new_valid_from, c.new_valid_to,
                               c.new_note, c.new_source, :at, 0
                          from roster_import i cross join roster_import_change(i.id, :today) c
                         where i.id = :id and c.kind = 'ADDED'
                        """)
                .setParameter("id", importId)
                .setParameter("today", today)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Ends entries that the file does not name after this day, and removes those that would begin later. */
    void endGone(UUID importId, LocalDate today, LocalDate lastDay) {
        getSession()
                .createNativeMutationQuery("""
                        delete from roster_entry e using roster_import_change(:id, :today) c
                         where c.kind = 'GONE' and e.id = c.entry_id and e.valid_from > :lastDay
                        """)
                .setParameter("id", importId)
                .setParameter("today", today)
                .setParameter("lastDay", lastDay)
                .executeUpdate();
        getSession()
                .createNativeMutationQuery("""
                        update roster_entry e set valid_to = :lastDay, version = e.version + 1
                          from roster_import_change(:id, :today) c
                         where c.kind = 'GONE' and e.id = c.entry_id and (e.valid_to is null or e.valid_to > :lastDay)
                        """)
                .setParameter("id", importId)
                .setParameter("today", today)
                .setParameter("lastDay", lastDay)
                .executeUpdate();
    }

    /** Imports that nobody applied since. */
    void forgetUnapplied(Instant createdBefore) {
        delete("state <> ?1 and createdAt < ?2", RosterImportState.APPLIED, createdBefore);
    }
}
