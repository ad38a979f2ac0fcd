package org.setwise.contract;

import java.util.UUID;

/** A member signed the newest version of a contract, said in the transaction in which they do. */
public record ContractSigned(UUID setId, UUID personId) {}
