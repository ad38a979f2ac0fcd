package org.setwise.learninglog;

/** What a passage of a learning log is about. */
public enum LearningTopic {
    LEARNED("What I learned"),
    NEXT_ACTIONS("What I would do next"),
    STRUCK_BY("What struck me"),
    SET_WORKED("How we worked together"),
    ABOUT_MYSELF("About myself"),
    OUTCOME("What I took away"),
    CONFIDENCE("What made me say so"),
    /** Written into the log itself, in Markdown; the others are plain text. */
    ENTRY(null);

    private final String title;

    LearningTopic(String title) {
        this.title = title;
    }

    /** Its heading in an export; null where the text stands by itself. */
    String title() {
        return title;
    }
}
