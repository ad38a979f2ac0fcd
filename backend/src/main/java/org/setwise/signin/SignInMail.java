package org.setwise.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.setwise.platform.mail.OutgoingMail;

/** The mail with a code: the code and nothing else, for whoever reads the mail may not know Setwise yet. */
record SignInMail(String to, String subject, String text, String html) {

    static SignInMail with(String code, String to) {
        long minutes = SignInCode.LIFE.toMinutes();
        return new SignInMail(
                to,
                "Your sign-in code for Setwise",
                Templates.text(code, minutes).render(),
                Templates.html(code, minutes).render());
    }

    /** @param messageId without angle brackets */
    OutgoingMail forSending(String messageId) {
        return new OutgoingMail(messageId, to, subject, "en", text, html, Map.of(), List.of());
    }

    DemoMail forShowing() {
        return new DemoMail(to, subject, text);
    }

    /** Records show all they hold, and this one holds a secret. */
    @Override
    public String toString() {
        return "a mail with a sign-in code";
    }

    /** The two forms of the mail. */
    @CheckedTemplate(basePath = "SignInMail")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance text(String code, long minutes);

        static native TemplateInstance html(String code, long minutes);
    }
}
