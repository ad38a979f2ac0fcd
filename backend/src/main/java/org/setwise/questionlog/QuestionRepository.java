package org.setwise.questionlog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Every query for questions by themselves. Who changes a question holds its turn, so the answers stay true. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {

    /** The turn a question belongs to, for whoever may know of the question. */
    Optional<UUID> turnOf(UUID questionId) {
        return getSession()
                .createQuery("select q.turnId from Question q where q.id = :question", UUID.class)
                .setParameter("question", questionId)
                .getResultStream()
                .findFirst();
    }

    /** The number that comes after the last of this turn: they have no gaps. */
    int nextNumber(UUID turnId) {
        return getSession()
                        .createQuery(
                                "select coalesce(max(q.number), 0) from Question q where q.turnId = :turn",
                                Integer.class)
                        .setParameter("turn", turnId)
                        .getSingleResult()
                + 1;
    }

    boolean hasOneAsked(UUID turnId) {
        return count("turnId = ?1 and state = ?2", turnId, QuestionState.ASKED) > 0;
    }

    /** Whose turn it is to be heard: who has been heard least in this turn comes first, then who asked first. */
    Optional<Question> quietestInQueue(UUID turnId) {
        return find("""
                        from Question q where q.turnId = ?1 and q.state = ?2
                        order by (select count(p) from Question p
                                   where p.turnId = q.turnId and p.askerId = q.askerId and p.askedAt is not null), q.number
                        """, turnId, QuestionState.QUEUED).firstResultOptional();
    }

    /** The first question of this asker that waits. */
    Optional<Question> firstInQueueBy(UUID askerId, UUID turnId) {
        return find(
                        "turnId = ?1 and askerId = ?2 and state = ?3 order by number",
                        turnId,
                        askerId,
                        QuestionState.QUEUED)
                .firstResultOptional();
    }

    /** Parks what is left open, when its turn is over. */
    void parkOpen(UUID turnId) {
        update(
                "state = ?1, version = version + 1 where turnId = ?2 and state in (?3, ?4)",
                QuestionState.PARKED,
                turnId,
                QuestionState.QUEUED,
                QuestionState.ASKED);
    }

    /** Keeps or takes away that a question felt like advice. */
    void markAsAdvice(Question question, TurnStanding turn, boolean feltLikeAdvice, Instant at) {
        FeltLikeAdvice known = getSession().find(FeltLikeAdvice.class, question.id());
        if (feltLikeAdvice && known == null) {
            getSession().persist(new FeltLikeAdvice(question, turn, at));
        } else if (!feltLikeAdvice && known != null) {
            getSession().remove(known);
        }
    }

    /** Keeps that a member passes; doing it again changes nothing. */
    void pass(TurnStanding turn, Instant at) {
        getSession()
                .createNativeQuery("""
                        insert into turn_pass (turn_id, person_id, set_id, programme_id, passed_at)
                        values (:turn, :person, :set, :programme, :at)
                        on conflict do nothing
                        """)
                .setParameter("turn", turn.id())
                .setParameter("person", turn.me())
                .setParameter("set", turn.setId())
                .setParameter("programme", turn.programmeId())
                .setParameter("at", at)
                .executeUpdate();
    }
}
