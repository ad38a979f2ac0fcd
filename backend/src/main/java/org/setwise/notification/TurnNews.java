package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.PresenterChanged;
import org.setwise.learningsession.TurnSkipped;
import org.setwise.rotation.SwapEvent;

/** Who is told what when the order of presenting changes, in the transaction that does so. */
@ApplicationScoped
class TurnNews {
    private final Notifier notifier;
    private final AudienceRepository audience;

    TurnNews(Notifier notifier, AudienceRepository audience) {
        this.notifier = notifier;
        this.audience = audience;
    }

    /** Whoever presents now is told; whoever did is told as well, unless they took another turn in return. */
    void presenterChanged(@Observes PresenterChanged changed) {
        notifier.tell(ofTurn(NotificationKind.TURN_TAKEN_ON, changed.setId(), changed.turnId()), List.of(changed.to()));
        if (!audience.presentsAnotherInItsRound(changed.from(), changed.turnId())) {
            notifier.tell(
                    ofTurn(NotificationKind.TURN_HANDED_ON, changed.setId(), changed.turnId()),
                    List.of(changed.from()));
        }
    }

    void skipped(@Observes TurnSkipped skipped) {
        notifier.tellOthers(
                ofTurn(NotificationKind.TURN_SKIPPED, skipped.setId(), skipped.turnId()),
                List.of(skipped.presenterId()));
    }

    void swapAsked(@Observes SwapEvent.Asked asked) {
        News news = News.ofSet(NotificationKind.SWAP_ASKED, asked.swapId().toString(), audience.set(asked.setId()))
                .ofTurn(asked.turnId())
                .about(audience.sessionOfTurn(asked.turnId()));
        notifier.tell(news, List.of(asked.askedId()));
    }

    /** What an agreement changes is told by the change itself. */
    void swapAnswered(@Observes SwapEvent.Answered answered) {
        if (!answered.accepted()) {
            News news = News.ofSet(
                            NotificationKind.SWAP_DECLINED,
                            answered.swapId().toString(),
                            audience.set(answered.setId()))
                    .ofTurn(answered.turnId())
                    .about(audience.sessionOfTurn(answered.turnId()));
            notifier.tell(news, List.of(answered.askerId()));
        }
    }

    private News ofTurn(NotificationKind kind, UUID setId, UUID turnId) {
        return News.ofSet(kind, notifier.newOccasion(), audience.set(setId))
                .ofTurn(turnId)
                .about(audience.sessionOfTurn(turnId));
    }
}
