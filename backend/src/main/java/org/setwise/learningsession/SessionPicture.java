package org.setwise.learningsession;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.setwise.learningset.Membership;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Problem.Warning;

/**
 * A session with its set, its turns and everybody in it, read once for a request.
 *
 * @param members the current ones, in the order in which they came
 * @param attendance what was recorded, by person
 * @param people whoever has to do with the session, by id
 * @param warnings what rules say about the session to everybody
 * @param absences what rule 14 says, to whoever can act on it alone
 */
public record SessionPicture(
        LearningSession session,
        Standing standing,
        SetFacts set,
        List<Membership> members,
        List<Turn> turns,
        Map<UUID, Attendance> attendance,
        Map<UUID, PersonRef> people,
        List<Warning> warnings,
        List<Warning> absences) {

    /** The same for another to look at. */
    public SessionPicture seenBy(Standing other) {
        return new SessionPicture(session, other, set, members, turns, attendance, people, warnings, absences);
    }

    public PersonRef person(UUID id) {
        return id == null ? null : people.get(id);
    }

    /** Rule 14: who was or is expected, members in their order and then those who have left since. */
    List<AttendanceView> attendanceOfAll() {
        Map<UUID, AttendanceView> all = new LinkedHashMap<>();
        boolean over = session.concludedAt() != null;
        for (Membership member : members) {
            UUID id = member.person().id();
            if (!over || attendance.containsKey(id)) {
                all.put(id, view(id, attendance.get(id)));
            }
        }
        attendance.forEach((id, recorded) -> all.putIfAbsent(id, view(id, recorded)));
        return List.copyOf(all.values());
    }

    /** How many members said that they cannot come. */
    long apologised() {
        return members.stream()
                .filter(member -> stateOf(member.person().id()) == AttendanceState.APOLOGISED)
                .count();
    }

    private AttendanceState stateOf(UUID id) {
        return attendance.containsKey(id) ? attendance.get(id).state() : AttendanceState.EXPECTED;
    }

    private AttendanceView view(UUID id, Attendance recorded) {
        AttendanceState state = stateOf(id);
        return new AttendanceView(
                person(id),
                state,
                recorded != null && recorded.isConfirmed(),
                state == AttendanceState.APOLOGISED ? recorded.recordedAt() : null);
    }

    /** Everything that rules say to whoever looks at it. */
    List<Warning> allWarnings() {
        return SessionAccess.runs(standing, session)
                ? Stream.concat(warnings.stream(), absences.stream()).toList()
                : warnings;
    }

    /** Members who have come. */
    public List<PersonRef> present() {
        return members.stream()
                .map(Membership::person)
                .filter(person -> stateOf(person.id()) == AttendanceState.ATTENDED)
                .toList();
    }
}
