package org.setwise.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Runs just inside the interceptor that begins a transaction, and names the person to it. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 201)
class GuardsTransaction {
    @Inject
    TransactionGuard transactionGuard;

    @AroundInvoke
    Object guard(InvocationContext work) throws Exception {
        transactionGuard.guard();
        return work.proceed();
    }
}
