package org.setwise.coach.wording;

import java.util.List;
import java.util.Set;
import org.setwise.questionlog.Purpose;

/**
 * What the coach sees in a text.
 *
 * @param several whether it asks more than one question
 * @param purposes what the question helps to consider; empty for what is no question
 * @param hints the weightiest first
 * @param confidence how sure the form is, from 0 to 1
 */
public record Assessment(Form form, boolean several, Set<Purpose> purposes, List<Hint> hints, double confidence) {}
