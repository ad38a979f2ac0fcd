package org.setwise.learninglog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.setwise.learningset.SetState;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.reference.NamedRef;

/** Reads learning logs. Each part asks for what the person wrote themselves, and so does row-level security. */
@ApplicationScoped
class LearningRepository {
    /** Parts a search, and no word of it can contain it. */
    private static final String BETWEEN_WORDS = " ";

    private static final String WRITTEN = """
            with written as (
              select 'REVIEW' as kind, r.session_id as id, r.set_id, r.session_id, r.written_at, cast(null as date) as day,
                     cast(null as text) as about, cast(null as integer) as value, r.learned, r.next_actions, r.struck_by,
                     r.set_worked, r.about_myself, cast(null as text) as words, cast(null as integer) as version
                from review_sheet r
               where r.author_id = :me
                 and coalesce(r.learned, r.next_actions, r.struck_by, r.set_worked, r.about_myself) is not null
              union all
              select 'PROGRESS', n.id, n.set_id, n.session_id, n.noted_at, null, a.description, null, n.learned, null, null,
                     null, null, null, null
                from progress_note n join action a on a.id = n.action_id and a.owner_id = :me
               where n.author_id = :me and n.learned is not null
              union all
              select 'OUTCOME', o.turn_id, o.set_id, t.session_id, o.recorded_at, null, null, null, null, null, null, null,
                     null, o.summary, null
                from outcome o join turn t on t.id = o.turn_id
               where o.presenter_id = :me and o.summary is not null
              union all
              select 'CONFIDENCE', c.session_id, c.set_id, c.session_id, c.given_at, null, null, c.value, null, null, null,
                     null, null, w.words, null
                from confidence_words w
                join confidence c on c.session_id = w.session_id and c.person_id = w.person_id
               where w.person_id = :me
              union all
              select 'ENTRY', e.id, e.set_id, null, e.written_at, e.day, null, null, null, null, null, null, null, e.text,
                     e.version
                from log_entry e where e.person_id = :me),
            log as (
              select w.kind, w.id, w.set_id, s.name as set_name, w.session_id, w.written_at,
                     coalesce(w.day, cast(w.written_at at time zone coalesce(s.time_zone, 'UTC') as date)) as day,
                     w.about, w.value, w.learned, w.next_actions, w.struck_by, w.set_worked, w.about_myself, w.words,
                     w.version
                from written w left join learning_set s on s.id = w.set_id)
            """;

    private static final String HAS_EVERY_WORD = """
            concat_ws(' ', about, learned, next_actions, struck_by, set_worked, about_myself, words)
              ilike all (string_to_array(:words, ' '))
            """;

    private final Session entities;

    LearningRepository(Session entities) {
        this.entities = entities;
    }

    /** The latest first. */
    Page<Learning> page(UUID me, LogFilter filter, PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder(conditions(filter, parameters));
        request.after(4).ifPresent(position -> {
            where.append(" and (day, written_at, kind, id) < (:day, :at, :kind, :id)");
            parameters.put("day", part(() -> LocalDate.parse(position.get(0))));
            parameters.put("at", part(() -> Instant.parse(position.get(1))));
            parameters.put("kind", position.get(2));
            parameters.put("id", part(() -> UUID.fromString(position.get(3))));
        });
        return Page.of(
                read(me, where + latestFirst() + " limit " + request.limitAndOne(), parameters),
                request,
                one -> List.of(
                        one.day().toString(),
                        one.writtenAt().toString(),
                        one.kind().name(),
                        one.id().toString()));
    }

    /** All of it, the latest first. */
    List<Learning> all(UUID me, LogFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return read(me, conditions(filter, parameters) + latestFirst(), parameters);
    }

    Optional<Learning> entry(UUID me, UUID entryId) {
        return read(me, "kind = 'ENTRY' and id = :entry", Map.of("entry", entryId)).stream()
                .findFirst();
    }

    /** The sets that somebody wrote something in, and those that they are in, by name. */
    List<LogSet> setsOf(UUID me) {
        return entities.createNativeQuery(WRITTEN + """
                        select s.id, s.name, case when m.id is not null then s.state end as state
                          from learning_set s left join unnest(my_set_ids()) as m (id) on m.id = s.id
                         where m.id is not null or s.id in (select set_id from log)
                         order by lower(s.name), s.id
                        """, Tuple.class)
                .setParameter("me", me)
                .getResultStream()
                .map(row -> new LogSet(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        Optional.ofNullable(row.get("state", String.class))
                                .map(SetState::valueOf)
                                .orElse(null)))
                .toList();
    }

    private static String latestFirst() {
        return " order by day desc, written_at desc, kind desc, id desc";
    }

    private static String conditions(LogFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("true");
        if (filter.setId() != null) {
            where.append(" and set_id = :set");
            parameters.put("set", filter.setId());
        }
        if (!filter.words().isEmpty()) {
            where.append(" and ").append(HAS_EVERY_WORD);
            parameters.put(
                    "words",
                    String.join(
                            BETWEEN_WORDS,
                            filter.words().stream()
                                    .map(LearningRepository::somewhere)
                                    .toList()));
        }
        return where.toString();
    }

    private static String somewhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private List<Learning> read(UUID me, String conditions, Map<String, Object> parameters) {
        NativeQuery<Tuple> query =
                entities.createNativeQuery(WRITTEN + "select * from log where " + conditions, Tuple.class);
        query.setParameter("me", me);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(LearningRepository::learning).toList();
    }

    private static Learning learning(Tuple row) {
        LearningKind kind = LearningKind.valueOf(row.get("kind", String.class));
        UUID set = row.get("set_id", UUID.class);
        return new Learning(
                kind,
                row.get("id", UUID.class),
                row.get("day", LocalDate.class),
                row.get("written_at", Instant.class),
                set == null ? null : new NamedRef(set, row.get("set_name", String.class)),
                row.get("session_id", UUID.class),
                row.get("about", String.class),
                row.get("value", Integer.class),
                passages(kind, row),
                row.get("version", Integer.class),
                kind == LearningKind.ENTRY ? List.of("updateLogEntry", "deleteLogEntry") : List.of());
    }

    private static List<Learning.Passage> passages(LearningKind kind, Tuple row) {
        List<Learning.Passage> passages = new ArrayList<>();
        add(passages, LearningTopic.LEARNED, row.get("learned", String.class));
        add(passages, LearningTopic.NEXT_ACTIONS, row.get("next_actions", String.class));
        add(passages, LearningTopic.STRUCK_BY, row.get("struck_by", String.class));
        add(passages, LearningTopic.SET_WORKED, row.get("set_worked", String.class));
        add(passages, LearningTopic.ABOUT_MYSELF, row.get("about_myself", String.class));
        LearningTopic ofWords =
                switch (kind) {
                    case OUTCOME -> LearningTopic.OUTCOME;
                    case CONFIDENCE -> LearningTopic.CONFIDENCE;
                    default -> LearningTopic.ENTRY;
                };
        add(passages, ofWords, row.get("words", String.class));
        return passages;
    }

    private static void add(List<Learning.Passage> passages, LearningTopic topic, String text) {
        if (text != null) {
            passages.add(new Learning.Passage(topic, text));
        }
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T part(Reading<T> reading) {
        try {
            return reading.read();
        } catch (RuntimeException notOurs) {
            throw new Invalid("after", "is not the `next` of a page of this list");
        }
    }
}
