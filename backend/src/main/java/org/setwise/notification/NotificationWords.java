package org.setwise.notification;

import java.util.Locale;
import java.util.ResourceBundle;
import org.setwise.person.Language;

/** The usual words, in one language. */
final class NotificationWords {
    private static final String BUNDLE = "org.setwise.notification.words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private NotificationWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static NotificationWords in(Language language) {
        // English is the root, so that its locale is no other than that of no language.
        Locale locale = language == Language.EN ? Locale.ROOT : Locale.of(language.tag());
        return new NotificationWords(
                ResourceBundle.getBundle(BUNDLE, locale, NotificationWords.class.getClassLoader(), NO_OTHER_LANGUAGE));
    }

    /** What the kind is called where one chooses among kinds. */
    String label(NotificationKind kind) {
        return bundle.getString(kind + ".label");
    }

    Wording usual(NotificationKind kind) {
        return new Wording(bundle.getString(kind + ".subject"), bundle.getString(kind + ".message"));
    }

    /** What stands on the button of a mail. */
    String action(NotificationKind kind) {
        return bundle.getString(kind + ".action");
    }

    /** Words of the frame around every mail. */
    String frame(String key) {
        return bundle.getString(key);
    }
}
