package org.setwise.programme;

/** How a set works: with open questions alone, or with members' own experience beside them. */
public enum FacilitationMode {
    OPEN_QUESTIONS,
    QUESTIONS_AND_EXPERIENCE
}
