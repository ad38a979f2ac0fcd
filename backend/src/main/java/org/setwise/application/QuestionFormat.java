package org.setwise.application;

/** How a question to applicants is answered: in a line, in some sentences, or by one of several choices. */
public enum QuestionFormat {
    SHORT_TEXT(200),
    LONG_TEXT(4000),
    CHOICE(200);

    private final int longestAnswer;

    QuestionFormat(int longestAnswer) {
        this.longestAnswer = longestAnswer;
    }

    /** In characters. */
    int longestAnswer() {
        return longestAnswer;
    }
}
