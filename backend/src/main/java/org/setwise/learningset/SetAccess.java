package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;

/** Who may do what with a set: outsiders are not told that it exists, insiders are told what they may not (rule 25). */
@ApplicationScoped
public class SetAccess {
    private final StandingRepository standings;
    private final CurrentPerson currentPerson;

    SetAccess(StandingRepository standings, CurrentPerson currentPerson) {
        this.standings = standings;
        this.currentPerson = currentPerson;
    }

    /**
     * For dates, places, contract and turns.
     *
     * @throws NotFound for everybody but members, the facilitator, the programme's organisers and administrators
     */
    public Standing toLogistics(UUID setId) {
        return standings
                .find(setId, currentPerson.require())
                .filter(Standing::readsLogistics)
                .orElseThrow(NotFound::new);
    }

    /**
     * For what was written and said.
     *
     * @throws NotFound for outsiders
     * @throws NotAllowed for organisers and administrators who are neither members nor the facilitator
     */
    public Standing toContent(UUID setId) {
        Standing standing = toLogistics(setId);
        if (!standing.readsContent()) {
            throw new NotAllowed("What is said in a set stays with its members.");
        }
        return standing;
    }

    /** Those among these people who may read what is said in the set at this moment. */
    public Map<UUID, Standing> readersAmong(Collection<UUID> people, UUID setId) {
        return standings.ofPeople(setId, people).entrySet().stream()
                .filter(one -> one.getValue().readsContent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the current person is to each of these sets, in one query. */
    public Map<UUID, Standing> standings(Collection<UUID> setIds) {
        return standings.findAll(setIds, currentPerson.require());
    }
}
