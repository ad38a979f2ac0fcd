package org.setwise.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.organisation.OrganisationRepository;
import org.setwise.platform.reference.NamedRef;
import org.setwise.platform.security.CurrentPerson;

/** Shows programmes to the current person, with as many queries for many as for one. */
@ApplicationScoped
class ProgrammeViews {
    private final ProgrammeRepository programmes;
    private final OrganisationRepository organisations;
    private final EntitlementRepository entitlements;
    private final ProgrammeAccess access;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ProgrammeViews(
            ProgrammeRepository programmes,
            OrganisationRepository organisations,
            EntitlementRepository entitlements,
            ProgrammeAccess access,
            CurrentPerson currentPerson,
            Clock clock) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.entitlements = entitlements;
        this.access = access;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    ProgrammeView view(Programme programme) {
        return views(List.of(programme)).getFirst();
    }

    List<ProgrammeView> views(List<Programme> rows) {
        List<UUID> ids = rows.stream().map(Programme::id).toList();
        Map<UUID, List<Places.RosterUse>> uses = programmes.usesOf(ids);
        Map<UUID, Eligibility> eligibilities =
                entitlements.eligibilities(currentPerson.require(), ids, LocalDate.now(clock));
        Map<UUID, Interest> interests = access.interests(ids);
        Map<UUID, String> organisationNames = organisations.namesOf(
                rows.stream().map(Programme::organisationId).toList());
        return rows.stream()
                .map(programme -> view(
                        programme,
                        new NamedRef(programme.organisationId(), organisationNames.get(programme.organisationId())),
                        new Places(programme.places(), uses.getOrDefault(programme.id(), List.of())),
                        eligibilities.get(programme.id()),
                        interests.getOrDefault(programme.id(), Interest.NONE)))
                .toList();
    }

    private static ProgrammeView view(
            Programme programme, NamedRef organisation, Places places, Eligibility eligibility, Interest interest) {
        return new ProgrammeView(
                programme.id(),
                organisation,
                programme.name(),
                programme.summary(),
                programme.purpose(),
                programme.scope(),
                programme.state(),
                programme.mode(),
                programme.places(),
                places.taken(),
                programme.setSize(),
                programme.weeksBetweenSessions(),
                programme.sessionMinutes(),
                programme.turnsPerSession(),
                programme.admission(),
                programme.offerDays(),
                programme.replacementUntil(),
                programme.isReplacementAgreed(),
                programme.retention(),
                programme.startsOn(),
                programme.endsOn(),
                programme.clauses(),
                eligibility,
                programme.version(),
                allowedActions(programme, places, interest));
    }

    private static List<String> allowedActions(Programme programme, Places places, Interest interest) {
        List<String> actions = new ArrayList<>();
        if (programme.isOpen() && !interest.live()) {
            actions.add("applyForPlace");
        }
        if (interest.organiser()) {
            actions.addAll(List.of(
                    "listRosters",
                    "listProgrammeSets",
                    "listProgrammeEnrolments",
                    "listFormations",
                    "addCriterion",
                    "listEvaluationQuestions",
                    "getReleasedWords"));
            if (programme.state() != ProgrammeState.DRAFT) {
                actions.add("getProgrammeReport");
            }
            if (programme.state() != ProgrammeState.CLOSED) {
                actions.addAll(List.of("updateProgramme", "createRoster", "createSet", "askMembers"));
            }
            if (programme.state() == ProgrammeState.DRAFT && !places.rosters().isEmpty()) {
                actions.add("openProgramme");
            }
            if (programme.isOpen()) {
                actions.add("startFormation");
                actions.add("closeProgramme");
            }
        } else if (interest.administrator()) {
            actions.addAll(List.of("listProgrammeSets", "listEvaluationQuestions"));
        }
        return actions;
    }
}
