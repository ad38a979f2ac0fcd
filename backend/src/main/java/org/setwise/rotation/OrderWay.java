package org.setwise.rotation;

/** How the order of presenting came about. */
public enum OrderWay {
    /** Who volunteered first presents first; the rest is drawn. */
    VOLUNTEERS_FIRST,
    DRAWN,
    BY_HAND
}
