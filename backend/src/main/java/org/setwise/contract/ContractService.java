package org.setwise.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.learningset.LearningSet;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.SetCreated;
import org.setwise.learningset.SetOverviewRepository;
import org.setwise.learningset.Standing;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/** How a set comes to an agreement, and to another. */
@ApplicationScoped
@Transactional
public class ContractService {
    private static final int FEWEST_FOR_A_QUORUM = 2;

    private final ContractRepository contracts;
    private final LearningSetRepository sets;
    private final ProgrammeRepository programmes;
    private final SetAccess access;
    private final SetOverviewRepository overviews;
    private final ContractViews views;
    private final Event<ContractRevised> contractRevised;
    private final Event<ContractSigned> contractSigned;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    ContractService(
            ContractRepository contracts,
            LearningSetRepository sets,
            ProgrammeRepository programmes,
            SetAccess access,
            SetOverviewRepository overviews,
            ContractViews views,
            Event<ContractRevised> contractRevised,
            Event<ContractSigned> contractSigned,
            CurrentPerson currentPerson,
            Ids ids,
            Clock clock) {
        this.contracts = contracts;
        this.sets = sets;
        this.programmes = programmes;
        this.access = access;
        this.overviews = overviews;
        this.views = views;
        this.contractRevised = contractRevised;
        this.contractSigned = contractSigned;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    /** No set is without a contract: the first version follows the programme, or the set that goes on in this one. */
    void beginContract(@Observes SetCreated created) {
        Terms terms = created.continuesId() == null
                ? termsOfProgramme(created)
                : current(created.continuesId()).terms();
        contracts.persist(new Contract(ids.next(), created.setId(), 1, terms, null, clock.instant()));
    }

    private Terms termsOfProgramme(SetCreated created) {
        Programme programme = programmes.findById(created.programmeId());
        LearningSet set = sets.findById(created.setId());
        return new Terms(
                programme.mode(),
                programme.sessionMinutes(),
                Cadence.everyWeeks(programme.weeksBetweenSessions()),
                programme.turnsPerSession(),
                Math.max(FEWEST_FOR_A_QUORUM, Math.ceilDiv(set.capacity(), 2)),
                QuestionStyle.ONE_AT_A_TIME,
                PresenterChoice.PLANNED_AHEAD,
                false,
                programme.retention(),
                programme.clauses());
    }

    public ContractView show(UUID setId) {
        Standing standing = access.toLogistics(setId);
        return views.view(current(setId), standing);
    }

    public Page<ContractView> listVersions(UUID setId, PageRequest request) {
        Standing standing = access.toLogistics(setId);
        Page<Contract> page = contracts.versions(setId, request);
        return new Page<>(views.views(page.items(), current(setId).number(), standing), page.next());
    }

    /** A changed agreement is a new version that nobody has signed (rule 6); an unchanged one stays as it is. */
    public ContractView revise(UUID setId, ContractRevision revision, String ifMatch) {
        Standing standing = access.toLogistics(setId);
        ContractAccess.requireReviser(standing);
        locked(setId).requireNotOver("given another contract");
        Contract current = current(setId);
        Etag.check(ifMatch, current.number());
        Terms terms = revision.terms(current.terms());
        if (terms.equals(current.terms())) {
            return views.view(current, standing);
        }
        if (terms.mode() != current.mode() && overviews.of(setId).sessionRunning()) {
            throw new ModeIsInUse();
        }
        Contract next = current.revised(ids.next(), terms, currentPerson.require(), clock.instant());
        contracts.persistAndFlush(next);
        contractRevised.fire(new ContractRevised(setId, next.id()));
        return views.view(next, standing);
    }

    /** Signing again changes nothing; signing what is no longer the newest version is refused (rule 6). */
    public ContractView sign(UUID setId, ContractSigning signing) {
        Standing standing = access.toLogistics(setId);
        standing.requireMember();
        locked(setId).requireNotOver("signed for");
        Contract current = current(setId);
        if (signing.number() != current.number()) {
            throw new ContractChanged(signing.number(), current.number());
        }
        contracts.sign(current.id(), currentPerson.require(), clock.instant());
        contractSigned.fire(new ContractSigned(setId, standing.personId()));
        return views.view(current, standing);
    }

    /** While the set is locked its contract cannot change under whoever signs or starts it. */
    private LearningSet locked(UUID setId) {
        return sets.findAndLock(setId).orElseThrow(NotFound::new);
    }

    private Contract current(UUID setId) {
        return contracts.current(setId).orElseThrow(NotFound::new);
    }
}
