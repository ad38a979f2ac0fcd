package org.setwise.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query for the questions to applicants and their answers. */
@ApplicationScoped
class ApplicationQuestionRepository implements PanacheRepositoryBase<ApplicationQuestion, UUID> {

    /** What is asked now, in its order. */
    List<ApplicationQuestion> askedIn(UUID programmeId) {
        return list("programmeId = ?1 and retiredAt is null order by position", programmeId);
    }

    /** How many answers each of a programme's questions has. */
    Map<UUID, Integer> answersIn(UUID programmeId) {
        return getSession()
                .createNativeQuery("""
                        select q.id, cast(count(*) as integer) as answers
                          from application_question q join application_answer a on a.question_id = q.id
                         where q.programme_id = :programme group by q.id
                        """, Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("answers", Integer.class)));
    }

    /** Keeps an answer in the place of an earlier one. */
    void keep(UUID enrolmentId, Answer answer) {
        getSession()
                .createNativeMutationQuery("""
                        insert into application_answer (enrolment_id, question_id, text) values (:enrolment, :question, :text)
                        on conflict (enrolment_id, question_id) do update set text = excluded.text
                        """)
                .setParameter("enrolment", enrolmentId)
                .setParameter("question", answer.questionId())
                .setParameter("text", answer.text())
                .executeUpdate();
    }

    List<GivenAnswer> answersOf(UUID enrolmentId) {
        return getSession()
                .createNativeQuery("""
                        select q.id, q.text as question, a.text
                          from application_answer a join application_question q on q.id = a.question_id
                         where a.enrolment_id = :enrolment order by q.position, q.id
                        """, Tuple.class)
                .setParameter("enrolment", enrolmentId)
                .getResultStream()
                .map(row -> new GivenAnswer(
                        row.get("id", UUID.class), row.get("question", String.class), row.get("text", String.class)))
                .toList();
    }
}
