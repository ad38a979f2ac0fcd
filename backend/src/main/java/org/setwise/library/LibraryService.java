package org.setwise.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.time.Ids;

/** Reading the library, and keeping it. */
@ApplicationScoped
@Transactional
public class LibraryService {
    private final LibraryRepository library;
    private final LibraryAccess access;
    private final Ids ids;
    private final Clock clock;

    LibraryService(LibraryRepository library, LibraryAccess access, Ids ids, Clock clock) {
        this.library = library;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param programmeId whose own things are read too; null for none */
    public Page<LibraryItemView> list(UUID programmeId, LibraryFilter filter, PageRequest request) {
        access.toRead(programmeId);
        boolean organises = access.organises(programmeId);
        return Page.of(
                        library.present(programmeId, filter, request),
                        request,
                        item -> List.of(item.id().toString()))
                .map(item -> item.shown(access.actionsOn(item, organises)));
    }

    public LibraryItemView addForEverybody(LibraryItemDraft draft) {
        access.toAddForEverybody();
        return add(null, draft);
    }

    public LibraryItemView addFor(UUID programmeId, LibraryItemDraft draft) {
        access.toAddFor(programmeId);
        return add(programmeId, draft);
    }

    public LibraryItemView update(UUID itemId, LibraryItemDraft draft, String ifMatch) {
        LibraryItem item = access.toChange(itemId);
        Etag.check(ifMatch, item.version());
        draft.requireSound();
        item.describe(draft);
        library.flush();
        return shownToKeeper(item);
    }

    public void remove(UUID itemId) {
        access.toChange(itemId).remove(clock.instant());
    }

    private LibraryItemView add(UUID programmeId, LibraryItemDraft draft) {
        draft.requireSound();
        LibraryItem item = new LibraryItem(ids.next(), programmeId, draft, clock.instant());
        library.persistAndFlush(item);
        return shownToKeeper(item);
    }

    private LibraryItemView shownToKeeper(LibraryItem item) {
        return item.shown(access.actionsOn(item, true));
    }
}
