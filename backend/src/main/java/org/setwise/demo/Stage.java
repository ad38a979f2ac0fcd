package org.setwise.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.setwise.demo.story.Actor;
import org.setwise.platform.time.ScopedClock;

/** Where the story is: who is in it, and what time it is. Each act takes a second. */
final class Stage {
    private static final Duration AN_ACT = Duration.ofSeconds(1);

    private final UseCases useCases;
    private final StoryCalendar calendar;
    private final Map<Actor, UUID> people = new HashMap<>();
    private Instant moment;

    Stage(UseCases useCases, StoryCalendar calendar) {
        this.useCases = useCases;
        this.calendar = calendar;
        this.moment = calendar.now();
    }

    StoryCalendar calendar() {
        return calendar;
    }

    Instant moment() {
        return moment;
    }

    /** The story goes on at this moment, which may be before the last one: another part of it begins. */
    void turnTo(Instant at) {
        moment = at;
    }

    /** Time passes until this moment, if it is not past. */
    void waitUntil(Instant at) {
        if (at.isAfter(moment)) {
            moment = at;
        }
    }

    void enter(Actor actor) {
        people.put(actor, ScopedClock.at(moment, () -> useCases.register()
                .findOrCreate(actor.email())
                .id()));
    }

    UUID idOf(Actor actor) {
        return people.get(actor);
    }

    /** Somebody does something and sees what came of it. */
    <T> T sees(Actor actor, Function<UseCases, T> act) {
        T result = useCases.acting().as(idOf(actor), moment, () -> act.apply(useCases));
        moment = moment.plus(AN_ACT);
        return result;
    }

    /** Somebody does something. */
    void does(Actor actor, Consumer<UseCases> act) {
        sees(actor, uses -> {
            act.accept(uses);
            return null;
        });
    }
}
