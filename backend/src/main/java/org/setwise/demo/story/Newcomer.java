package org.setwise.demo.story;

/** What a member tells the set about themselves, and why they came. */
public record Newcomer(Actor who, String introduction, String reasons) {
    public Newcomer {
        introduction = Prose.flowing(introduction);
        reasons = Prose.flowing(reasons);
    }
}
