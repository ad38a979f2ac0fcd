package org.setwise.learningset;

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
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The web address of a room in any video system: what a browser opens, and nothing that would run as a script. */
@Documented
@Schema(format = "uri", maxLength = 2000)
@Constraint(validatedBy = JoinLink.Validator.class)
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface JoinLink {
    String message() default "must be a web address that begins with https:// or http://";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks what {@link JoinLink} promises. */
    class Validator implements ConstraintValidator<JoinLink, String> {
        private static final int LONGEST = 2000;

        @Override
        public boolean isValid(String link, ConstraintValidatorContext context) {
            return link == null || (link.length() <= LONGEST && isWebAddress(link));
        }

        private static boolean isWebAddress(String link) {
            try {
                URI address = new URI(link);
                return address.getHost() != null && (link.startsWith("https://") || link.startsWith("http://"));
            } catch (URISyntaxException noAddress) {
                return false;
            }
        }
    }
}
