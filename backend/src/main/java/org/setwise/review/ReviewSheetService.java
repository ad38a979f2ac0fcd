package org.setwise.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.learningsession.SessionAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotAllowed;

/** The sheet that everybody fills in alone when a session is over, or at any time after it. */
@ApplicationScoped
@Transactional
public class ReviewSheetService {
    private final ReviewSheetRepository sheets;
    private final SessionAccess access;
    private final Clock clock;

    ReviewSheetService(ReviewSheetRepository sheets, SessionAccess access, Clock clock) {
        this.sheets = sheets;
        this.access = access;
        this.clock = clock;
    }

    public ReviewSheetView show(UUID sessionId) {
        return sheets.by(access.toContent(sessionId).personId(), sessionId)
                .orElseGet(() -> new ReviewSheetView(sessionId, null, null, null, null, null, null));
    }

    public ReviewSheetView write(UUID sessionId, ReviewSheetEntry sheet) {
        Standing author = access.toContent(sessionId);
        if (!author.member() && !author.facilitator()) {
            throw new NotAllowed();
        }
        sheets.write(sessionId, author, sheet, clock.instant());
        return show(sessionId);
    }
}
