package org.setwise.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningset.Membership;
import org.setwise.learningset.MembershipRepository;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;

/** Shows contracts, with as many queries for many versions as for one. */
@ApplicationScoped
class ContractViews {
    private final ContractRepository contracts;
    private final MembershipRepository memberships;
    private final PersonNames names;

    ContractViews(ContractRepository contracts, MembershipRepository memberships, PersonNames names) {
        this.contracts = contracts;
        this.memberships = memberships;
        this.names = names;
    }

    ContractView view(Contract contract, Standing standing) {
        return views(List.of(contract), contract.number(), standing).getFirst();
    }

    /** @param newest the number of the newest version, the only one that can be signed or revised */
    List<ContractView> views(List<Contract> versions, int newest, Standing standing) {
        if (versions.isEmpty()) {
            return List.of();
        }
        List<PersonRef> members = memberships.membersOf(standing.setId()).stream()
                .map(Membership::person)
                .toList();
        Map<UUID, List<Signature>> signatures =
                contracts.signaturesOf(versions.stream().map(Contract::id).toList());
        Map<UUID, PersonRef> authors = names.of(versions.stream()
                .flatMap(contract -> contract.createdBy().stream())
                .toList());
        return versions.stream()
                .map(contract -> view(
                        contract,
                        signatures.getOrDefault(contract.id(), List.of()),
                        members,
                        contract.createdBy().map(authors::get).orElse(null),
                        contract.number() == newest ? standing : null))
                .toList();
    }

    private static ContractView view(
            Contract contract,
            List<Signature> signatures,
            List<PersonRef> members,
            PersonRef author,
            Standing standing) {
        Set<UUID> signed =
                signatures.stream().map(signature -> signature.person().id()).collect(Collectors.toSet());
        List<PersonRef> missing =
                members.stream().filter(member -> !signed.contains(member.id())).toList();
        return new ContractView(
                contract.id(),
                contract.setId(),
                contract.number(),
                contract.mode(),
                contract.sessionMinutes(),
                contract.cadence().weeks(),
                contract.cadence().monthly(),
                contract.turnsPerSession(),
                contract.quorum(),
                contract.terms().questionStyle(),
                contract.terms().presenterChoice(),
                contract.terms().confidenceShared(),
                contract.terms().retention(),
                contract.terms().clauses(),
                contract.createdAt(),
                author,
                signatures,
                missing,
                !members.isEmpty() && missing.isEmpty(),
                contract.number(),
                standing == null ? List.of() : allowedActions(standing, signed));
    }

    private static List<String> allowedActions(Standing standing, Set<UUID> signed) {
        List<String> actions = new ArrayList<>();
        if (ContractAccess.mayRevise(standing)) {
            actions.add("reviseContract");
        }
        if (ContractAccess.maySign(standing) && !signed.contains(standing.personId())) {
            actions.add("signContract");
        }
        return actions;
    }
}
