package org.setwise.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.setwise.enrolment.PlaceAccepted;
import org.setwise.learningset.MemberLeft;

/** What happens to replacements when members go and come, in the transaction in which they do. */
@ApplicationScoped
class ReplacementsFollowSets {
    private final ReplacementService replacements;

    ReplacementsFollowSets(ReplacementService replacements) {
        this.replacements = replacements;
    }

    void askAbout(@Observes MemberLeft left) {
        replacements.follow(left.setId());
    }

    void fill(@Observes PlaceAccepted accepted) {
        replacements.fill(accepted.setId());
    }
}
