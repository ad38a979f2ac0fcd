package org.setwise.library;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.setwise.learningsession.PhaseKind;
import org.setwise.platform.json.Text;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.Problem;
import org.setwise.questionlog.Purpose;

/**
 * What somebody puts into the library.
 *
 * @param title of a guide or an example its title, of a ground rule or a starter its heading, of a question the question
 * @param text what a ground rule or a starter says; of the others a remark, or null
 * @param publisher of a guide or an example; null of the others
 * @param link where a guide or an example is found; a starter may have one too
 * @param oldLink whether the link is given as an old document gave it, and may lead nowhere by now
 * @param phase in which a question is asked; null for all other kinds
 * @param purpose which a question serves; null for none, and for all other kinds
 * @param role whose starter pack it belongs to; null for all other kinds
 */
public record LibraryItemDraft(
        @NotNull LibraryKind kind,
        @NotNull @Text(lines = false) @Size(max = 300) String title,
        @Text @Size(max = 8000) String text,
        @Text(lines = false) @Size(max = 200) String publisher,

        @Size(max = 2000)
        @Pattern(regexp = "https?://[^\\s\\p{Cntrl}]+", message = "must be a link that begins with http:// or https://")
        String link,

        boolean oldLink,
        PhaseKind phase,
        Purpose purpose,
        LibraryRole role) {

    /** @throws Invalid when something is missing that its kind has, or given that its kind has not */
    void requireSound() {
        List<Problem.Violation> violations = new ArrayList<>();
        require(violations, "link", kind.isPublishedElsewhere(), link, "is needed for what is published elsewhere");
        require(violations, "text", kind.isWrittenOut(), text, "is needed, for this is what people read");
        require(violations, "phase", kind == LibraryKind.QUESTION, phase, "is needed for a question");
        require(violations, "role", kind == LibraryKind.STARTER, role, "is needed for a starter");
        refuse(violations, "phase", kind != LibraryKind.QUESTION, phase);
        refuse(violations, "purpose", kind != LibraryKind.QUESTION, purpose);
        refuse(violations, "role", kind != LibraryKind.STARTER, role);
        refuse(violations, "publisher", !kind.isPublishedElsewhere(), publisher);
        if (phase != null && !LibraryItem.PHASES.contains(phase)) {
            violations.add(new Problem.Violation("phase", "must be one of " + LibraryItem.PHASES));
        }
        if (oldLink && link == null) {
            violations.add(new Problem.Violation("oldLink", "says something about a link, and there is none"));
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private static void require(
            List<Problem.Violation> violations, String field, boolean needed, Object value, String message) {
        if (needed && value == null) {
            violations.add(new Problem.Violation(field, message));
        }
    }

    private static void refuse(List<Problem.Violation> violations, String field, boolean foreign, Object value) {
        if (foreign && value != null) {
            violations.add(new Problem.Violation(field, "does not belong to this kind"));
        }
    }
}
