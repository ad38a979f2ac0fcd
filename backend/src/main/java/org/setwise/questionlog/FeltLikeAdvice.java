package org.setwise.questionlog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a question felt like advice to the presenter. Kept apart from the question: presenter and asker alone may know of it. */
@Entity
public class FeltLikeAdvice {
    @Id
    private UUID questionId;

    private UUID setId;
    private UUID programmeId;
    private UUID presenterId;
    private UUID askerId;
    private Instant markedAt;

    protected FeltLikeAdvice() {}

    FeltLikeAdvice(Question question, TurnStanding turn, Instant at) {
        this.questionId = question.id();
        this.setId = turn.setId();
        this.programmeId = turn.programmeId();
        this.presenterId = turn.presenterId();
        this.askerId = question.askerId();
        this.markedAt = at;
    }
}
