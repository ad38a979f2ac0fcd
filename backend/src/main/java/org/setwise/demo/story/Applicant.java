package org.setwise.demo.story;

/** Somebody who applies for a place, and why. */
public record Applicant(Actor who, String motivation) {
    public Applicant {
        motivation = Prose.flowing(motivation);
    }
}
