package org.setwise.demo.story;

/** An experience that a member shares with the presenter. */
public record Shared(Actor by, String text) {
    public Shared {
        text = Prose.flowing(text);
    }
}
