package org.setwise.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.setwise.report.MyCriteria.Declared;

/** Every query for criteria and for what people declare by them. Row-level security shows each person their own alone. */
@ApplicationScoped
class CriterionRepository {
    private final Session session;

    CriterionRepository(Session session) {
        this.session = session;
    }

    /** What each of these programmes asks, in the order in which it was added. */
    Map<UUID, List<CriterionView>> of(Collection<UUID> programmeIds) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Tuple>> byCriterion = session.createNativeQuery("""
                        select c.programme_id, c.id, c.text, o.id as option_id, o.text as option
                          from criterion c join criterion_option o on o.criterion_id = c.id
                         where c.programme_id in (:programmes) and c.retired_at is null
                         order by c.id, o.position
                        """, Tuple.class)
                .setParameter("programmes", programmeIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", UUID.class), LinkedHashMap::new, Collectors.toList()));
        return byCriterion.values().stream()
                .collect(Collectors.groupingBy(
                        rows -> rows.getFirst().get("programme_id", UUID.class),
                        Collectors.mapping(CriterionRepository::criterion, Collectors.toList())));
    }

    void add(UUID id, UUID programmeId, String text, Stream<CriterionView.Option> options, Instant at) {
        session.createNativeMutationQuery(
                        "insert into criterion (id, programme_id, text, created_at) values (:id, :programme, :text, :at)")
                .setParameter("id", id)
                .setParameter("programme", programmeId)
                .setParameter("text", text)
                .setParameter("at", at)
                .executeUpdate();
        List<CriterionView.Option> inOrder = options.toList();
        for (int i = 0; i < inOrder.size(); i++) {
            session.createNativeMutationQuery("insert into criterion_option values (:id, :criterion, :position, :text)")
                    .setParameter("id", inOrder.get(i).id())
                    .setParameter("criterion", id)
                    .setParameter("position", i)
                    .setParameter("text", inOrder.get(i).text())
                    .executeUpdate();
        }
    }

    /** @return whether the programme asked it */
    boolean retire(UUID programmeId, UUID id, Instant at) {
        return session.createNativeMutationQuery("""
                                update criterion set retired_at = :at
                                 where id = :id and programme_id = :programme and retired_at is null
                                """)
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .setParameter("programme", programmeId)
                        .executeUpdate()
                == 1;
    }

    List<Declared> declaredBy(UUID personId, UUID programmeId) {
        return session.createNativeQuery("""
                        select d.criterion_id, d.option_id
                          from criterion_declaration d join criterion c on c.id = d.criterion_id
                         where d.person_id = :person and c.programme_id = :programme and c.retired_at is null
                         order by d.criterion_id
                        """, Tuple.class)
                .setParameter("person", personId)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(row -> new Declared(row.get("criterion_id", UUID.class), row.get("option_id", UUID.class)))
                .toList();
    }

    void forget(UUID personId, UUID programmeId) {
        session.createNativeMutationQuery("""
                        delete from criterion_declaration
                         where person_id = :person
                           and criterion_id in (select id from criterion where programme_id = :programme)
                        """)
                .setParameter("person", personId)
                .setParameter("programme", programmeId)
                .executeUpdate();
    }

    void declare(UUID personId, Declared declared, Instant at) {
        session.createNativeMutationQuery("""
                        insert into criterion_declaration (criterion_id, person_id, option_id, declared_at)
                        values (:criterion, :person, :option, :at)
                        on conflict (criterion_id, person_id)
                        do update set option_id = excluded.option_id, declared_at = excluded.declared_at
                        """)
                .setParameter("criterion", declared.criterionId())
                .setParameter("person", personId)
                .setParameter("option", declared.optionId())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static CriterionView criterion(List<Tuple> rows) {
        return new CriterionView(
                rows.getFirst().get("id", UUID.class),
                rows.getFirst().get("text", String.class),
                rows.stream()
                        .map(row -> new CriterionView.Option(
                                row.get("option_id", UUID.class), row.get("option", String.class)))
                        .toList());
    }
}
