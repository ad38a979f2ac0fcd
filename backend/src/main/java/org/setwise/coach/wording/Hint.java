package org.setwise.coach.wording;

/**
 * Something about a text that its author may want to look at again.
 *
 * @param span the words it is about
 * @param suggestion a way to say it instead, made from the author's own words; null when there is none that reads well
 */
public record Hint(HintCode code, Span span, String suggestion) {}
