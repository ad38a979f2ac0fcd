package org.setwise.learningsession;

/** How pressing it is what a member would present. */
public enum BidUrgency {
    CAN_WAIT,
    SOON,
    PRESSING
}
