package org.setwise.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mail server that takes our mails, and in whose name they go. */
@ConfigMapping(prefix = "setwise.mail")
interface MailServerSettings {
    /** Without a host no mail leaves. */
    Optional<String> host();

    @WithDefault("25")
    int port();

    /** An address, with a name or without, such as {@code Setwise <sets@example.org>}. */
    String from();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("OPTIONAL")
    Security security();

    /** Whether what is said to the mail server can be overheard. */
    enum Security {
        /** Never encrypted: for a mail server on this machine. */
        NONE,
        /** Encrypted where the mail server offers it. */
        OPTIONAL,
        /** Encrypted once connected, or not at all. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS
    }
}
