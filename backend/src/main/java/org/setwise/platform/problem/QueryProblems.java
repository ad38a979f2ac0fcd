package org.setwise.platform.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Finds the query parameters that cannot be read. JAX-RS answers 404 for them as for a malformed id in the path and
 * tells neither which it was, so the parameters of the method are tried once more.
 */
final class QueryProblems {
    private QueryProblems() {}

    static List<Problem.Violation> violations(Method method, MultivaluedMap<String, String> query) {
        List<Problem.Violation> violations = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    violations.addAll(violations(field, field.getName(), field.getType(), query));
                }
            } else {
                violations.addAll(violations(parameter, parameter.getName(), parameter.getType(), query));
            }
        }
        return violations;
    }

    private static List<Problem.Violation> violations(
            AnnotatedElement element, String ownName, Class<?> type, MultivaluedMap<String, String> query) {
        String name = name(element, ownName);
        if (name == null) {
            return List.of();
        }
        return query.getOrDefault(name, List.of()).stream()
                .map(value -> wanted(type, value))
                .filter(Objects::nonNull)
                .map(wanted -> new Problem.Violation(name, "has to be " + wanted))
                .toList();
    }

    private static String name(AnnotatedElement element, String ownName) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        RestQuery quarkus = element.getAnnotation(RestQuery.class);
        if (quarkus == null) {
            return null;
        }
        return quarkus.value().isEmpty() ? ownName : quarkus.value();
    }

    /** What the value should have been, null where it can be read. */
    private static String wanted(Class<?> type, String value) {
        if (type == int.class || type == Integer.class) {
            return unreadable(Integer::parseInt, value) ? "a whole number" : null;
        }
        if (type == long.class || type == Long.class) {
            return unreadable(Long::parseLong, value) ? "a whole number" : null;
        }
        if (type == UUID.class) {
            return unreadable(UUID::fromString, value) ? "an id" : null;
        }
        if (type == Instant.class) {
            return unreadable(Instant::parse, value) ? "an instant such as 2026-03-04T18:00:00Z" : null;
        }
        if (type == LocalDate.class) {
            return unreadable(LocalDate::parse, value) ? "a date such as 2026-03-04" : null;
        }
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return names.contains(value) ? null : names.stream().collect(Collectors.joining(", ", "one of ", ""));
        }
        return null;
    }

    private static boolean unreadable(Consumer<String> reader, String value) {
        try {
            reader.accept(value);
            return false;
        } catch (RuntimeException failure) {
            return true;
        }
    }
}
