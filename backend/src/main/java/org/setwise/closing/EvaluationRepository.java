package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningset.Standing;

/** Every query for evaluations. PostgreSQL shows each to its author alone. */
@ApplicationScoped
class EvaluationRepository {
    private final Session session;

    EvaluationRepository(Session session) {
        this.session = session;
    }

    /** Where an evaluation stands, and since when it is given or declined. */
    record Kept(EvaluationState state, Instant givenAt) {}

    Optional<Kept> of(UUID setId, UUID personId) {
        return session.createNativeQuery(
                        "select state, given_at from evaluation where set_id = :set and person_id = :person",
                        Tuple.class)
                .setParameter("set", setId)
                .setParameter("person", personId)
                .uniqueResultOptional()
                .map(row -> new Kept(
                        EvaluationState.valueOf(row.get("state", String.class)), row.get("given_at", Instant.class)));
    }

    List<KeptAnswer> answersOf(UUID setId, UUID personId) {
        return session.createNativeQuery("""
                        select question_id, scale, text, released_at is not null as released
                          from evaluation_answer where set_id = :set and person_id = :person
                        """, Tuple.class)
                .setParameter("set", setId)
                .setParameter("person", personId)
                .getResultStream()
                .map(row -> new KeptAnswer(
                        row.get("question_id", UUID.class),
                        row.get("scale", Integer.class),
                        row.get("text", String.class),
                        row.get("released", Boolean.class)))
                .toList();
    }

    /** Writes down where it stands, in the place of an earlier state; twice at once is no conflict. */
    void keep(Standing author, EvaluationState state, Instant at) {
        session.createNativeMutationQuery("""
                        insert into evaluation (set_id, person_id, programme_id, state, changed_at, given_at)
                        values (:set, :person, :programme, :state, :at, :given)
                        on conflict (set_id, person_id) do update
                           set state = excluded.state, changed_at = excluded.changed_at, given_at = excluded.given_at,
                               version = evaluation.version + 1
                        """)
                .setParameter("set", author.setId())
                .setParameter("person", author.personId())
                .setParameter("programme", author.programmeId())
                .setParameter("state", state.name())
                .setParameter("at", at)
                .setParameter("given", state == EvaluationState.DRAFT ? null : at, Instant.class)
                .executeUpdate();
    }

    /** Forgets what was answered to all questions but these. */
    void keepOnly(Standing author, Collection<UUID> questionIds) {
        session.createNativeMutationQuery("""
                        delete from evaluation_answer
                         where set_id = :set and person_id = :person and not question_id = any (:questions)
                        """)
                .setParameter("set", author.setId())
                .setParameter("person", author.personId())
                .setParameter("questions", questionIds.toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    /**
     * Writes down all of these in the place of earlier ones. Other words than were released are released no longer.
     *
     * @param asked the questions that they answer, by id
     */
    void answer(Standing author, List<EvaluationAnswer> answers, Map<UUID, EvaluationQuestion> asked) {
        session.createNativeMutationQuery("""
                        insert into evaluation_answer (set_id, person_id, question_id, programme_id, level, scale, text)
                        select :set, :person, a.question, :programme, a.level, a.scale, a.text
                          from unnest(:questions, :levels, :scales, :texts) as a (question, level, scale, text)
                        on conflict (set_id, person_id, question_id) do update
                           set scale = excluded.scale, text = excluded.text,
                               released_at = case when evaluation_answer.text = excluded.text then evaluation_answer.released_at end
                        """)
                .setParameter("set", author.setId())
                .setParameter("person", author.personId())
                .setParameter("programme", author.programmeId())
                .setParameter("questions", of(answers, EvaluationAnswer::questionId, UUID[]::new), UUID[].class)
                .setParameter(
                        "levels",
                        of(answers, one -> asked.get(one.questionId()).level().name(), String[]::new),
                        String[].class)
                .setParameter("scales", of(answers, EvaluationAnswer::scale, Integer[]::new), Integer[].class)
                .setParameter("texts", of(answers, EvaluationAnswer::text, String[]::new), String[].class)
                .executeUpdate();
    }

    private static <T> T[] of(
            List<EvaluationAnswer> answers, Function<EvaluationAnswer, T> part, IntFunction<T[]> array) {
        return answers.stream().map(part).toArray(array);
    }

    /**
     * @param at null to take it back
     * @return whether there are words to release
     */
    boolean release(Standing author, UUID questionId, Instant at) {
        return session.createNativeMutationQuery("""
                        update evaluation_answer set released_at = :at
                         where set_id = :set and person_id = :person and question_id = :question and text is not null
                        """)
                        .setParameter("set", author.setId())
                        .setParameter("person", author.personId())
                        .setParameter("question", questionId)
                        .setParameter("at", at, Instant.class)
                        .executeUpdate()
                > 0;
    }

    /** What members of a programme released, for its organisers; for each question nothing before five people have. */
    Map<UUID, List<String>> releasedIn(UUID programmeId) {
        return session.createNativeQuery("select question_id, words from released_answers(:programme)", Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("question_id", UUID.class),
                        Collectors.mapping(row -> row.get("words", String.class), Collectors.toList())));
    }
}
