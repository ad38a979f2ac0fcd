package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;
import org.setwise.learningsession.TurnConcluded;
import org.setwise.person.PersonNames;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotAllowed;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;

/** What is done with the questions of a turn. Every use case holds the turn, so two people follow each other. */
@ApplicationScoped
@Transactional
public class QuestionService {
    private final QuestionRepository questions;
    private final QuestionOrder order;
    private final TurnFloorRepository floors;
    private final TurnLogRepository log;
    private final TurnAccess turns;
    private final SessionEvents events;
    private final PersonNames names;
    private final Ids ids;
    private final Clock clock;

    QuestionService(
            QuestionRepository questions,
            QuestionOrder order,
            TurnFloorRepository floors,
            TurnLogRepository log,
            TurnAccess turns,
            SessionEvents events,
            PersonNames names,
            Ids ids,
            Clock clock) {
        this.questions = questions;
        this.order = order;
        this.floors = floors;
        this.log = log;
        this.turns = turns;
        this.events = events;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    public Page<QuestionView> list(UUID turnId, PageRequest request) {
        TurnStanding turn = turns.toRead(turnId);
        int after =
                request.after(1).map(position -> numberIn(position.getFirst())).orElse(0);
        List<QuestionRow> rows = log.questionsAfter(turnId, after, request.limitAndOne());
        boolean oneIsAsked = questions.hasOneAsked(turnId);
        var named = names.of(rows.stream().map(QuestionRow::askerId).toList());
        return Page.of(rows, request, row -> List.of(Integer.toString(row.number())))
                .map(row -> row.seenIn(turn, oneIsAsked, named));
    }

    public QuestionView show(UUID questionId) {
        return view(questionId, turns.toRead(turnOf(questionId)));
    }

    /**
     * A question for the presenter. It is put at once when no other is before the presenter, and waits otherwise.
     *
     * @throws PresenterDoesNotAsk rule 17
     * @throws ReflectionIsNotForQuestions rule 23
     * @throws NotATimeForQuestions outside the turn's phases for questions
     */
    public QuestionView ask(UUID turnId, NewQuestion asked) {
        TurnStanding turn = turns.toWrite(turnId);
        requireTakingPart(turn);
        if (turn.presenterId().equals(turn.me())) {
            throw new PresenterDoesNotAsk();
        }
        turn.requireTimeForQuestions();
        Question question = new Question(ids.next(), turn, questions.nextNumber(turnId), asked, clock.instant());
        if (order.isPutAtOnce(turn)) {
            question.put(clock.instant());
        }
        floors.lowerHand(turn);
        questions.persist(question);
        events.happened(turn.sessionId(), SessionEventKind.QUESTION_ASKED);
        return view(question.id(), turn);
    }

    /** The presenter or the host puts a question that waits or was parked. */
    public QuestionView put(UUID questionId) {
        TurnStanding turn = turns.toWrite(turnOf(questionId));
        if (!turn.isMine() && !turn.isMyHosting()) {
            throw new NotAllowed("Questions are put by the presenter or the host.");
        }
        Question question = questions.findById(questionId);
        turn.requireTimeForQuestions();
        if (question.state() != QuestionState.ASKED && questions.hasOneAsked(turn.id())) {
            throw new AnotherQuestionIsAsked();
        }
        question.put(clock.instant());
        TurnFloor floor = floors.of(turn);
        floor.goOn();
        floor.hearAnswers();
        events.happened(turn.sessionId(), SessionEventKind.QUESTION_PUT);
        return view(questionId, turn);
    }

    public QuestionView answer(UUID questionId, QuestionAnswer answer) {
        return settle(questionId, SessionEventKind.QUESTION_ANSWERED, (question, floor) -> {
            question.answer(answer.note(), clock.instant());
            if (answer.invitesToAskOn()) {
                floor.inviteToAskOn(question.askerId());
            }
        });
    }

    public QuestionView park(UUID questionId) {
        return settle(questionId, SessionEventKind.QUESTION_PARKED, (question, floor) -> question.park());
    }

    public QuestionView decline(UUID questionId) {
        return settle(questionId, SessionEventKind.QUESTION_DECLINED, (question, floor) -> question.decline());
    }

    /** The presenter's marks, also long after the session. */
    public QuestionView mark(UUID questionId, QuestionMarks marks) {
        TurnStanding turn = turns.toWrite(turnOf(questionId));
        turn.requireMine();
        Question question = questions.findById(questionId);
        question.mark(marks.madeMeThink());
        questions.markAsAdvice(question, turn, marks.feltLikeAdvice(), clock.instant());
        events.happened(turn.sessionId(), SessionEventKind.QUESTION_MARKED);
        return view(questionId, turn);
    }

    /** Its asker takes a question back. */
    public QuestionView withdraw(UUID questionId) {
        TurnStanding turn = turns.toWrite(turnOf(questionId));
        requireTakingPart(turn);
        Question question = questions.findById(questionId);
        if (!question.askerId().equals(turn.me())) {
            throw new NotAllowed("A question is withdrawn by its asker.");
        }
        question.withdraw();
        events.happened(turn.sessionId(), SessionEventKind.QUESTION_WITHDRAWN);
        order.putNext(turn);
        return view(questionId, turn);
    }

    /** A member says aloud that they ask nothing this time (rule 16). */
    public void pass(UUID turnId) {
        TurnStanding turn = turns.toWrite(turnId);
        turn.standing().requireMember();
        if (turn.presenterId().equals(turn.me())) {
            throw PassingIsForAskers.notThePresenter();
        }
        if (!turn.isPresenting()) {
            throw PassingIsForAskers.onlyWhileTheTurnIsOn();
        }
        questions.pass(turn, clock.instant());
        floors.lowerHand(turn);
        TurnFloor floor = floors.of(turn);
        if (floor.followUpBy().filter(turn.me()::equals).isPresent()) {
            floor.goOn();
            order.putNext(turn);
        }
        events.happened(turn.sessionId(), SessionEventKind.TURN_PASSED);
    }

    /** Nothing waits to be asked once the turn is over. */
    void parkWhatIsOpen(@Observes TurnConcluded concluded) {
        questions.parkOpen(concluded.turnId());
    }

    /** The presenter is done with a question, one way or another. */
    private QuestionView settle(UUID questionId, SessionEventKind kind, BiConsumer<Question, TurnFloor> step) {
        TurnStanding turn = turns.toWrite(turnOf(questionId));
        turn.requireMine();
        TurnFloor floor = floors.of(turn);
        step.accept(questions.findById(questionId), floor);
        floor.breakSilence(clock.instant());
        events.happened(turn.sessionId(), kind);
        order.putNext(turn);
        return view(questionId, turn);
    }

    private static void requireTakingPart(TurnStanding turn) {
        if (!turn.isTakingPart()) {
            throw new NotAllowed();
        }
    }

    private UUID turnOf(UUID questionId) {
        return questions.turnOf(questionId).orElseThrow(NotFound::new);
    }

    private QuestionView view(UUID questionId, TurnStanding turn) {
        QuestionRow row = log.question(questionId).orElseThrow(NotFound::new);
        return row.seenIn(turn, questions.hasOneAsked(turn.id()), names.of(List.of(row.askerId())));
    }

    private static int numberIn(String position) {
        try {
            return Integer.parseInt(position);
        } catch (NumberFormatException notOurs) {
            throw new Invalid("after", "is not the `next` of a page of this list");
        }
    }
}
