package org.setwise.learningsession;

import java.util.ArrayList;
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
        Map<UUID, AttendanceState> attendance,
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
        Map<UUID, AttendanceState> all = new LinkedHashMap<>();
        boolean over = session.concludedAt() != null;
        for (Membership member : members) {
            UUID id = member.person().id();
            if (!over || attendance.containsKey(id)) {
                all.put(id, attendance.getOrDefault(id, AttendanceState.EXPECTED));
            }
        }
        attendance.forEach(all::putIfAbsent);
        List<AttendanceView> views = new ArrayList<>();
        all.forEach((person, state) -> views.add(new AttendanceView(person(person), state)));
        return views;
    }

    /** Everything that rules say to whoever looks at it. */
    List<Warning> allWarnings() {
        return SessionAccess.recordsAttendance(standing, session)
                ? Stream.concat(warnings.stream(), absences.stream()).toList()
                : warnings;
    }

    /** Members who have come. */
    public List<PersonRef> present() {
        return members.stream()
                .map(Membership::person)
                .filter(person -> attendance.get(person.id()) == AttendanceState.ATTENDED)
                .toList();
    }
}
