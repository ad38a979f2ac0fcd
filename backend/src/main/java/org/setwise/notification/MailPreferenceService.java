package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.setwise.notification.SwitchOffs.SwitchOff;
import org.setwise.person.Language;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;

/** Which kinds of mail a person wants, chosen by themselves: signed in, or by the address at the foot of a mail. */
@ApplicationScoped
@Transactional
public class MailPreferenceService {
    private final MailPreferenceRepository preferences;
    private final SwitchOffs switchOffs;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MailPreferenceService(
            MailPreferenceRepository preferences, SwitchOffs switchOffs, CurrentPerson currentPerson, Clock clock) {
        this.preferences = preferences;
        this.switchOffs = switchOffs;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    MailPreferences listMine() {
        UUID me = currentPerson.require();
        Set<NotificationKind> off = preferences.switchedOffBy(me);
        NotificationWords words = NotificationWords.in(language(me));
        return new MailPreferences(Arrays.stream(NotificationKind.values())
                .map(kind -> new MailPreference(kind, kind.theme(), words.label(kind), !off.contains(kind)))
                .toList());
    }

    MailPreference change(NotificationKind kind, boolean wanted) {
        UUID me = currentPerson.require();
        if (wanted) {
            preferences.switchOn(me, kind);
        } else {
            preferences.switchOff(me, kind, clock.instant());
        }
        return new MailPreference(
                kind, kind.theme(), NotificationWords.in(language(me)).label(kind), wanted);
    }

    /** @throws NotFound for whatever is no address from one of our mails */
    SwitchOffView show(String token) {
        return shown(read(token));
    }

    /** Doing it again changes nothing. */
    SwitchOffView switchOff(String token) {
        SwitchOff wanted = read(token);
        preferences.switchOff(wanted.personId(), wanted.kind(), clock.instant());
        return shown(wanted);
    }

    private SwitchOff read(String token) {
        return switchOffs.read(token).orElseThrow(NotFound::new);
    }

    private SwitchOffView shown(SwitchOff wanted) {
        Language language = language(wanted.personId());
        return new SwitchOffView(
                wanted.kind(),
                NotificationWords.in(language).label(wanted.kind()),
                language,
                !preferences.switchedOffBy(wanted.personId()).contains(wanted.kind()));
    }

    private Language language(UUID personId) {
        return preferences.languageOf(personId).orElseThrow(NotFound::new);
    }
}
