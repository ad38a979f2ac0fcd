package org.setwise.demo.story;

/** Texts are wrapped in the code and flow on the page. */
final class Prose {
    private Prose() {}

    /** Joins the lines of each paragraph; an empty line stays one. */
    static String flowing(String text) {
        return text == null ? null : text.strip().replaceAll("(?<!\n)\n(?!\n)", " ");
    }
}
