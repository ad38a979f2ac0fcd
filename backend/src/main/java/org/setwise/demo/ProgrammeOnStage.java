package org.setwise.demo;

import java.util.List;
import java.util.UUID;
import org.setwise.demo.story.Actor;
import org.setwise.programme.ProgrammeDraft;
import org.setwise.programme.RosterDraft;
import org.setwise.programme.RosterEntryDraft;

/** One programme of the story. */
final class ProgrammeOnStage {
    private final Stage stage;
    private final Actor organiser;
    private final UUID id;

    ProgrammeOnStage(Stage stage, Actor organiser, ProgrammeDraft draft) {
        this.stage = stage;
        this.organiser = organiser;
        this.id = stage.sees(organiser, uses -> uses.programmes().create(draft).id());
    }

    /** The organisation that this organiser organises. */
    static UUID organisationOf(Stage stage, Actor organiser) {
        return stage.sees(
                organiser, uses -> uses.people().showMe().organises().getFirst().id());
    }

    /**
     * Makes a roster of these people.
     *
     * @param from its first day, counted from today
     * @param to its last; null for no end
     */
    ProgrammeOnStage withRoster(String name, int reserved, int from, Integer to, List<Actor> people) {
        RosterDraft draft = new RosterDraft(name, reserved);
        UUID roster =
                stage.sees(organiser, uses -> uses.rosters().create(id, draft).id());
        for (Actor person : people) {
            RosterEntryDraft entry = new RosterEntryDraft(
                    person.email(),
                    person.name(),
                    stage.calendar().day(from),
                    to == null ? null : stage.calendar().day(to),
                    null,
                    null);
            stage.does(organiser, uses -> uses.rosters().addEntry(roster, entry));
        }
        return this;
    }

    UUID id() {
        return id;
    }

    ProgrammeOnStage open() {
        stage.does(organiser, uses -> uses.programmes().open(id));
        return this;
    }

    void close() {
        stage.does(organiser, uses -> uses.programmes().close(id));
    }

    SetOnStage set(String name, int capacity, Actor facilitator, String link) {
        return new SetOnStage(stage, organiser, id, name, capacity, facilitator, link);
    }
}
