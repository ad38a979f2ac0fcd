package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.setwise.application.AnswerSheets;
import org.setwise.application.GivenAnswer;
import org.setwise.organisation.OrganisationRegister;
import org.setwise.person.Person;
import org.setwise.person.PersonRegister;
import org.setwise.person.PersonRepository;
import org.setwise.person.ReportingLines;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.Admission;
import org.setwise.programme.Eligibility;
import org.setwise.programme.EntitlementRepository;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeAccess;

/** How people apply for places and see what became of it. How places are offered and answered: {@link PlaceService}. */
@ApplicationScoped
@Transactional
public class EnrolmentService {
    private final EnrolmentRepository enrolments;
    private final EnrolmentViewRepository views;
    private final EnrolmentAccess access;
    private final WaitingList waitingList;
    private final EntitlementRepository entitlements;
    private final ProgrammeAccess programmeAccess;
    private final PersonRepository people;
    private final PersonRegister register;
    private final ReportingLines reportingLines;
    private final AnswerSheets answers;
    private final EnrolmentHistoryRepository history;
    private final OrganisationRegister organisations;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            EnrolmentViewRepository views,
            EnrolmentAccess access,
            WaitingList waitingList,
            EntitlementRepository entitlements,
            ProgrammeAccess programmeAccess,
            PersonRepository people,
            PersonRegister register,
            ReportingLines reportingLines,
            AnswerSheets answers,
            EnrolmentHistoryRepository history,
            OrganisationRegister organisations,
            CurrentPerson currentPerson,
            Ids ids,
            Clock clock) {
        this.enrolments = enrolments;
        this.views = views;
        this.access = access;
        this.waitingList = waitingList;
        this.entitlements = entitlements;
        this.programmeAccess = programmeAccess;
        this.people = people;
        this.register = register;
        this.reportingLines = reportingLines;
        this.answers = answers;
        this.history = history;
        this.organisations = organisations;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<EnrolmentView> listMine(PageRequest page) {
        return views.ofPerson(currentPerson.require(), page);
    }

    /** Places that are offered to me and still open (rule 4), the first to expire first. */
    public List<EnrolmentView> offersToMe() {
        return views.openOffersTo(currentPerson.require());
    }

    /** @param state null for all */
    public Page<EnrolmentView> listOfProgramme(UUID programmeId, EnrolmentState state, PageRequest page) {
        programmeAccess.toOrganise(programmeId);
        return views.ofProgramme(programmeId, state, currentPerson.require(), page);
    }

    public EnrolmentView show(UUID enrolmentId) {
        access.toSee(enrolmentId);
        return shown(enrolmentId);
    }

    /**
     * The applicant is refused when no roster entitles them today (rule 2), and the refusal is kept with its reason.
     * Otherwise they join the end of the waiting list, from which places are offered at once (rule 4); or they await the
     * organisers' choice, where those admit.
     */
    public EnrolmentView apply(UUID programmeId, Application application) {
        Programme programme = programmeAccess.toSeeLocked(programmeId);
        Person applicant = people.findByIdOptional(currentPerson.require()).orElseThrow(NotFound::new);
        if (!applicant.hasName()) {
            throw new ProfileIsIncomplete();
        }
        answers.requireComplete(programmeId, application.givenAnswers());
        return enter(programme, applicant, application, null);
    }

    /**
     * An organiser writes down for somebody what came in by mail. The person is found by the address or added, and sees it
     * when signing in; what they did not say of the programme's questions can be answered then. Whom they report to is noted
     * before any place is offered, so that rule 28 holds for the first one too.
     */
    public EnrolmentView enterByHand(UUID programmeId, EnteredApplication entered) {
        Programme programme = programmeAccess.toOrganiseLocked(programmeId);
        if (entered.namesThemselvesAsLineManager()) {
            throw new Invalid("lineManagerEmail", "must not be the applicant’s own address");
        }
        Person applicant = register.findOrCreate(entered.email());
        if (!applicant.hasName()) {
            applicant.beCalled(entered.name());
        }
        return enter(programme, applicant, entered.application(), entered);
    }

    /** @throws EnrolmentIsNotInThisState when the person applied by themselves */
    public EnrolmentView takeOver(UUID enrolmentId, TakeOver takeOver) {
        EnrolmentOwner owner = access.toAnswer(enrolmentId);
        programmeAccess.toSeeLocked(owner.programmeId());
        Enrolment enrolment = enrolments.findById(enrolmentId);
        enrolment.takeOver(clock.instant());
        answers.keep(owner.programmeId(), enrolmentId, takeOver.givenAnswers());
        return shown(enrolmentId);
    }

    /** What the person answered to the programme's questions, in the words in which they were asked. */
    public List<GivenAnswer> answersOf(UUID enrolmentId) {
        access.toSee(enrolmentId);
        return answers.of(enrolmentId);
    }

    /** Each step of the enrolment, the first first. */
    public List<EnrolmentChange> historyOf(UUID enrolmentId) {
        EnrolmentOwner owner = access.toSee(enrolmentId);
        return history.of(enrolmentId, owner.personId(), programmeAccess.organises(owner.programmeId()));
    }

    /** @param entered what an organiser wrote down; null when the person applied by themselves */
    private EnrolmentView enter(
            Programme programme, Person applicant, Application application, EnteredApplication entered) {
        UUID programmeId = programme.id();
        programme.requireOpen("applied for");
        enrolments.liveOne(programmeId, applicant.id()).ifPresent(live -> {
            throw new AlreadyApplied(live.state());
        });
        UUID organisationId = organisations.findOrCreate(application.organisation());
        // What an organiser read in a letter is of this application; of themselves people say it, but for who never was
        // here.
        if (entered == null || applicant.organisationId() == null) {
            applicant.belongTo(organisationId);
            applicant.gainExperience(application.experienceLevel());
        }
        Enrolment enrolment =
                new Enrolment(ids.next(), programmeId, applicant.id(), organisationId, application, clock.instant());
        if (entered != null) {
            enrolment.enteredBy(currentPerson.require());
        }
        Eligibility eligibility = entitlements.eligibility(applicant.id(), programmeId, LocalDate.now(clock));
        if (!eligibility.eligible()) {
            enrolment.refuse(eligibility.reason(), clock.instant());
        } else if (programme.admission() == Admission.ON_APPLICATION) {
            enrolment.joinWaitingList(enrolments.nextWaitingNumber());
        }
        enrolments.persistAndFlush(enrolment);
        answers.keep(programmeId, enrolment.id(), application.givenAnswers());
        if (entered != null && entered.lineManagerEmail() != null) {
            reportingLines.noteUnlessDeclared(applicant.id(), entered.lineManagerEmail());
        }
        waitingList.offerFreedPlaces(programme);
        return shown(enrolment.id());
    }

    private EnrolmentView shown(UUID enrolmentId) {
        enrolments.flush();
        return views.find(enrolmentId, currentPerson.require()).orElseThrow(NotFound::new);
    }
}
