package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;

/** Reads a whole turn for one person, in four statements however much was said. */
@ApplicationScoped
public class QuestionLog {
    private final TurnLogRepository log;
    private final DilemmaRepository dilemmas;
    private final PersonNames names;

    QuestionLog(TurnLogRepository log, DilemmaRepository dilemmas, PersonNames names) {
        this.log = log;
        this.dilemmas = dilemmas;
        this.names = names;
    }

    /** @param turn as {@link TurnAccess#toRead} gives it to whoever may read it */
    public LoggedTurn ofTurn(TurnStanding turn) {
        return read(turn.id(), turn.presenterId(), Map.of()).seenIn(turn);
    }

    /**
     * Everything said in a turn, to be shown to one person after the other. What only two may see is what its reader may see.
     *
     * @param known people whose names need not be read
     */
    public SaidInTurn read(UUID turnId, UUID presenterId, Map<UUID, PersonRef> known) {
        TurnRecord said = log.read(turnId);
        Set<UUID> people = new HashSet<>(said.people());
        people.add(presenterId);
        people.removeAll(known.keySet());
        Map<UUID, PersonRef> named = new HashMap<>(known);
        named.putAll(names.of(people));
        return new SaidInTurn(said, dilemmas.by(presenterId, turnId).orElse(null), named);
    }

    /** Which questions of a turn felt like advice, as far as each of these people may know. */
    public Map<UUID, Set<UUID>> feltLikeAdvice(UUID turnId, Collection<UUID> people) {
        return log.feltLikeAdvice(turnId, people);
    }
}
