package org.setwise.formation;

/** Where a formation stands: {@code RUNNING → FINISHED}, or an end of another kind, and {@code ACCEPTED} from each of them but {@code FAILED}. */
public enum FormationState {
    /** Still looking for better sets. */
    RUNNING,
    /** Looked as long as it was to. */
    FINISHED,
    /** An organiser stopped it; the best it had found is kept. */
    STOPPED,
    /** The server stopped in the middle; the best it had found is kept. */
    INTERRUPTED,
    /** Something went wrong. */
    FAILED,
    /** Its sets were made. */
    ACCEPTED
}
