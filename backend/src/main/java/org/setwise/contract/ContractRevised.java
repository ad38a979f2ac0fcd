package org.setwise.contract;

import java.util.UUID;

/** A set has another contract, which wants new signatures (rule 6), in the transaction that makes it. */
public record ContractRevised(UUID setId, UUID contractId) {}
