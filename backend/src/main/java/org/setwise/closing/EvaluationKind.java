package org.setwise.closing;

/** How a question of an evaluation is answered: by a figure from 1 (not at all) to 5 (very much), or in words. */
public enum EvaluationKind {
    SCALE,
    OPEN
}
