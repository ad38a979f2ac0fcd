package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;

/** Which question comes before the presenter, and when. Nobody holds the floor but by these rules. */
@ApplicationScoped
class QuestionOrder {
    private final QuestionRepository questions;
    private final TurnFloorRepository floors;
    private final SessionEvents events;
    private final Clock clock;

    QuestionOrder(QuestionRepository questions, TurnFloorRepository floors, SessionEvents events, Clock clock) {
        this.questions = questions;
        this.floors = floors;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a question by the person is put the moment it is asked. Who was invited to ask on has done so with it. */
    boolean isPutAtOnce(TurnStanding turn) {
        TurnFloor floor = floors.of(turn);
        boolean invited = floor.followUpBy().filter(turn.me()::equals).isPresent();
        boolean atOnce = !questions.hasOneAsked(turn.id())
                && !isGathering(turn, floor)
                && (invited || floor.followUpBy().isEmpty());
        if (invited && atOnce) {
            floor.goOn();
        }
        return atOnce;
    }

    /** While there is time for questions, the presenter always has the next one to hear: the quietest asker's first. */
    void putNext(TurnStanding turn) {
        questions.flush();
        TurnFloor floor = floors.of(turn);
        if (!turn.isForQuestions() || isGathering(turn, floor) || questions.hasOneAsked(turn.id())) {
            return;
        }
        Optional<Question> next = floor.followUpBy()
                .map(asker -> questions.firstInQueueBy(asker, turn.id()))
                .orElseGet(() -> questions.quietestInQueue(turn.id()));
        next.ifPresent(question -> {
            question.put(clock.instant());
            floor.goOn();
            events.happened(turn.sessionId(), SessionEventKind.QUESTION_PUT);
        });
    }

    /** Questions are heard and none is answered yet. */
    private static boolean isGathering(TurnStanding turn, TurnFloor floor) {
        return turn.hearsAllFirst() && !floor.isAnswering();
    }
}
