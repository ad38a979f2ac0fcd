package org.setwise.closing;

/** Where a member's evaluation stands: kept as a draft for themselves, given, or declined as a whole. */
public enum EvaluationState {
    DRAFT,
    GIVEN,
    DECLINED
}
