package org.setwise.demo;

import java.time.Duration;
import java.util.List;
import org.setwise.demo.story.Actor;
import org.setwise.demo.story.Newcomer;
import org.setwise.demo.story.TurnStory;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.SessionView;
import org.setwise.learningset.IntroductionEntry;

/** What every set of the story goes through alike. */
final class Scenes {
    private final Stage stage;
    private final SetOnStage set;

    Scenes(Stage stage, SetOnStage set) {
        this.stage = stage;
        this.set = set;
    }

    /** The introductory session, up to where everybody has been introduced. */
    Meeting introductions(SessionView session, Actor host, List<Newcomer> newcomers) {
        List<Actor> members = newcomers.stream().map(Newcomer::who).toList();
        Meeting meeting = Meeting.begin(stage, set, session.id(), host, members, session.startsAt());
        meeting.leadTo(PhaseKind.INTRODUCTIONS);
        for (Newcomer newcomer : newcomers) {
            IntroductionEntry entry = new IntroductionEntry(newcomer.introduction(), newcomer.reasons());
            stage.does(newcomer.who(), uses -> uses.introductions().introduce(set.id(), entry));
        }
        return meeting;
    }

    /** A presenting session from the day before, when the presenters show their dilemmas, to its end. */
    void presentation(SessionView session, Actor host, List<Actor> present, List<TurnStory> stories) {
        stage.turnTo(session.startsAt().minus(Duration.ofDays(1)));
        List<TurnScene> scenes = turns(session, stories);
        scenes.forEach(TurnScene::prepare);
        Meeting meeting = Meeting.begin(stage, set, session.id(), host, present, session.startsAt());
        scenes.forEach(scene -> scene.play(meeting));
        end(meeting);
    }

    void end(Meeting meeting) {
        meeting.leadTo(PhaseKind.REFLECTION);
        meeting.conclude();
    }

    private List<TurnScene> turns(SessionView session, List<TurnStory> stories) {
        return session.turns().stream()
                .map(turn -> new TurnScene(stage, set, turn.id(), stories.get(turn.position() - 1)))
                .toList();
    }
}
