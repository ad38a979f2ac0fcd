package org.setwise.demo;

import java.util.List;
import java.util.UUID;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Cast;
import org.setwise.organisation.Appointment;
import org.setwise.organisation.NewOrganisation;
import org.setwise.person.ProfileUpdate;
import org.setwise.platform.etag.Etag;

/** Everybody comes in, and the organisations get their organisers. */
final class PeopleChapter {
    private static final int FIRST_DAY = -60 * StoryCalendar.WEEK;

    private final Stage stage;

    PeopleChapter(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.turnTo(stage.calendar().at(FIRST_DAY, 9));
        comeIn(stage, Cast.ADMINISTRATOR);
        stage.does(
                Cast.ADMINISTRATOR,
                uses -> uses.register().findOrCreate(Cast.ADMINISTRATOR.email()).makeAdministrator());
        open(Cast.NORTHGATE, Cast.MARIAN, Cast.SAL);
        open(Cast.FEDERATION, Cast.INGRID, Cast.SAL);
        comeIn(stage, Cast.MARIAN);
        comeIn(stage, Cast.INGRID);
        comeIn(stage, Cast.DELROY);
        comeIn(stage, Cast.SAL);
        stage.turnTo(stage.calendar().at(-1, 16));
        comeIn(stage, Cast.ROBIN);
    }

    private void open(String organisation, Actor organiser, Actor sponsor) {
        stage.does(Cast.ADMINISTRATOR, uses -> {
            UUID opened = uses.organisations()
                    .create(new NewOrganisation(organisation))
                    .id();
            uses.organisations().appoint(opened, new Appointment(organiser.email()));
            uses.organisations().appointSponsor(opened, new Appointment(sponsor.email()));
        });
    }

    /** A first visit: the person says who they are. */
    static void comeIn(Stage stage, Actor actor) {
        stage.enter(actor);
        stage.does(actor, uses -> uses.people()
                .updateMe(
                        new ProfileUpdate(
                                actor.name(), StoryCalendar.ZONE.getId(), null, actor.organisation(), actor.level()),
                        Etag.of(0)));
    }

    /** At the end, when they all are there: those whom anybody may be. */
    static void openParts(Stage stage) {
        List<Cast.Part> parts = Cast.parts();
        for (int i = 0; i < parts.size(); i++) {
            Cast.Part part = parts.get(i);
            int position = i + 1;
            stage.does(
                    part.who(), uses -> uses.demo().open(stage.idOf(part.who()), part.role(), part.story(), position));
        }
    }
}
