package org.setwise.demo.story;

/** What a presenter brings. */
public record Dilemma(String title, String brief) {
    public Dilemma {
        brief = Prose.flowing(brief);
    }
}
