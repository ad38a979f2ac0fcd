package org.setwise.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.setwise.person.PersonRef;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.reference.NamedRef;

/** Reads actions with their notes, set and owner, in two statements however many they are, the same for everybody who may read them. */
@ApplicationScoped
class ActionViewRepository {
    private static final String ACTIONS = """
            select a.id, a.turn_id, a.set_id, l.name as set_name, a.owner_id, p.name as owner_name, a.description, a.due_on,
                   a.state, a.version, next_session_day(a.set_id) as next_session,
                   e.id is not null as owner_is_member,
                   (select s.host_id from learning_session s
                      join session_phase f on f.session_id = s.id and f.position = s.current_phase and f.kind = 'PROGRESS'
                     where s.set_id = a.set_id
                       and not exists (select 1 from attendance t where t.session_id = s.id
                                          and t.person_id = a.owner_id and t.state = 'ATTENDED')) as heard_from_host
              from action a
              join learning_set l on l.id = a.set_id
              join person p on p.id = a.owner_id
              left join enrolment e on e.set_id = a.set_id and e.person_id = a.owner_id and e.state = 'ENROLLED'
             where\s""";
    private static final String NOTES = """
            select id, action_id, session_id, not_yet, tried, happened, learned, obstacle, noted_at
              from progress_note where action_id in (:actions) order by noted_at, id
            """;
    private static final String UNFINISHED = "a.state in ('OPEN', 'TRIED', 'CARRIED')";

    private final Session entities;

    ActionViewRepository(Session entities) {
        this.entities = entities;
    }

    Optional<ActionRow> find(UUID actionId) {
        return read("a.id = :action", Map.of("action", actionId)).stream().findFirst();
    }

    /**
     * In the sets of which the person who asks is.
     *
     * @param unfinished true for those of which something may come, false for the others, null for all
     */
    Page<ActionRow> ownedBy(UUID personId, Boolean unfinished, PageRequest request) {
        return page(
                "a.owner_id = :person and a.set_id in (select unnest(my_set_ids()))",
                Map.of("person", personId),
                unfinished,
                request);
    }

    /** @param unfinished true for those of which something may come, false for the others, null for all */
    Page<ActionRow> ofSet(UUID setId, Boolean unfinished, PageRequest request) {
        return page("a.set_id = :set", Map.of("set", setId), unfinished, request);
    }

    List<ActionRow> ofTurn(UUID turnId) {
        return read("a.turn_id = :turn order by a.undertaken_at, a.id", Map.of("turn", turnId));
    }

    List<ActionRow> unfinishedOf(UUID personId) {
        return read(
                "a.owner_id = :person and e.id is not null and " + UNFINISHED + " order by a.due_on, a.id",
                Map.of("person", personId));
    }

    /** What a session hears about (rule 22): unfinished actions from earlier sessions, and those it has heard about already. */
    List<HeardAction> heardIn(UUID sessionId) {
        List<ActionRow> actions = read("""
                a.set_id = (select set_id from learning_session where id = :session) and a.session_id <> :session
                and e.id is not null and (\
                """ + UNFINISHED + """
                 or exists (select 1 from progress_note n where n.action_id = a.id and n.session_id = :session))
                order by lower(p.name), a.due_on, a.id
                """, Map.of("session", sessionId));
        Set<UUID> missing =
                Set.copyOf(entities.createNativeQuery("select actions_without_progress(:session)", UUID.class)
                        .setParameter("session", sessionId)
                        .getResultList());
        return actions.stream()
                .map(action -> new HeardAction(action, !missing.contains(action.id())))
                .toList();
    }

    private Page<ActionRow> page(
            String condition, Map<String, Object> parameters, Boolean unfinished, PageRequest request) {
        StringBuilder where = new StringBuilder(condition);
        Map<String, Object> all = new HashMap<>(parameters);
        if (unfinished != null) {
            where.append(unfinished ? " and " : " and not ").append(UNFINISHED);
        }
        request.after(2).ifPresent(position -> {
            where.append(" and (a.due_on, a.id) > (:day, :last)");
            all.put("day", position(LocalDate::parse, position.get(0)));
            all.put("last", position(UUID::fromString, position.get(1)));
        });
        where.append(" order by a.due_on, a.id limit ").append(request.limitAndOne());
        return Page.of(
                read(where.toString(), all),
                request,
                action -> List.of(action.dueOn().toString(), action.id().toString()));
    }

    private static <T> T position(Function<String, T> reader, String part) {
        try {
            return reader.apply(part);
        } catch (RuntimeException notOurs) {
            throw new Invalid("after", "is not the `next` of a page of this list");
        }
    }

    private List<ActionRow> read(String condition, Map<String, Object> parameters) {
        NativeQuery<Tuple> query = entities.createNativeQuery(ACTIONS + condition, Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        Map<UUID, List<ProgressNoteView>> notes =
                notesOf(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> action(row, notes.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<ProgressNoteView>> notesOf(List<UUID> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(NOTES, Tuple.class)
                .setParameter("actions", actions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("action_id", UUID.class),
                        Collectors.mapping(ActionViewRepository::note, Collectors.toList())));
    }

    private static ProgressNoteView note(Tuple row) {
        return new ProgressNoteView(
                row.get("id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("not_yet", Boolean.class),
                row.get("tried", String.class),
                row.get("happened", String.class),
                row.get("learned", String.class),
                row.get("obstacle", String.class),
                row.get("noted_at", Instant.class));
    }

    private static ActionRow action(Tuple row, List<ProgressNoteView> notes) {
        return new ActionRow(
                row.get("id", UUID.class),
                row.get("turn_id", UUID.class),
                new NamedRef(row.get("set_id", UUID.class), row.get("set_name", String.class)),
                PersonRef.of(row.get("owner_id", UUID.class), row.get("owner_name", String.class)),
                row.get("description", String.class),
                row.get("due_on", LocalDate.class),
                row.get("next_session", LocalDate.class),
                ActionState.valueOf(row.get("state", String.class)),
                notes,
                row.get("version", Integer.class),
                row.get("owner_is_member", Boolean.class),
                row.get("heard_from_host", UUID.class));
    }
}
