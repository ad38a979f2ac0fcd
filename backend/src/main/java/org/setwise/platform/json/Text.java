package org.setwise.platform.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text as people write it: not blank when given, without control characters. Combine it with {@code @NotNull} where it
 * is required and {@code @Size(max = …)} for its length, both of which the contract then shows.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
    /** Whether the text may have several lines. */
    boolean lines() default true;

    String message() default "must be text without control characters, and not blank";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks what {@link Text} promises. */
    class Validator implements ConstraintValidator<Text, String> {
        private boolean lines;

        @Override
        public void initialize(Text text) {
            lines = text.lines();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || (!text.isBlank() && text.codePoints().noneMatch(this::isControl));
        }

        private boolean isControl(int point) {
            boolean layout = point == '\n' || point == '\t';
            return Character.isISOControl(point) && !(lines && layout);
        }
    }
}
