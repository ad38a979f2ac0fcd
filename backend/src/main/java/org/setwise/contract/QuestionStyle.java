package org.setwise.contract;

/** How a set goes about its open questions. */
public enum QuestionStyle {
    /** Each question is answered before the next is asked. */
    ONE_AT_A_TIME,
    /** All questions are heard first; then the presenter answers what helps. */
    ALL_FIRST
}
