package org.setwise.contract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.person.PersonRef;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Every query for contracts and their signatures. */
@ApplicationScoped
public class ContractRepository implements PanacheRepositoryBase<Contract, UUID> {

    /** The newest version, which is the one that holds. */
    public Optional<Contract> current(UUID setId) {
        return find("setId = ?1 order by number desc", setId).firstResultOptional();
    }

    /** Whether every current member has signed the newest version; false for a set without members (rule 6). */
    public boolean allSigned(UUID setId) {
        return getSession()
                .createNativeQuery("select contract_is_signed(:set)", Boolean.class)
                .setParameter("set", setId)
                .getSingleResult();
    }

    /** All versions, the newest first. */
    Page<Contract> versions(UUID setId, PageRequest page) {
        int before = page.afterNumber().orElse(Integer.MAX_VALUE);
        List<Contract> rows = find("setId = ?1 and number < ?2 order by number desc", setId, before)
                .range(0, page.limitAndOne() - 1)
                .list();
        return Page.of(rows, page, contract -> List.of(String.valueOf(contract.number())));
    }

    /** Who signed each of these contracts and when, in the order of signing. */
    Map<UUID, List<Signature>> signaturesOf(Collection<UUID> contractIds) {
        if (contractIds.isEmpty()) {
            return Map.of();
        }
        return getSession()
                .createNativeQuery("""
                        select g.contract_id, g.person_id, p.name, g.signed_at
                          from contract_signature g join person p on p.id = g.person_id
                         where g.contract_id in (:contracts)
                         order by g.signed_at, g.person_id
                        """, Tuple.class)
                .setParameter("contracts", contractIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("contract_id", UUID.class),
                        Collectors.mapping(ContractRepository::signature, Collectors.toList())));
    }

    /** Whoever has signed already stays signed since then. */
    void sign(UUID contractId, UUID personId, Instant at) {
        getSession()
                .createNativeQuery("""
                        insert into contract_signature (contract_id, person_id, signed_at)
                        values (:contract, :person, :at) on conflict do nothing
                        """)
                .setParameter("contract", contractId)
                .setParameter("person", personId)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Signature signature(Tuple row) {
        return new Signature(
                PersonRef.of(row.get("person_id", UUID.class), row.get("name", String.class)),
                row.get("signed_at", Instant.class));
    }
}
