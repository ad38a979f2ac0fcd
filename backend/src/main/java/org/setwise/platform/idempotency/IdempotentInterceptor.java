package org.setwise.platform.idempotency;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.security.CurrentPerson;

/** Puts an {@link Idempotent} operation under the guard of its key. Without a key, or a person, it just runs. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class IdempotentInterceptor {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject
    HttpServerRequest request;

    @Inject
    CurrentPerson currentPerson;

    @Inject
    KeptAnswers keptAnswers;

    @AroundInvoke
    Object actOnce(InvocationContext operation) throws Exception {
        String key = request.getHeader("Idempotency-Key");
        Optional<UUID> person = currentPerson.id();
        if (key == null || person.isEmpty()) {
            return operation.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new Invalid("Idempotency-Key", "has to be 1 to 200 visible ASCII characters");
        }
        String name = request.method() + " " + request.path();
        return keptAnswers.actOnce(person.get(), key, name, operation);
    }
}
