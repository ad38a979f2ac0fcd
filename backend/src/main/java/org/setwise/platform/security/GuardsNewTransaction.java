package org.setwise.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** The same as {@link GuardsTransaction} for work that asks for a transaction of its own. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class GuardsNewTransaction {
    @Inject
    TransactionGuard transactionGuard;

    @AroundInvoke
    Object guard(InvocationContext work) throws Exception {
        transactionGuard.guard();
        return work.proceed();
    }
}
