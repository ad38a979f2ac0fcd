package org.setwise.learninglog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** What somebody learned, over all their sets and after they have left one. Its owner alone reads it. */
@ApplicationScoped
@Transactional
public class LearningLogService {
    private final LearningRepository learnings;
    private final LogEntryRepository entries;
    private final LogDocuments documents;
    private final SetAccess sets;
    private final PersonNames names;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    LearningLogService(
            LearningRepository learnings,
            LogEntryRepository entries,
            LogDocuments documents,
            SetAccess sets,
            PersonNames names,
            CurrentPerson currentPerson,
            Ids ids,
            Clock clock) {
        this.learnings = learnings;
        this.entries = entries;
        this.documents = documents;
        this.sets = sets;
        this.names = names;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<Learning> list(LogFilter filter, PageRequest page) {
        return learnings.page(currentPerson.require(), filter, page);
    }

    public List<LogSet> listSets() {
        return learnings.setsOf(currentPerson.require());
    }

    public Learning write(LogEntryDraft draft) {
        LogEntry entry = new LogEntry(ids.next(), currentPerson.require());
        apply(entry, draft);
        entries.persistAndFlush(entry);
        return shown(entry.id());
    }

    public Learning change(UUID entryId, String ifMatch, LogEntryDraft draft) {
        LogEntry entry = mine(entryId);
        Etag.check(ifMatch, entry.version());
        apply(entry, draft);
        entries.flush();
        return shown(entryId);
    }

    public void delete(UUID entryId) {
        entries.delete(mine(entryId));
    }

    public String asMarkdown(LogFilter filter) {
        return documents.markdown(name(), learnings.all(currentPerson.require(), filter));
    }

    public byte[] asPdf(LogFilter filter) {
        return documents.pdf(name(), learnings.all(currentPerson.require(), filter));
    }

    private void apply(LogEntry entry, LogEntryDraft draft) {
        // Wherever on earth they are, today is today.
        if (draft.day().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14)))) {
            throw new Invalid("day", "has to be today or earlier");
        }
        // Whoever has left a set changes what they wrote of it, and writes nothing new of it.
        if (!Objects.equals(draft.setId(), entry.setId())) {
            Standing standing = draft.setId() == null ? null : sets.toContent(draft.setId());
            entry.belongTo(draft.setId(), standing == null ? null : standing.programmeId());
        }
        entry.say(draft.day(), draft.text(), clock.instant());
    }

    private LogEntry mine(UUID entryId) {
        return entries.lock(entryId, currentPerson.require()).orElseThrow(NotFound::new);
    }

    private Learning shown(UUID entryId) {
        return learnings.entry(currentPerson.require(), entryId).orElseThrow(NotFound::new);
    }

    private String name() {
        UUID me = currentPerson.require();
        return names.of(List.of(me)).get(me).name();
    }
}
