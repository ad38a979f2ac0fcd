package org.setwise.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;
import org.setwise.programme.ProgrammeAccess;
import org.setwise.report.MyCriteria.Declared;

/** What a programme asks to see whom it reaches, and what each person declares, or does not. */
@ApplicationScoped
@Transactional
public class CriterionService {
    private static final int MOST = 12;

    private final CriterionRepository criteria;
    private final ProgrammeAccess access;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    CriterionService(
            CriterionRepository criteria, ProgrammeAccess access, CurrentPerson currentPerson, Ids ids, Clock clock) {
        this.criteria = criteria;
        this.access = access;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    public List<CriterionView> list(UUID programmeId) {
        access.toSee(programmeId);
        return asked(programmeId);
    }

    public CriterionView add(UUID programmeId, NewCriterion wanted) {
        access.toOrganiseLocked(programmeId);
        Set<String> different = new HashSet<>();
        if (!wanted.options().stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .allMatch(different::add)) {
            throw new Invalid("options", "must all be different");
        }
        if (asked(programmeId).size() >= MOST) {
            throw new Invalid("text", "must not be one criterion more than " + MOST);
        }
        UUID id = ids.next();
        criteria.add(
                id,
                programmeId,
                wanted.text(),
                wanted.options().stream().map(text -> new CriterionView.Option(ids.next(), text)),
                clock.instant());
        return asked(programmeId).stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** It is asked no longer and shown in no report; what people declared stays theirs to take back. */
    public void retire(UUID programmeId, UUID criterionId) {
        access.toOrganise(programmeId);
        if (!criteria.retire(programmeId, criterionId, clock.instant())) {
            throw new NotFound();
        }
    }

    public MyCriteria showMine(UUID programmeId) {
        access.toSee(programmeId);
        return mine(programmeId);
    }

    /** Everything anew: what is not declared any more is forgotten at once, and counted no more from the next class on. */
    public MyCriteria declare(UUID programmeId, MyCriteria wanted) {
        access.toSee(programmeId);
        Map<UUID, CriterionView> asked =
                asked(programmeId).stream().collect(Collectors.toMap(CriterionView::id, Function.identity()));
        Set<UUID> once = new HashSet<>();
        for (Declared declared : wanted.declared()) {
            CriterionView criterion = asked.get(declared.criterionId());
            if (criterion == null
                    || criterion.options().stream()
                            .noneMatch(option -> option.id().equals(declared.optionId()))) {
                throw new Invalid("declared", "must hold options of this programme's criteria");
            }
            if (!once.add(criterion.id())) {
                throw new Invalid("declared", "must hold each criterion once");
            }
        }
        UUID me = currentPerson.require();
        Instant now = clock.instant();
        criteria.forget(me, programmeId);
        wanted.declared().forEach(declared -> criteria.declare(me, declared, now));
        return mine(programmeId);
    }

    private MyCriteria mine(UUID programmeId) {
        return new MyCriteria(criteria.declaredBy(currentPerson.require(), programmeId));
    }

    private List<CriterionView> asked(UUID programmeId) {
        return criteria.of(List.of(programmeId)).getOrDefault(programmeId, List.of());
    }
}
