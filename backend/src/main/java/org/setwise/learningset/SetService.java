package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.setwise.person.PersonRegister;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.PlacesChanged;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeAccess;
import org.setwise.programme.ProgrammeRepository;

/** What people see of sets, and how sets are made and changed. How they begin: {@link SetCourseService}. */
@ApplicationScoped
@Transactional
public class SetService {
    private final LearningSetRepository sets;
    private final MembershipRepository memberships;
    private final ProgrammeRepository programmes;
    private final ProgrammeAccess programmeAccess;
    private final SetAccess access;
    private final SetViews views;
    private final PersonRegister people;
    private final CurrentPerson currentPerson;
    private final Event<SetCreated> setCreated;
    private final Event<PlacesChanged> placesChanged;
    private final Ids ids;
    private final Clock clock;

    SetService(
            LearningSetRepository sets,
            MembershipRepository memberships,
            ProgrammeRepository programmes,
            ProgrammeAccess programmeAccess,
            SetAccess access,
            SetViews views,
            PersonRegister people,
            CurrentPerson currentPerson,
            Event<SetCreated> setCreated,
            Event<PlacesChanged> placesChanged,
            Ids ids,
            Clock clock) {
        this.sets = sets;
        this.memberships = memberships;
        this.programmes = programmes;
        this.programmeAccess = programmeAccess;
        this.access = access;
        this.views = views;
        this.people = people;
        this.currentPerson = currentPerson;
        this.setCreated = setCreated;
        this.placesChanged = placesChanged;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<LearningSetView> listMine(PageRequest request) {
        return shown(Page.of(sets.ofPerson(currentPerson.require(), request), request, SetService::position));
    }

    public Page<LearningSetView> listOfProgramme(UUID programmeId, PageRequest request) {
        programmeAccess.toOversee(programmeId);
        return shown(Page.of(sets.ofProgramme(programmeId, request), request, SetService::position));
    }

    public LearningSetView show(UUID setId) {
        access.toLogistics(setId);
        return views.view(sets.findByIdOptional(setId).orElseThrow(NotFound::new));
    }

    /** The set begins as a draft, with the contract its programme starts from. */
    public LearningSetView create(UUID programmeId, NewSet wanted) {
        Programme programme = programmeAccess.toOrganiseLocked(programmeId);
        programme.requireNotClosed("given another set");
        LearningSet set = new LearningSet(ids.next(), programmeId, clock.instant());
        set.describe(
                wanted.name(),
                wanted.capacity(),
                ZoneId.of(wanted.timeZone()),
                facilitator(wanted.facilitatorEmail()),
                wanted.joinLink());
        sets.persistAndFlush(set);
        setCreated.fire(new SetCreated(set.id(), programmeId, null));
        sets.flush();
        return views.view(set);
    }

    /**
     * A set as a formation proposed it, which takes people at once. Its seats are for the people it was formed of, so that
     * nobody else is offered one here: the caller has the programme locked, and offers them.
     *
     * @param meetingHour the hour of the week at which it meets, in its zone; null for none in particular
     */
    public UUID form(UUID programmeId, String name, int capacity, ZoneId zone, Integer meetingHour) {
        LearningSet set = new LearningSet(ids.next(), programmeId, clock.instant());
        set.describe(name, capacity, zone, null, null);
        set.meetAt(meetingHour);
        set.openEnrolment();
        sets.persistAndFlush(set);
        setCreated.fire(new SetCreated(set.id(), programmeId, null));
        sets.flush();
        return set.id();
    }

    /**
     * The set in which the people of a closed one go on: with its name counted on, its time, its place and its contract, which all sign
     * anew. It has a seat for each of them and none beside, so that nobody is offered one: the caller has the programme locked.
     */
    public void goOn(LearningSet ended, int members) {
        LearningSet next = ended.continuedAs(ids.next(), clock.instant());
        next.describe(
                SetName.after(ended.name()),
                members,
                ended.timeZone(),
                ended.decision() == SetDecision.SELF_FACILITATE
                        ? null
                        : ended.facilitatorId().orElse(null),
                ended.joinLink());
        next.meetAt(ended.meetingHour().orElse(null));
        next.openEnrolment();
        sets.persistAndFlush(next);
        setCreated.fire(new SetCreated(next.id(), next.programmeId(), ended.id()));
        sets.flush();
    }

    /** A seat more is offered at once to whoever waits (rule 4). */
    public LearningSetView update(UUID setId, SetUpdate change, String ifMatch) {
        LearningSet set = lockedForLogistics(setId);
        access.toLogistics(setId).requireOrganiserOrFacilitator();
        Etag.check(ifMatch, set.version());
        List<Membership> taken = memberships.ofSets(List.of(setId)).getOrDefault(setId, List.of());
        UUID facilitator = facilitator(change.facilitatorEmail());
        requireNoMember(facilitator, taken);
        set.describe(change.name(), change.capacity(), ZoneId.of(change.timeZone()), facilitator, change.joinLink());
        if (taken.size() > change.capacity()) {
            throw new SetHasMoreMembers(taken.size(), change.capacity());
        }
        sets.flush();
        placesChanged.fire(new PlacesChanged(set.programmeId()));
        return views.view(set);
    }

    /** From here on applicants are offered the set's seats, those who wait first (rule 4). */
    public LearningSetView openEnrolment(UUID setId) {
        LearningSet set = lockedForLogistics(setId);
        access.toLogistics(setId).requireOrganiser();
        set.openEnrolment();
        sets.flush();
        placesChanged.fire(new PlacesChanged(set.programmeId()));
        return views.view(set);
    }

    /** The programme is locked before the set, and both before anything of them is read. */
    private LearningSet lockedForLogistics(UUID setId) {
        access.toLogistics(setId);
        programmes.findAndLock(sets.programmeOf(setId).orElseThrow(NotFound::new));
        return sets.findAndLock(setId).orElseThrow(NotFound::new);
    }

    /** Somebody who never signed in can be named; the set waits for them. */
    private UUID facilitator(String email) {
        return email == null ? null : people.findOrCreate(email).id();
    }

    private static void requireNoMember(UUID facilitator, List<Membership> taken) {
        taken.stream()
                .filter(member -> member.person().id().equals(facilitator))
                .findFirst()
                .ifPresent(member -> {
                    throw new FacilitatorIsMember(member.person().name());
                });
    }

    private Page<LearningSetView> shown(Page<LearningSet> page) {
        return new Page<>(views.views(page.items()), page.next());
    }

    private static List<String> position(LearningSet set) {
        return List.of(set.id().toString());
    }
}
