package org.setwise.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question that a programme asks its applicants, until it is retired. */
@Entity
public class ApplicationQuestion {
    @Id
    private UUID id;

    private UUID programmeId;
    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionFormat kind;

    private String text;
    private boolean required;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> choices;

    private Instant createdAt;
    private Instant retiredAt;

    protected ApplicationQuestion() {}

    ApplicationQuestion(UUID id, UUID programmeId, QuestionDraft draft, int position, Instant at) {
        this.id = id;
        this.programmeId = programmeId;
        this.createdAt = at;
        ask(draft, position);
    }

    UUID id() {
        return id;
    }

    QuestionFormat kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean isRequired() {
        return required;
    }

    List<String> choices() {
        return List.copyOf(choices);
    }

    boolean asksTheSameAs(QuestionDraft draft) {
        return kind == draft.kind() && text.equals(draft.text()) && choices.equals(draft.choices());
    }

    void ask(QuestionDraft draft, int at) {
        kind = draft.kind();
        text = draft.text();
        required = draft.required();
        choices = List.copyOf(draft.choices());
        position = at;
    }

    /** From here on nobody is asked it; what was answered stays. */
    void retire(Instant at) {
        retiredAt = at;
    }

    /** Whether this could be an answer to it. */
    boolean takes(String answer) {
        return answer.length() <= kind.longestAnswer() && (kind != QuestionFormat.CHOICE || choices.contains(answer));
    }
}
