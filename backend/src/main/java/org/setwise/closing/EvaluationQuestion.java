package org.setwise.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * A question that members are asked at the end of their set, until it is retired. Its words never change: what somebody answered stays
 * beside what they were asked.
 */
@Entity
public class EvaluationQuestion {
    @Id
    private UUID id;

    /** Null for a question that every programme asks. */
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private EvaluationLevel level;

    @Enumerated(EnumType.STRING)
    private EvaluationKind kind;

    private int position;
    private String text;
    private Instant createdAt;
    private Instant retiredAt;

    protected EvaluationQuestion() {}

    EvaluationQuestion(UUID id, UUID programmeId, EvaluationQuestionDraft draft, int position, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.level = draft.level();
        this.kind = draft.kind();
        this.text = draft.text();
        this.position = position;
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    EvaluationLevel level() {
        return level;
    }

    EvaluationKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    /** Whether every programme asks it. */
    boolean isStandard() {
        return programmeId == null;
    }

    boolean asksTheSameAs(EvaluationQuestionDraft draft) {
        return level == draft.level() && kind == draft.kind() && text.equals(draft.text());
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** From here on nobody is asked it; what was answered stays. */
    void retire(Instant at) {
        retiredAt = at;
    }
}
