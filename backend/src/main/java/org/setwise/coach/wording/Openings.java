package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.setwise.coach.wording.Opening.Kind;

/** Finds where questions begin in a sentence, with or without a question mark. */
final class Openings {
    private static final Set<String> AUXILIARIES = Lexicon.words("AUX");
    private static final Set<String> JOINED_AUXILIARIES = Set.of("'s", "'re", "'d", "'ve", "'ll", "'m");
    private static final Set<String> SUBJECTS = Lexicon.words("SUBJECT");
    private static final Set<String> PRONOUNS = Lexicon.words("PRONOUN");
    private static final Set<String> PERSONS = Lexicon.words("PERSONAL");
    private static final Set<String> NO_QUESTION_AFTER = Lexicon.words("BEFORE_INVERSION_OF_ANOTHER_KIND");
    private static final Set<String> QUANTITIES = Lexicon.words("QUANTITY");
    private static final Set<String> FACTS = Lexicon.words("FACT");
    private static final Set<String> ELLIPSES = Lexicon.words("ELLIPSIS");
    private static final Set<String> PREPOSITIONS = Lexicon.words("KIND_PREP");
    private static final Set<String> BE = Lexicon.words("KIND_BE");
    private static final Set<String> THINGS = Set.of("that", "this", "there", "i", "anybody", "anyone");
    private static final Set<String> COMMANDS = Set.of("do", "dont", "have", "may", "need");
    private static final List<Phrase> TELLING = Phrases.named("TELL");
    private static final List<Phrase> WONDERING = Phrases.named("WONDER");
    private static final List<Phrase> TAGS = Phrases.named("TAG");

    private final Sentence sentence;
    private final Clauses clauses;
    private final List<Opening> found = new ArrayList<>();

    private Openings(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** All openings of a sentence, in their order. */
    static List<Opening> in(Sentence sentence, Clauses clauses) {
        Openings openings = new Openings(sentence, clauses);
        openings.find();
        return openings.found;
    }

    private void find() {
        for (int at = 0; at < sentence.size(); at++) {
            Kind kind = kindAt(at);
            if (kind != null) {
                found.add(new Opening(at, kind, clauses.beginsAt(at)));
                if (kind == Kind.TAG) {
                    return;
                }
                if (kind.isWh() && kind != Kind.ABOUT) {
                    at = pastInversion(at);
                }
            }
        }
    }

    private Kind kindAt(int at) {
        boolean leads = clauses.beginsAt(at);
        if (at > clauses.firstContent() && matches(TAGS, at)) {
            return Kind.TAG;
        }
        Kind asking = whAt(at, leads || isAfterPreposition(at));
        if (asking != null) {
            return asking;
        }
        if (leads && matches(TELLING, at)) {
            return Kind.TELL;
        }
        if (isInversion(at, leads)) {
            return Kind.AUX;
        }
        if (matches(WONDERING, at)) {
            return wondered(at);
        }
        return leads && at <= clauses.firstContent() && ELLIPSES.contains(sentence.word(at)) ? Kind.SHORT : null;
    }

    private Kind whAt(int at, boolean leads) {
        String word = sentence.word(at);
        String next = sentence.word(at + 1);
        Kind kind =
                switch (word) {
                    case "what" -> what(next);
                    case "how" -> how(next);
                    case "why" -> Kind.WHY;
                    case "who", "whom", "whose" -> Kind.WHO;
                    case "where" -> Kind.WHERE;
                    case "when" -> Kind.WHEN;
                    case "which" -> Kind.WHICH;
                    default -> null;
                };
        if (kind == null) {
            return null;
        }
        if (kind == Kind.ABOUT || kind == Kind.WHAT_IF) {
            return leads || sentence.isMarkedAsQuestion() ? kind : null;
        }
        boolean inverted = isAuxiliary(next) && (leads || PRONOUNS.contains(sentence.word(at + 2)));
        if (kind == Kind.WHEN || kind == Kind.WHERE || kind == Kind.WHICH && !sentence.isMarkedAsQuestion()) {
            return inverted || isInvertedLater(at) || isAlone(at) ? kind : null;
        }
        if (inverted) {
            return kind;
        }
        boolean ownSubject = PRONOUNS.contains(next) || next.equals("to");
        return !ownSubject && (leads || isInvertedLater(at)) ? kind : null;
    }

    /** {@code in what way}, {@code with whom}. */
    private boolean isAfterPreposition(int at) {
        return at > 0 && PREPOSITIONS.contains(sentence.word(at - 1)) && clauses.beginsAt(at - 1);
    }

    private static Kind what(String next) {
        if (next.equals("about")) {
            return Kind.ABOUT;
        }
        return next.equals("if") ? Kind.WHAT_IF : FACTS.contains(next) ? Kind.QUANTITY : Kind.WHAT;
    }

    private static Kind how(String next) {
        if (next.equals("about")) {
            return Kind.ABOUT;
        }
        return next.equals("come") ? Kind.WHY : QUANTITIES.contains(next) ? Kind.QUANTITY : Kind.HOW;
    }

    /** {@code what kind of things do you}: the verb and its subject are turned round a few words on. */
    private boolean isInvertedLater(int at) {
        for (int later = at + 1; later < Math.min(at + 7, sentence.size()); later++) {
            if (PRONOUNS.contains(sentence.word(later)) || sentence.token(later).afterPause()) {
                return false;
            }
            if (isAuxiliary(sentence.word(later)) && PRONOUNS.contains(sentence.word(later + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlone(int at) {
        return at == sentence.size() - 1 && sentence.isMarkedAsQuestion();
    }

    private boolean isInversion(int at, boolean leads) {
        String word = sentence.word(at);
        if (!AUXILIARIES.contains(word)) {
            return false;
        }
        String next = sentence.word(at + 1);
        if (leads) {
            if (COMMANDS.contains(word)) {
                return PRONOUNS.contains(next) || sentence.isMarkedAsQuestion() && SUBJECTS.contains(next);
            }
            return SUBJECTS.contains(next) || sentence.isMarkedAsQuestion() && !next.isEmpty();
        }
        String before = sentence.word(at - 1);
        boolean turned = PERSONS.contains(next)
                || next.equals("it") && !before.equals("that")
                || !BE.contains(word) && THINGS.contains(next);
        return turned && !PRONOUNS.contains(before) && !NO_QUESTION_AFTER.contains(before);
    }

    /** {@code i wonder how you …} asks what its how asks. */
    private Kind wondered(int at) {
        for (int later = at + 1; later < Math.min(at + 8, sentence.size()); later++) {
            String word = sentence.word(later);
            if (word.equals("if") || word.equals("whether")) {
                return Kind.WHETHER;
            }
            switch (word) {
                case "what", "how", "why", "where", "who" -> {
                    return QUANTITIES.contains(sentence.word(later + 1)) ? Kind.QUANTITY : Kind.WONDER;
                }
                default -> {
                    // On to the next word.
                }
            }
        }
        return Kind.WHETHER;
    }

    private int pastInversion(int at) {
        for (int later = at + 1; later < Math.min(at + 7, sentence.size()); later++) {
            if (sentence.token(later).afterPause()) {
                return at;
            }
            if (isAuxiliary(sentence.word(later))) {
                return later;
            }
        }
        return at;
    }

    private static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word) || JOINED_AUXILIARIES.contains(word);
    }

    private boolean matches(List<Phrase> phrases, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.match(sentence, at) > at) {
                return true;
            }
        }
        return false;
    }
}
