package org.setwise.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the contract of a refusal that does not follow from the operation's form, or tells one that does in better
 * words. What follows from the form (401, 403, 404, 409, 412, 413, 415, 422, 428) needs no annotation.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Refuses.All.class)
public @interface Refuses {
    int status();

    /** When it happens, as a sentence without a full stop. */
    String when();

    /** More than one of them. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface All {
        Refuses[] value();
    }
}
