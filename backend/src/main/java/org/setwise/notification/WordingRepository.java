package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.person.Language;

/** Every statement about organisers' wordings. */
@ApplicationScoped
class WordingRepository {
    private final Session session;

    WordingRepository(Session session) {
        this.session = session;
    }

    /** A wording in force and its version. */
    record Own(NotificationKind kind, Language language, Wording wording, int version) {
        String key() {
            return keyOf(kind, language);
        }
    }

    static String keyOf(NotificationKind kind, Language language) {
        return kind + "/" + language;
    }

    Optional<Wording> find(UUID programmeId, NotificationKind kind, Language language) {
        return Optional.ofNullable(ofProgramme(programmeId).get(keyOf(kind, language)))
                .map(Own::wording);
    }

    /** The wordings that differ from the usual ones, by {@link #keyOf kind and language}. */
    Map<String, Own> ofProgramme(UUID programmeId) {
        return session.createNativeQuery(
                        "select kind, language, subject, message, version from mail_wording where programme_id = :programme",
                        Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(row -> new Own(
                        NotificationKind.valueOf(row.get("kind", String.class)),
                        Language.valueOf(row.get("language", String.class)),
                        new Wording(row.get("subject", String.class), row.get("message", String.class)),
                        row.get("version", Integer.class)))
                .collect(Collectors.toMap(Own::key, Function.identity()));
    }

    void put(UUID programmeId, Own own, UUID by, Instant now) {
        session.createNativeMutationQuery("""
                        insert into mail_wording (programme_id, kind, language, subject, message, changed_by, changed_at, version)
                        values (:programme, :kind, :language, :subject, :message, :by, :now, :version)
                        on conflict (programme_id, kind, language) do update
                          set subject = excluded.subject, message = excluded.message, changed_by = excluded.changed_by,
                              changed_at = excluded.changed_at, version = excluded.version
                        """)
                .setParameter("programme", programmeId)
                .setParameter("kind", own.kind().name())
                .setParameter("language", own.language().name())
                .setParameter("subject", own.wording().subject())
                .setParameter("message", own.wording().message())
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("version", own.version())
                .executeUpdate();
    }

    void remove(UUID programmeId, NotificationKind kind, Language language) {
        session.createNativeMutationQuery(
                        "delete from mail_wording where programme_id = :programme and kind = :kind and language = :language")
                .setParameter("programme", programmeId)
                .setParameter("kind", kind.name())
                .setParameter("language", language.name())
                .executeUpdate();
    }
}
