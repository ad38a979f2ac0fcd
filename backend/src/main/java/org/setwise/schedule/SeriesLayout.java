package org.setwise.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.setwise.contract.Cadence;
import org.setwise.learningsession.HostRotation;
import org.setwise.learningsession.LearningSessionRepository;
import org.setwise.learningsession.SetFacts;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;
import org.setwise.platform.problem.Invalid;
import org.setwise.rotation.PresentingOrder;
import org.setwise.schedule.SeriesProposal.ProposedSession;

/** Lays a series out: which sessions, on which days, presented and hosted by whom. */
@ApplicationScoped
class SeriesLayout {
    private final LearningSessionRepository sessions;
    private final MembershipRepository memberships;
    private final PresentingOrder order;
    private final HostRotation hosting;
    private final DaysOff daysOff;

    SeriesLayout(
            LearningSessionRepository sessions,
            MembershipRepository memberships,
            PresentingOrder order,
            HostRotation hosting,
            DaysOff daysOff) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.order = order;
        this.hosting = hosting;
        this.daysOff = daysOff;
    }

    private record Slot(SessionKind kind, List<PersonRef> presenters) {}

    List<ProposedSession> of(LearningSet set, SetFacts facts, SeriesOutline outline) {
        List<Slot> slots = slots(set, facts, outline);
        Set<LocalDate> avoided = new HashSet<>(outline.avoid() == null ? List.of() : outline.avoid());
        var holidays = daysOff.of(set.programmeId(), outline.firstDay());
        Cadence cadence = outline.cadence(facts.cadence());
        LocalDate first = cadence.firstFrom(outline.firstDay());
        List<MeetingDays.MeetingDay> days = new MeetingDays(
                        index -> cadence.after(first, index),
                        day -> avoided.contains(day) ? Optional.of("Left out") : holidays.apply(day))
                .first(slots.size());
        if (days.size() < slots.size()) {
            throw new Invalid("avoid", "leaves hardly a day on which to meet");
        }
        return propose(set, facts, outline, slots, days);
    }

    private List<ProposedSession> propose(
            LearningSet set,
            SetFacts facts,
            SeriesOutline outline,
            List<Slot> slots,
            List<MeetingDays.MeetingDay> days) {
        List<Membership> members = memberships.membersOf(set.id());
        Map<UUID, Integer> burdens = hosting.burdens(set.id());
        List<ProposedSession> proposed = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            PersonRef host = facts.facilitator();
            if (host == null && outline.rotatesHosts()) {
                List<UUID> presenting =
                        slot.presenters().stream().map(PersonRef::id).toList();
                host = HostRotation.propose(members, presenting, burdens).orElse(null);
            }
            proposed.add(new ProposedSession(
                    slot.kind(),
                    startsAt(days.get(i).day(), outline, facts.timeZone()),
                    slot.presenters(),
                    host,
                    days.get(i).insteadOf()));
        }
        return proposed;
    }

    /** A time that the clocks leave out on that day is the one an hour later. */
    private static Instant startsAt(LocalDate day, SeriesOutline outline, ZoneId zone) {
        return day.atTime(outline.time()).atZone(zone).toInstant();
    }

    private List<Slot> slots(LearningSet set, SetFacts facts, SeriesOutline outline) {
        List<Slot> slots = new ArrayList<>();
        boolean introduced = sessions.hasIntroductory(set.id());
        if (outline.introduction() == null ? !introduced : outline.introduction()) {
            slots.add(new Slot(SessionKind.INTRODUCTORY, List.of()));
        }
        List<PersonRef> presenters = presenters(set, outline);
        int atOnce = facts.turnsPerSession();
        for (int i = 0; i < presenters.size(); i += atOnce) {
            slots.add(new Slot(SessionKind.PRESENTING, presenters.subList(i, Math.min(i + atOnce, presenters.size()))));
        }
        if (outline.ends()) {
            slots.add(new Slot(SessionKind.CLOSING, List.of()));
        }
        return slots;
    }

    private List<PersonRef> presenters(LearningSet set, SeriesOutline outline) {
        if (outline.presenterIds() == null) {
            return order.toCome(set, outline.roundsOrOne());
        }
        Map<UUID, PersonRef> members = new HashMap<>();
        memberships
                .membersOf(set.id())
                .forEach(member -> members.put(member.person().id(), member.person()));
        if (!members.keySet().containsAll(outline.presenterIds())) {
            throw new Invalid("presenterIds", "has to name members of the set");
        }
        return outline.presenterIds().stream().map(members::get).toList();
    }
}
