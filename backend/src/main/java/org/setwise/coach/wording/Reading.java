package org.setwise.coach.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads any text into sentences of words, in one pass: no regular expression, so no text is slow. Hesitations, half words and words
 * said twice are left out, and what people write in haste becomes what they mean ({@code dont}, {@code whats}, {@code u}).
 */
final class Reading {
    private static final Set<String> HESITATIONS = Lexicon.words("HESITATION");
    private static final Set<String> BEGINNINGS = Lexicon.words("BEGINNING");
    private static final Map<String, String> HASTE = Lexicon.haste();
    private static final Set<String> JOINED = Set.of("s", "re", "d", "ll", "ve", "m");

    private final String text;
    private final boolean lowerCase;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private boolean pause;

    private Reading(String text) {
        this.text = text;
        this.lowerCase = text.chars().noneMatch(Character::isUpperCase);
    }

    static List<Sentence> of(String text) {
        Reading reading = new Reading(text);
        reading.read();
        return List.copyOf(reading.sentences);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (isWordPart(at)) {
                at = word(at);
            } else if (next == '[' || next == '<') {
                at = aside(at, next == '[' ? ']' : '>');
            } else {
                at = mark(at, next);
            }
        }
        end(Sentence.NO_MARK);
    }

    /** What a transcript notes in brackets, such as laughter, is not said. */
    private int aside(int at, char close) {
        int end = text.indexOf(close, at);
        return end < 0 || end - at > 40 ? at + 1 : end + 1;
    }

    private int mark(int at, char mark) {
        switch (mark) {
            case '?', '!', '？', '！', '؟', '¿' -> end(mark == '!' || mark == '！' ? '!' : '?');
            case '.', '…', '。' -> {
                if (endsSentence(at)) {
                    end('.');
                }
            }
            case '\n', '\r' -> end(Sentence.NO_MARK);
            case ',', ';', ':', '(', ')', '–', '—', '"', '“', '”', '/' -> pause = true;
            case '-' -> pause |= at + 1 < text.length() && !isWordPart(at + 1);
            default -> {
                // Anything else separates words and says nothing.
            }
        }
        return at + 1;
    }

    /** A point inside {@code 3.5} or after a single letter, as in {@code f. a. q}, ends nothing. */
    private boolean endsSentence(int at) {
        boolean inside = at + 1 < text.length() && isWordPart(at + 1);
        boolean initial = at > 0
                && isWordPart(at - 1)
                && (at < 2 || !isWordPart(at - 2))
                && at + 1 < text.length()
                && text.charAt(at - 1) != 'i'
                && text.charAt(at - 1) != 'I';
        return !inside && !initial;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && (isWordPart(end) || isApostrophe(end))) {
            end++;
        }
        boolean half = end < text.length()
                && text.charAt(end) == '-'
                && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
        if (!half) {
            if (beginsAnew(start, end)) {
                end(Sentence.NO_MARK);
            }
            add(start, end);
        }
        return end;
    }

    /** A capital where no name can be, as in {@code at home Do you}, begins a sentence. */
    private boolean beginsAnew(int start, int end) {
        return !tokens.isEmpty()
                && end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1))
                && BEGINNINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                && Character.isLowerCase(text.charAt(tokens.getLast().end() - 1));
    }

    private void add(int start, int end) {
        String written = text.substring(start, end)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'');
        int apostrophe = written.lastIndexOf('\'');
        if (apostrophe > 0 && written.length() == end - start && JOINED.contains(written.substring(apostrophe + 1))) {
            push(written.substring(0, apostrophe).replace("'", ""), start, start + apostrophe);
            push("'" + written.substring(apostrophe + 1), start + apostrophe, end);
            return;
        }
        String plain = written.replace("'", "");
        String meant = HASTE.getOrDefault(plain, plain);
        int joint = meant.indexOf(' ');
        if (joint < 0) {
            push(meant, start, end);
        } else {
            push(meant.substring(0, joint), start, end);
            push(meant.substring(joint + 1), end, end);
        }
    }

    private void push(String word, int start, int end) {
        if (word.isEmpty() || HESITATIONS.contains(word)) {
            return;
        }
        int last = tokens.size() - 1;
        if (last >= 0 && tokens.get(last).is(word) && !word.equals("that")) {
            pause = false;
            return;
        }
        tokens.add(new Token(word, start, end, pause));
        pause = false;
        if (last >= 2
                && tokens.get(last + 1).is(tokens.get(last - 1).word())
                && tokens.get(last).is(tokens.get(last - 2).word())) {
            tokens.removeLast();
            tokens.removeLast();
        }
    }

    private void end(char mark) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(List.copyOf(tokens), mark, lowerCase));
            tokens = new ArrayList<>();
        } else if (mark == '?' && !sentences.isEmpty()) {
            Sentence last = sentences.removeLast();
            sentences.add(new Sentence(last.tokens(), mark, lowerCase));
        }
        pause = false;
    }

    private boolean isWordPart(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at))
                || c == '_'
                || c == '@';
    }

    private boolean isApostrophe(int at) {
        char c = text.charAt(at);
        return c == '\'' || c == '’' || c == '‘';
    }
}
