package org.setwise.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Everything that stands in a mail, in its order. The two forms differ in looks only.
 *
 * @param language as RFC 5646 calls it
 * @param facts when it is, or until when; none where there is nothing of the kind
 * @param calendarNote what the attachments do; null without
 * @param reason why its receiver gets it
 */
record MailPage(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        String calendarNote,
        Link action,
        String reason,
        String privacy,
        Link switchOff,
        Link preferences) {

    /**
     * @param label what it is
     * @param lines one below the other, the first in large type
     */
    record Fact(String label, List<String> lines) {
        public String first() {
            return lines.getFirst();
        }

        public List<String> others() {
            return lines.subList(1, lines.size());
        }
    }

    record Link(String label, String url) {}

    String asText() {
        return Templates.text(this).render();
    }

    String asHtml() {
        return Templates.html(this).render();
    }

    /** The two forms. Values are escaped by the form: whatever people typed stays text. */
    @CheckedTemplate(basePath = "NotificationMail")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance text(MailPage page);

        static native TemplateInstance html(MailPage page);
    }
}
