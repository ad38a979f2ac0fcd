package org.setwise.person;

/** How much a person knows action learning, by the person's own account. */
public enum ExperienceLevel {
    NEW,
    SOME,
    EXPERIENCED
}
