package org.setwise.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.programme.ProgrammeAccess;

/**
 * Who may do what in the library. What is for everybody is everybody's to read and administrators' to change; what is for
 * a programme belongs to whoever sees the programme, and to its organisers.
 */
@ApplicationScoped
public class LibraryAccess {
    private static final List<String> CHANGES = List.of("updateLibraryItem", "removeLibraryItem");

    private final LibraryRepository library;
    private final ProgrammeAccess programmes;
    private final CurrentPerson currentPerson;

    LibraryAccess(LibraryRepository library, ProgrammeAccess programmes, CurrentPerson currentPerson) {
        this.library = library;
        this.programmes = programmes;
        this.currentPerson = currentPerson;
    }

    /** @throws NotAllowed for whoever is no administrator */
    void toAddForEverybody() {
        if (!currentPerson.isAdministrator()) {
            throw new NotAllowed("What is for everybody is added by administrators.");
        }
    }

    void toAddFor(UUID programmeId) {
        programmes.toOrganise(programmeId);
    }

    /** @param programmeId null for no programme */
    void toRead(UUID programmeId) {
        if (programmeId != null) {
            programmes.toSee(programmeId);
        }
    }

    /**
     * @throws NotFound when there is none that the current person may see
     * @throws NotAllowed when it is not theirs to change
     */
    LibraryItem toChange(UUID itemId) {
        LibraryItem item = library.findPresent(itemId).orElseThrow(NotFound::new);
        item.programmeId().ifPresentOrElse(programmes::toOrganise, this::toAddForEverybody);
        return item;
    }

    /** What the current person may do with each thing of a page that is for everybody and for one programme. */
    List<String> actionsOn(LibraryItem item, boolean organises) {
        boolean mayChange = item.programmeId().isPresent() ? organises : currentPerson.isAdministrator();
        if (!mayChange) {
            return List.of();
        }
        return item.link().isPresent()
                ? List.of("updateLibraryItem", "removeLibraryItem", "checkLibraryLink")
                : CHANGES;
    }

    boolean organises(UUID programmeId) {
        return programmeId != null && programmes.organises(programmeId);
    }
}
