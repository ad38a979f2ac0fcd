package org.setwise.rosterfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.enrolment.EnrolmentState;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.reference.NamedRef;

/** Reads what files would do to their rosters as those stand now. */
@ApplicationScoped
class RosterChangeRepository {
    private static final String BEFORE_ALL = "0";

    private final Session session;

    RosterChangeRepository(Session session) {
        this.session = session;
    }

    RosterImportCounts count(UUID importId, LocalDate today) {
        Map<String, Tuple> rows = session.createNativeQuery("""
                        select c.kind, cast(count(*) as integer) as number,
                               cast(count(*) filter (where exists (
                                 select 1 from roster_import i
                                   join roster r on r.id = i.roster_id
                                   join person p on p.email = c.email
                                   join enrolment e on e.person_id = p.id and e.programme_id = r.programme_id
                                                   and e.state in ('OFFERED', 'ENROLLED')
                                  where i.id = :id)) as integer) as places
                          from roster_import_change(:id, :today) c group by c.kind
                        """, Tuple.class)
                .setParameter("id", importId)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("kind", String.class), row -> row));
        return new RosterImportCounts(
                number(rows, RosterChangeKind.ADDED, "number"),
                number(rows, RosterChangeKind.CHANGED, "number"),
                number(rows, RosterChangeKind.UNCHANGED, "number"),
                number(rows, RosterChangeKind.GONE, "number"),
                number(rows, RosterChangeKind.GONE, "places"),
                number(rows, RosterChangeKind.REFUSED, "number"));
    }

    private static int number(Map<String, Tuple> rows, RosterChangeKind kind, String what) {
        Tuple row = rows.get(kind.name());
        return row == null ? 0 : row.get(what, Integer.class);
    }

    /**
     * What is not in the file by address, then the file in its order.
     *
     * @param kind null for all
     */
    Page<RosterChange> changes(UUID importId, RosterChangeKind kind, LocalDate today, PageRequest request) {
        List<String> after = request.after(2).orElse(List.of(BEFORE_ALL, ""));
        List<Tuple> rows = session.createNativeQuery("""
                        select c.*, e.state as place, s.id as set_id, s.name as set_name
                          from roster_import_change(:id, :today) c
                          join roster_import i on i.id = :id
                          join roster r on r.id = i.roster_id
                          left join person p on p.email = c.email
                          left join enrolment e on e.person_id = p.id and e.programme_id = r.programme_id
                                               and e.state in ('OFFERED', 'ENROLLED')
                          left join learning_set s on s.id = e.set_id
                         where (cast(:kind as text) is null or c.kind = :kind) and (coalesce(c.line, 0), c.email) > (:line, :email)
                         order by coalesce(c.line, 0), c.email
                        """, Tuple.class)
                .setParameter("id", importId)
                .setParameter("today", today)
                .setParameter("kind", kind == null ? null : kind.name(), String.class)
                .setParameter("line", lineOf(after.getFirst()))
                .setParameter("email", after.getLast())
                .setMaxResults(request.limitAndOne())
                .getResultList();
        return Page.of(
                        rows,
                        request,
                        row -> List.of(
                                row.get("line") == null
                                        ? BEFORE_ALL
                                        : row.get("line").toString(),
                                row.get("email", String.class)))
                .map(RosterChangeRepository::change);
    }

    private static int lineOf(String position) {
        return position.matches("\\d{1,9}") ? Integer.parseInt(position) : 0;
    }

    private static RosterChange change(Tuple row) {
        RosterChangeKind kind = RosterChangeKind.valueOf(row.get("kind", String.class));
        boolean known = row.get("old_valid_from") != null;
        String place = row.get("place", String.class);
        UUID set = row.get("set_id", UUID.class);
        return new RosterChange(
                kind,
                row.get("line", Integer.class),
                row.get("email", String.class),
                known ? facts(row, "old") : null,
                kind == RosterChangeKind.GONE ? null : facts(row, "new"),
                row.get("problem", String.class),
                place == null ? null : EnrolmentState.valueOf(place),
                set == null ? null : new NamedRef(set, row.get("set_name", String.class)));
    }

    private static RosterEntryFacts facts(Tuple row, String which) {
        return new RosterEntryFacts(
                row.get(which + "_name", String.class),
                row.get(which + "_valid_from", LocalDate.class),
                row.get(which + "_valid_to", LocalDate.class),
                row.get(which + "_note", String.class),
                row.get(which + "_source", String.class));
    }
}
