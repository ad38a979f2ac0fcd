package org.setwise.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;

/** Who may do what with a programme. An open one is there for everybody; others only for those who have to do with it. */
@ApplicationScoped
public class ProgrammeAccess {
    private final ProgrammeRepository programmes;
    private final InterestRepository interests;
    private final CurrentPerson currentPerson;

    ProgrammeAccess(ProgrammeRepository programmes, InterestRepository interests, CurrentPerson currentPerson) {
        this.programmes = programmes;
        this.interests = interests;
        this.currentPerson = currentPerson;
    }

    /** @throws NotFound when there is none that the current person may see */
    public Programme toSee(UUID programmeId) {
        return seen(programmes.findByIdOptional(programmeId).orElseThrow(NotFound::new));
    }

    /**
     * The same as {@link #toSee}, with the programme locked until the transaction ends. The lock comes before the first
     * reading, so that what is read cannot be out of date.
     */
    public Programme toSeeLocked(UUID programmeId) {
        return seen(programmes.findAndLock(programmeId).orElseThrow(NotFound::new));
    }

    /**
     * For what only its organisers may see and do.
     *
     * @throws NotFound when the current person does not even see it
     * @throws NotAllowed when the current person does not organise it
     */
    public Programme toOrganise(UUID programmeId) {
        return organised(toSee(programmeId));
    }

    /** The same as {@link #toOrganise}, with the programme locked until the transaction ends. */
    public Programme toOrganiseLocked(UUID programmeId) {
        return organised(toSeeLocked(programmeId));
    }

    /**
     * For what administrators read beside its organisers.
     *
     * @throws NotAllowed for everybody else
     */
    public Programme toOversee(UUID programmeId) {
        Programme programme = toSee(programmeId);
        Interest interest = interest(programmeId);
        if (!interest.organiser() && !interest.administrator()) {
            throw new NotAllowed();
        }
        return programme;
    }

    /** Whether the current person organises it. */
    public boolean organises(UUID programmeId) {
        return interest(programmeId).organiser();
    }

    /** What the current person is to each of these, in one query. */
    Map<UUID, Interest> interests(Collection<UUID> programmeIds) {
        return interests.of(currentPerson.require(), programmeIds);
    }

    private Programme seen(Programme programme) {
        if (!interest(programme.id()).sees(programme)) {
            throw new NotFound();
        }
        return programme;
    }

    private Programme organised(Programme programme) {
        if (!organises(programme.id())) {
            throw new NotAllowed();
        }
        return programme;
    }

    private Interest interest(UUID programmeId) {
        return interests(List.of(programmeId)).getOrDefault(programmeId, Interest.NONE);
    }
}
