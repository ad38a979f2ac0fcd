package org.setwise.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a creating operation of a resource: sent again with the same {@code Idempotency-Key} within a day, it answers
 * the same and acts once, for two requests at the same moment too. The kept answer is written in the very transaction
 * of the work, so neither is ever there without the other.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
