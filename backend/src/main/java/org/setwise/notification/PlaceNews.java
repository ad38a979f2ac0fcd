package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.setwise.enrolment.OfferExpired;
import org.setwise.enrolment.PlaceAccepted;
import org.setwise.enrolment.PlaceOffered;
import org.setwise.formation.FormationAccepted;
import org.setwise.formation.FormationShared;
import org.setwise.notification.News.EnrolmentRef;
import org.setwise.programme.ProgrammeRevised;

/** What applicants are told about their places, in the transaction that changes them. */
@ApplicationScoped
class PlaceNews {
    private final Notifier notifier;
    private final AudienceRepository audience;
    private final Clock clock;

    PlaceNews(Notifier notifier, AudienceRepository audience, Clock clock) {
        this.notifier = notifier;
        this.audience = audience;
        this.clock = clock;
    }

    void offered(@Observes PlaceOffered offered) {
        tell(NotificationKind.PLACE_OFFERED, offered.enrolmentId());
    }

    void expired(@Observes OfferExpired expired) {
        tell(NotificationKind.OFFER_EXPIRED, expired.enrolmentId());
    }

    /** A new member learns of everything that is planned already. */
    void accepted(@Observes PlaceAccepted accepted) {
        EnrolmentRef enrolment = audience.enrolment(accepted.enrolmentId());
        News news = News.ofEnrolment(NotificationKind.PLACE_CONFIRMED, notifier.newOccasion(), enrolment)
                .about(audience.plannedIn(accepted.setId(), clock.instant()));
        notifier.tell(news, List.of(accepted.personId()));
    }

    /** Each whom a set is proposed to, once for a proposal however often it is shown; the set stands on the programme's page. */
    void proposed(@Observes FormationShared shared) {
        tellApplicants(NotificationKind.SET_PROPOSED, shared.formationId(), true);
    }

    /** Whoever sits in a set hears of the place offered there; the others hear that they are not forgotten. */
    void formed(@Observes FormationAccepted accepted) {
        tellApplicants(NotificationKind.SETS_FORMED, accepted.formationId(), false);
    }

    /** Those who rely on it are told that it changed; what changed stands on its page. */
    void programmeRevised(@Observes ProgrammeRevised revised) {
        notifier.tell(
                News.ofProgramme(
                        NotificationKind.PROGRAMME_CHANGED, revised.changeId().toString(), revised.programmeId()),
                audience.concernedByProgramme(revised.programmeId()));
    }

    private void tellApplicants(NotificationKind kind, UUID formationId, boolean seated) {
        notifier.tellEach(audience.consideredBy(formationId, seated).stream()
                .map(applicant -> new Notifier.Told(
                        applicant.personId(), News.ofEnrolment(kind, formationId.toString(), applicant)))
                .toList());
    }

    private void tell(NotificationKind kind, UUID enrolmentId) {
        EnrolmentRef enrolment = audience.enrolment(enrolmentId);
        notifier.tell(News.ofEnrolment(kind, notifier.newOccasion(), enrolment), List.of(enrolment.personId()));
    }
}
