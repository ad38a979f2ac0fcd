package org.setwise.learningset;

import org.setwise.programme.FacilitationMode;

/** What a test wants of a set. Start from {@link SetsInTests#wanted}. */
public record WantedSet(
        int members,
        int capacity,
        int places,
        FacilitationMode mode,
        boolean facilitated,
        boolean signed,
        boolean introduced,
        SetState state,
        int turnsPerSession) {
    public WantedSet capacity(int seats) {
        return new WantedSet(members, seats, places, mode, facilitated, signed, introduced, state, turnsPerSession);
    }

    public WantedSet places(int number) {
        return new WantedSet(members, capacity, number, mode, facilitated, signed, introduced, state, turnsPerSession);
    }

    public WantedSet mode(FacilitationMode other) {
        return new WantedSet(members, capacity, places, other, facilitated, signed, introduced, state, turnsPerSession);
    }

    public WantedSet withFacilitator() {
        return new WantedSet(members, capacity, places, mode, true, signed, introduced, state, turnsPerSession);
    }

    public WantedSet unsigned() {
        return new WantedSet(members, capacity, places, mode, facilitated, false, introduced, state, turnsPerSession);
    }

    /** Everybody has written their introduction. */
    public WantedSet withIntroductions() {
        return new WantedSet(members, capacity, places, mode, facilitated, signed, true, state, turnsPerSession);
    }

    public WantedSet in(SetState other) {
        return new WantedSet(members, capacity, places, mode, facilitated, signed, introduced, other, turnsPerSession);
    }

    public WantedSet turnsPerSession(int number) {
        return new WantedSet(members, capacity, places, mode, facilitated, signed, introduced, state, number);
    }
}
