package org.setwise.closing;

/** What a question of an evaluation is about. */
public enum EvaluationLevel {
    ME,
    SET,
    PROGRAMME
}
