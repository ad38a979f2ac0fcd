package org.setwise.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what is wrong with a JSON body: 400 where it is not JSON, 422 where a field is not what it should be. */
final class JsonProblems {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']*)'");

    private JsonProblems() {}

    static Problem of(JsonProcessingException failure) {
        StreamReadException unreadable = cause(failure, StreamReadException.class);
        if (unreadable != null && !(unreadable instanceof InputCoercionException)) {
            return unreadable(unreadable);
        }
        if (failure instanceof JsonMappingException mapping) {
            String field = path(mapping.getPath());
            return field.isEmpty()
                    ? wrongShape(mapping)
                    : Invalid.problem(List.of(new Problem.Violation(field, message(mapping))));
        }
        return StatusProblems.of(400);
    }

    private static Problem unreadable(StreamReadException failure) {
        Matcher duplicate = DUPLICATE.matcher(failure.getOriginalMessage());
        String what =
                duplicate.find() ? "The field " + duplicate.group(1) + " is given twice" : "This is not valid JSON";
        JsonLocation place = failure.getLocation();
        return StatusProblems.of(400)
                .because(
                        place == null
                                ? what + "."
                                : what + ": line " + place.getLineNr() + ", column " + place.getColumnNr() + ".");
    }

    private static Problem wrongShape(JsonMappingException failure) {
        boolean trailing = failure.getOriginalMessage().startsWith("Trailing token");
        return StatusProblems.of(400)
                .because(
                        trailing ? "Something follows the JSON value." : "The body has to be " + wanted(failure) + ".");
    }

    private static String message(JsonMappingException failure) {
        if (failure instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            return "contains characters that cannot be kept";
        }
        if (failure instanceof UnrecognizedPropertyException) {
            return "is not a field that is known here";
        }
        return "has to be " + wanted(failure);
    }

    private static String wanted(JsonMappingException failure) {
        Class<?> type = targetType(failure);
        if (type == null) {
            return "a different value";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == String.class) {
            return "text";
        }
        if (type == UUID.class) {
            return "an id";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-03-04T18:00:00Z";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-03-04";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() ? "a JSON object" : "a different value";
    }

    private static Class<?> targetType(JsonMappingException failure) {
        if (failure instanceof MismatchedInputException mismatch) {
            return mismatch.getTargetType();
        }
        return failure.getCause() instanceof InputCoercionException overflow ? overflow.getTargetType() : null;
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
