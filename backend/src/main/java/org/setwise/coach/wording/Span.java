package org.setwise.coach.wording;

/**
 * A part of the text.
 *
 * @param start where it begins, in UTF-16 units as JavaScript counts them
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {}
