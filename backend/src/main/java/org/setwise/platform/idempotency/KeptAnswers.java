package org.setwise.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.problem.Problem;
import org.setwise.platform.problem.ProblemException;

/** What creating requests answered, kept for a day. */
@ApplicationScoped
class KeptAnswers {
    private static final Duration KEPT_FOR = Duration.ofHours(24);

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Runs the operation, or answers as it did when it ran for this key before. */
    @Transactional(rollbackOn = Exception.class)
    Object actOnce(UUID person, String key, String name, InvocationContext operation) throws Exception {
        // Held to the end of the transaction: a second request with this key waits until the first has its answer.
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .setParameter("key", person + " " + key)
                .getSingleResult();
        byte[] request = fingerprint(name, operation);
        List<Tuple> kept = database.createNativeQuery("""
                        select operation, request_hash, status, body, location, etag from idempotency_key
                        where person = :person and key = :key and created_at > :since
                        """, Tuple.class)
                .setParameter("person", person)
                .setParameter("key", key)
                .setParameter("since", clock.instant().minus(KEPT_FOR))
                .getResultList();
        if (kept.isEmpty()) {
            Object result = operation.proceed();
            database.flush();
            keep(person, key, name, request, Answer.of(result, json));
            return result;
        }
        Tuple earlier = kept.getFirst();
        if (!earlier.get("operation").equals(name)
                || !Arrays.equals(earlier.get("request_hash", byte[].class), request)) {
            throw new ProblemException(
                    Problem.of(422, "idempotency-key-reused", "This Idempotency-Key was used for another request")
                            .satisfiedBy("Send a new key with a new request."));
        }
        return new Answer(
                        earlier.get("status", Integer.class),
                        earlier.get("body", String.class),
                        earlier.get("location", String.class),
                        earlier.get("etag", String.class))
                .as(operation.getMethod(), json);
    }

    private void keep(UUID person, String key, String name, byte[] request, Answer answer) {
        database.createNativeQuery("""
                        insert into idempotency_key
                          (person, key, operation, request_hash, status, body, location, etag, created_at)
                        values (:person, :key, :name, :request, :status, :body, :location, :etag, :now)
                        on conflict (person, key) do update set operation = excluded.operation,
                          request_hash = excluded.request_hash, status = excluded.status, body = excluded.body,
                          location = excluded.location, etag = excluded.etag, created_at = excluded.created_at
                        """)
                .setParameter("person", person)
                .setParameter("key", key)
                .setParameter("name", name)
                .setParameter("request", request)
                .setParameter("status", answer.status())
                .setParameter("body", answer.body())
                .setParameter("location", answer.location())
                .setParameter("etag", answer.etag())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "forget-idempotency-keys")
    @Transactional
    void forget() {
        Instant longAgo = clock.instant().minus(KEPT_FOR);
        database.createNativeQuery("select forget_idempotency_keys(:longAgo)", Long.class)
                .setParameter("longAgo", longAgo)
                .getSingleResult();
    }

    /** What was asked: the operation and every argument that comes from the request. */
    private byte[] fingerprint(String name, InvocationContext operation) throws JsonProcessingException {
        List<Object> arguments = new ArrayList<>();
        Parameter[] parameters = operation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAnnotationPresent(Context.class)) {
                arguments.add(operation.getParameters()[i]);
            }
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(arguments));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
