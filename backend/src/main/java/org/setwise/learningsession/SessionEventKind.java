package org.setwise.learningsession;

/** What can happen in a session. */
public enum SessionEventKind {
    /** When and how it is held, its script, its presenters; or it was postponed or cancelled. */
    SESSION_CHANGED,
    SESSION_STARTED,
    PHASE_ADVANCED,
    PHASE_EXTENDED,
    SESSION_PAUSED,
    /** Somebody pressed stop. */
    SESSION_STOPPED,
    SESSION_RESUMED,
    SESSION_CONCLUDED,
    /** Concluded by itself, because everybody had left. */
    SESSION_ABANDONED,
    ATTENDANCE_CHANGED,
    /** Somebody came into the room, or went. */
    PRESENCE_CHANGED,
    /** The host has been gone for so long that another may take over. */
    HOST_MISSED,
    HOST_CHANGED,
    /** Who has something pressing, or that it is settled who presents. */
    BIDDING_CHANGED,
    /** Whose word it is in a round. */
    SPEAKER_CHANGED,
    /** Somebody is no longer in the set. */
    MEMBER_LEFT,
    CONTRACT_CHANGED,
    INTRODUCTION_WRITTEN,
    EVALUATION_GIVEN,
    /** A member said how they wish that it goes on, or the set decided. */
    DECISION_CHANGED,
    DILEMMA_CHANGED,
    QUESTION_ASKED,
    QUESTION_PUT,
    QUESTION_ANSWERED,
    QUESTION_PARKED,
    QUESTION_DECLINED,
    QUESTION_WITHDRAWN,
    QUESTION_MARKED,
    TURN_PASSED,
    HAND_CHANGED,
    /** Everybody keeps silence with the presenter, or no longer. */
    SILENCE_CHANGED,
    /** Whose turn it is to ask, or what the presenter invites. */
    FLOOR_CHANGED,
    EXPERIENCE_SHARED,
    OUTCOME_RECORDED,
    /** An action was undertaken or changed, or told about. */
    ACTION_CHANGED
}
