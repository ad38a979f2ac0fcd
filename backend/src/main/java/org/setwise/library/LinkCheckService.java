package org.setwise.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.problem.Invalid;

/**
 * Looks whether the library's links still lead somewhere: when a keeper asks, and by itself where that is switched on.
 * No transaction is open while a foreign server takes its time.
 */
@ApplicationScoped
public class LinkCheckService {
    private static final Duration FRESH = Duration.ofDays(7);
    private static final int AT_MOST = 50;

    private final LibraryRepository library;
    private final LibraryAccess access;
    private final LinkProbe probe;
    private final Clock clock;

    LinkCheckService(LibraryRepository library, LibraryAccess access, LinkProbe probe, Clock clock) {
        this.library = library;
        this.access = access;
        this.probe = probe;
        this.clock = clock;
    }

    public LibraryItemView check(UUID itemId) {
        String link = QuarkusTransaction.requiringNew()
                .call(() -> access.toChange(itemId).link().orElseThrow(() -> new Invalid("itemId", "has no link")));
        LinkState found = probe.look(link);
        return QuarkusTransaction.requiringNew().call(() -> {
            library.noteLink(itemId, link, found, clock.instant());
            LibraryItem item = access.toChange(itemId);
            return item.shown(access.actionsOn(item, true));
        });
    }

    /** Each link that nobody looked at for a week. What one node takes is not taken by another. */
    @Scheduled(
            every = "${setwise.link-check.every:off}",
            delayed = "60s",
            identity = "check-links",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void checkAll() {
        for (LibraryLink link : dueLinks()) {
            LinkState found = probe.look(link.address());
            QuarkusTransaction.requiringNew()
                    .run(() -> library.noteLink(link.itemId(), link.address(), found, clock.instant()));
        }
    }

    private List<LibraryLink> dueLinks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> library.takeLinksNotCheckedSince(clock.instant().minus(FRESH), AT_MOST, clock.instant()));
    }
}
