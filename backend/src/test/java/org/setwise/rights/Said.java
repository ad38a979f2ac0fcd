package org.setwise.rights;

/** What is said in a set, and must stay there; and what an applicant tells the organisers. */
enum Said {
    MOTIVATION,
    INTRODUCTION,
    REASONS_TO_COME,
    DILEMMA_TITLE,
    DILEMMA_BRIEF,
    DRAFT_TITLE,
    DRAFT_BRIEF,
    QUESTION,
    ANSWER,
    EXPERIENCE,
    OUTCOME,
    ACTION,
    TRIED,
    HAPPENED,
    LEARNED,
    OBSTACLE,
    WHY_AN_ACTION_WAS_DROPPED,
    EVALUATION,
    SET_SUMMARY,
    THEME,
    PRIVATE_NOTE,
    REVIEW_SHEET,
    CONFIDENCE,
    LOG_ENTRY,
    WHY_A_RULE_WAS_BENT,
    WHY_THE_PRESENTER_CHANGED,
    WHY_A_SWAP_IS_ASKED,
    WHY_A_TURN_WAS_SKIPPED
}
