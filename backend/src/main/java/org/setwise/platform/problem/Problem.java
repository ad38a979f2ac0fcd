package org.setwise.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 says it: told in words to the person, and in {@code type} to programs.
 *
 * @param type a stable path of its own for each kind of problem, such as {@code /problems/set-is-full}
 * @param title the kind of problem in words, the same each time
 * @param status the status of the response
 * @param detail what happened this time
 * @param instance the name of this one occurrence, where it can be looked up in the log
 * @param rule the number of the rule that was broken
 * @param remedy what would satisfy it
 * @param violations the fields that are not valid
 * @param warnings rules that want a stated reason before they let it pass
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(required = true, examples = "/problems/invalid")
        String type,

        @Schema(required = true, examples = "Some fields are not valid")
        String title,

        @Schema(required = true, examples = "422") int status,
        String detail,
        String instance,
        Integer rule,
        String remedy,
        List<Violation> violations,
        List<Warning> warnings) {

    /** A field that is not valid; {@code field} is its path in the body, such as {@code clauses[0].title}. */
    public record Violation(
            @Schema(required = true, examples = "clauses[0].title")
            String field,

            @Schema(required = true, examples = "must not be blank")
            String message) {}

    /** A rule that lets something pass for a stated reason only. */
    public record Warning(
            @Schema(required = true, examples = "9") int rule,

            @Schema(required = true, examples = "Five sessions are planned, seven are needed")
            String detail) {}

    /** A problem of the kind {@code name}, which becomes the end of its type. */
    public static Problem of(int status, String name, String title) {
        return new Problem("/problems/" + name, title, status, null, null, null, null, null, null);
    }

    /** The same problem, told as it happened this time. */
    public Problem because(String detail) {
        return new Problem(type, title, status, detail, instance, rule, remedy, violations, warnings);
    }

    /** The same problem as a breach of the rule with this number. */
    public Problem breaking(int rule) {
        return new Problem(type, title, status, detail, instance, rule, remedy, violations, warnings);
    }

    /** The same problem with what would satisfy the rule. */
    public Problem satisfiedBy(String remedy) {
        return new Problem(type, title, status, detail, instance, rule, remedy, violations, warnings);
    }

    /** The same problem with the name of this occurrence. */
    public Problem named(String instance) {
        return new Problem(type, title, status, detail, instance, rule, remedy, violations, warnings);
    }

    /** The same problem with the fields that cause it. */
    public Problem at(List<Violation> violations) {
        return new Problem(type, title, status, detail, instance, rule, remedy, List.copyOf(violations), warnings);
    }

    /** The same problem with the rules that want a stated reason. */
    public Problem wanting(List<Warning> warnings) {
        return new Problem(type, title, status, detail, instance, rule, remedy, violations, List.copyOf(warnings));
    }
}
