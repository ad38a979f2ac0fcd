package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.person.Language;

/** Every statement about which mails people want. */
@ApplicationScoped
class MailPreferenceRepository {
    private final Session session;

    MailPreferenceRepository(Session session) {
        this.session = session;
    }

    Set<NotificationKind> switchedOffBy(UUID personId) {
        return session.createNativeQuery("select kind from mail_switched_off where person_id = :person", String.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(NotificationKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotificationKind.class)));
    }

    void switchOff(UUID personId, NotificationKind kind, Instant now) {
        session.createNativeMutationQuery("""
                        insert into mail_switched_off (person_id, kind, switched_off_at) values (:person, :kind, :now)
                        on conflict do nothing
                        """)
                .setParameter("person", personId)
                .setParameter("kind", kind.name())
                .setParameter("now", now)
                .executeUpdate();
    }

    void switchOn(UUID personId, NotificationKind kind) {
        session.createNativeMutationQuery("delete from mail_switched_off where person_id = :person and kind = :kind")
                .setParameter("person", personId)
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    /** Empty when there is no such person. */
    Optional<Language> languageOf(UUID personId) {
        return session.createNativeQuery("select language from person where id = :person", String.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(Language::valueOf)
                .findFirst();
    }
}
