package org.setwise.notification;

import java.util.List;

/** What one is told about. Each kind is told once to a person for one occasion, and its mails can be switched off. */
public enum NotificationKind {
    /** One or several sessions were planned. */
    INVITATION(NotificationTheme.SESSIONS, Calendar.REQUEST, Placeholder.WHEN),
    SESSIONS_MOVED(NotificationTheme.SESSIONS, Calendar.REQUEST, Placeholder.WHEN),
    /** The time stays; the length or the link is another. */
    SESSION_CHANGED(NotificationTheme.SESSIONS, Calendar.REQUEST, Placeholder.WHEN),
    SESSIONS_POSTPONED(NotificationTheme.SESSIONS, Calendar.CANCEL, Placeholder.WHEN),
    SESSIONS_CANCELLED(NotificationTheme.SESSIONS, Calendar.CANCEL, Placeholder.WHEN),
    /** The set looks for times to meet. */
    POLL_OPENED(NotificationTheme.SESSIONS, Calendar.NONE),
    /** A time was found and the sessions are planned; told instead of {@link #INVITATION}. */
    POLL_DECIDED(NotificationTheme.SESSIONS, Calendar.REQUEST, Placeholder.WHEN),
    /** None of the times is taken. */
    POLL_WITHDRAWN(NotificationTheme.SESSIONS, Calendar.NONE),
    /** For the host alone: a member cannot come (rule 14). */
    APOLOGIES_SENT(NotificationTheme.SESSIONS, Calendar.NONE, Placeholder.WHEN),
    /** For the host alone: a member was absent twice running without a word (rule 14). */
    ABSENT_TWICE(NotificationTheme.SESSIONS, Calendar.NONE),
    HOSTING_TAKEN_ON(NotificationTheme.SESSIONS, Calendar.NONE, Placeholder.WHEN),
    HOSTING_HANDED_ON(NotificationTheme.SESSIONS, Calendar.NONE, Placeholder.WHEN),

    WEEK_AHEAD(NotificationTheme.REMINDERS, Calendar.NONE, Placeholder.WHEN),
    DAY_AHEAD(NotificationTheme.REMINDERS, Calendar.NONE, Placeholder.WHEN),
    /** Two weeks before one presents. */
    TURN_AHEAD(NotificationTheme.REMINDERS, Calendar.NONE, Placeholder.WHEN),
    /** For whoever has something undertaken and not finished. */
    ACTIONS_HALF_WAY(NotificationTheme.REMINDERS, Calendar.NONE, Placeholder.WHEN),

    /** Somebody asks to swap turns. */
    SWAP_ASKED(NotificationTheme.PRESENTING, Calendar.NONE, Placeholder.WHEN),
    /** The other keeps their turn; what an agreement changes is told as that. */
    SWAP_DECLINED(NotificationTheme.PRESENTING, Calendar.NONE, Placeholder.WHEN),
    TURN_TAKEN_ON(NotificationTheme.PRESENTING, Calendar.NONE, Placeholder.WHEN),
    TURN_HANDED_ON(NotificationTheme.PRESENTING, Calendar.NONE, Placeholder.WHEN),
    /** One goes without a turn in this round (rule 8). */
    TURN_SKIPPED(NotificationTheme.PRESENTING, Calendar.NONE, Placeholder.WHEN),

    /** A formation proposes a set; nothing is decided yet. */
    SET_PROPOSED(NotificationTheme.PLACES, Calendar.NONE),
    /** Sets were formed, and one is in none of them; who is in one hears of the place offered there. */
    SETS_FORMED(NotificationTheme.PLACES, Calendar.NONE),
    PLACE_OFFERED(NotificationTheme.PLACES, Calendar.NONE, Placeholder.UNTIL),
    OFFER_ENDING(NotificationTheme.PLACES, Calendar.NONE, Placeholder.UNTIL),
    OFFER_EXPIRED(NotificationTheme.PLACES, Calendar.NONE),
    PLACE_CONFIRMED(NotificationTheme.PLACES, Calendar.REQUEST),
    /** Something changed that applicants and members rely on. */
    PROGRAMME_CHANGED(NotificationTheme.PLACES, Calendar.NONE),

    SET_STARTED(NotificationTheme.SETS, Calendar.NONE),
    CONTRACT_CHANGED(NotificationTheme.SETS, Calendar.NONE),
    /** Somebody new could come in the place of who left. */
    REPLACEMENT_ASKED(NotificationTheme.SETS, Calendar.NONE),
    /** For those whose time in it is over; who goes on hears of that instead. */
    SET_CLOSED(NotificationTheme.SETS, Calendar.CANCEL),
    /** The same people begin another round in a set that continues this one. */
    SET_RENEWED(NotificationTheme.SETS, Calendar.CANCEL, Placeholder.NEXT),
    /** The same with nobody who facilitates: its members host in turn. */
    SET_SELF_FACILITATED(NotificationTheme.SETS, Calendar.CANCEL, Placeholder.NEXT),
    SET_CANCELLED(NotificationTheme.SETS, Calendar.CANCEL),
    SET_LEFT(NotificationTheme.SETS, Calendar.CANCEL),
    /** What was written in a set that is over is about to be erased. */
    ERASURE_AHEAD(NotificationTheme.SETS, Calendar.NONE, Placeholder.DAY),
    /** A set that nobody closed is about to end, with what was written in it. */
    LAPSE_AHEAD(NotificationTheme.SETS, Calendar.NONE, Placeholder.DAY);

    /** What a mail does to its receiver's calendar. */
    enum Calendar {
        NONE,
        REQUEST,
        CANCEL
    }

    private final NotificationTheme theme;
    private final Calendar calendar;
    private final List<Placeholder> placeholders;

    NotificationKind(NotificationTheme theme, Calendar calendar, Placeholder... own) {
        this.theme = theme;
        this.calendar = calendar;
        this.placeholders = Placeholder.always(own);
    }

    public NotificationTheme theme() {
        return theme;
    }

    Calendar calendar() {
        return calendar;
    }

    /** What its words may hold in braces. */
    List<Placeholder> placeholders() {
        return placeholders;
    }
}
