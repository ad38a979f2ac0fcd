package org.setwise.questionlog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps contributions; they are read with the turn they belong to. */
@ApplicationScoped
class ContributionRepository implements PanacheRepositoryBase<Contribution, UUID> {}
