package org.setwise.coach.wording;

/** What a hint is about, the weightiest first: when only one hint is shown, it is the first. */
public enum HintCode {
    ADVICE("This sounds like advice."),
    ADVICE_IN_DISGUISE("There may be advice inside this question."),
    EXPERIENCE("This tells of your own experience; here are questions only."),
    LEADING("This question brings its answer along."),
    STATEMENT("This is not a question yet."),
    SEVERAL("There is more than one question here."),
    CURIOSITY("This may be for your own curiosity."),
    PREAMBLE("The question comes after a preamble."),
    LONG("This is long: more than " + Hints.WORDS + " words."),
    CLOSED("A yes, a no or a fact could answer this.");

    private final String message;

    HintCode(String message) {
        this.message = message;
    }

    /** The hint in one plain sentence. */
    public String message() {
        return message;
    }
}
