package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.notification.WordingRepository.Own;
import org.setwise.person.Language;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.Problem.Violation;
import org.setwise.platform.reference.NamedRef;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeAccess;

/** What organisers have the mails of their programme say. */
@ApplicationScoped
@Transactional
public class MailWordingService {
    private final WordingRepository wordings;
    private final Rendering rendering;
    private final Specimen specimen;
    private final ProgrammeAccess access;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MailWordingService(
            WordingRepository wordings,
            Rendering rendering,
            Specimen specimen,
            ProgrammeAccess access,
            CurrentPerson currentPerson,
            Clock clock) {
        this.wordings = wordings;
        this.rendering = rendering;
        this.specimen = specimen;
        this.access = access;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    MailWordings list(UUID programmeId) {
        access.toOrganise(programmeId);
        Map<String, Own> own = wordings.ofProgramme(programmeId);
        return new MailWordings(Arrays.stream(NotificationKind.values())
                .flatMap(kind -> Arrays.stream(Language.values())
                        .map(language -> shown(kind, language, own.get(WordingRepository.keyOf(kind, language)))))
                .toList());
    }

    /** The programme is locked, so that two who write the same wording follow each other. */
    MailWording put(
            UUID programmeId, NotificationKind kind, Language language, MailWordingDraft draft, String ifMatch) {
        access.toOrganiseLocked(programmeId);
        int version = version(programmeId, kind, language);
        Etag.check(ifMatch, version);
        Wording wording = checked(draft, kind);
        Own own = new Own(kind, language, wording, version + 1);
        wordings.put(programmeId, own, currentPerson.require(), clock.instant());
        return shown(kind, language, own);
    }

    /** The usual wording is in force again. */
    MailWording restore(UUID programmeId, NotificationKind kind, Language language) {
        access.toOrganiseLocked(programmeId);
        wordings.remove(programmeId, kind, language);
        return shown(kind, language, null);
    }

    /** With made-up facts, so that no preview tells anything of anybody. */
    NotificationMail preview(UUID programmeId, NotificationKind kind, Language language, MailWordingDraft draft) {
        Programme programme = access.toOrganise(programmeId);
        Wording wording = checked(draft, kind);
        Facts facts = specimen.of(kind, language, new NamedRef(programme.id(), programme.name()));
        return NotificationMail.of(facts.receiver().email(), rendering.specimen(facts, wording));
    }

    private int version(UUID programmeId, NotificationKind kind, Language language) {
        Own own = wordings.ofProgramme(programmeId).get(WordingRepository.keyOf(kind, language));
        return own == null ? 0 : own.version();
    }

    private static Wording checked(MailWordingDraft draft, NotificationKind kind) {
        Wording wording = draft.wording();
        List<Violation> violations = new ArrayList<>();
        violations.addAll(violations("subject", wording.unknownIn(wording.subject(), kind), kind));
        violations.addAll(violations("message", wording.unknownIn(wording.message(), kind), kind));
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return wording;
    }

    private static List<Violation> violations(String field, List<String> unknown, NotificationKind kind) {
        String known = String.join(
                ", ", words(kind).stream().map(word -> "{" + word + "}").toList());
        return unknown.stream()
                .map(word -> new Violation(field, "{" + word + "} is no placeholder here; there are " + known))
                .toList();
    }

    private static MailWording shown(NotificationKind kind, Language language, Own own) {
        NotificationWords words = NotificationWords.in(language);
        Wording wording = own == null ? words.usual(kind) : own.wording();
        return new MailWording(
                kind,
                kind.theme(),
                language,
                NotificationWords.in(Language.EN).label(kind),
                wording.subject(),
                wording.message(),
                own != null,
                words(kind),
                own == null ? 0 : own.version());
    }

    private static List<String> words(NotificationKind kind) {
        return kind.placeholders().stream().map(Placeholder::word).toList();
    }
}
