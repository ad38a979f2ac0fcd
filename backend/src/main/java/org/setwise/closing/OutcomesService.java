package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.time.Ids;
import org.setwise.programme.ProgrammeAccess;

/** What came of a set: for the set in its members' words, for the organisation in what each of them releases. */
@ApplicationScoped
@Transactional
public class OutcomesService {
    private final OutcomesRepository outcomes;
    private final ThemeRepository themes;
    private final EvaluationRepository evaluations;
    private final EvaluationQuestionRepository questions;
    private final LearningSetRepository sets;
    private final SetAccess setAccess;
    private final ClosingAccess access;
    private final ProgrammeAccess programmes;
    private final Ids ids;
    private final Clock clock;

    OutcomesService(
            OutcomesRepository outcomes,
            ThemeRepository themes,
            EvaluationRepository evaluations,
            EvaluationQuestionRepository questions,
            LearningSetRepository sets,
            SetAccess setAccess,
            ClosingAccess access,
            ProgrammeAccess programmes,
            Ids ids,
            Clock clock) {
        this.outcomes = outcomes;
        this.themes = themes;
        this.evaluations = evaluations;
        this.questions = questions;
        this.sets = sets;
        this.setAccess = setAccess;
        this.access = access;
        this.programmes = programmes;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcomes show(UUID setId) {
        return shown(setAccess.toContent(setId));
    }

    /** Members sum up what came of the set for them, until it is over. */
    public Outcomes summarise(UUID setId, SummaryEntry summary) {
        Standing me = access.toMyOwn(setId);
        me.requireMember();
        sets.findByIdOptional(setId).orElseThrow(NotFound::new).requireNotOver("summed up");
        outcomes.summarise(me, summary.text(), clock.instant());
        return shown(me);
    }

    /**
     * The author picks a few words for what came of it, for themselves until they release them; when the set has closed, too.
     *
     * @throws ThereIsNothingToMark without an outcome or a summary of their own
     */
    public Outcomes mark(UUID setId, NewTheme theme) {
        Standing me = access.toMyOwn(setId);
        if (!themes.hasWords(setId, theme.turnId(), me.personId())) {
            throw new ThereIsNothingToMark();
        }
        themes.mark(ids.next(), me, theme, clock.instant());
        return shown(me);
    }

    /** The author lets the organisers read a theme, or takes that back; both at any time. */
    public Theme release(UUID themeId, Release release) {
        themes.find(themeId).orElseThrow(NotFound::new);
        themes.release(themeId, release.released() ? clock.instant() : null);
        return themes.find(themeId).orElseThrow();
    }

    public void removeTheme(UUID themeId) {
        themes.find(themeId).orElseThrow(NotFound::new);
        themes.remove(themeId);
    }

    public ReleasedWords listReleased(UUID programmeId) {
        programmes.toOrganise(programmeId);
        Map<UUID, List<String>> words = evaluations.releasedIn(programmeId);
        return new ReleasedWords(
                themes.releasedIn(programmeId),
                questions.these(words.keySet()).stream()
                        .map(question ->
                                new ReleasedAnswers(question.level(), question.text(), words.get(question.id())))
                        .toList());
    }

    private Outcomes shown(Standing reader) {
        List<String> actions = new ArrayList<>();
        if (reader.member() && !reader.state().isOver()) {
            actions.add("writeMySummary");
        }
        if (reader.member() || reader.formerMember()) {
            actions.add("markTheme");
        }
        return new Outcomes(
                outcomes.turnsOf(reader.setId()),
                outcomes.summariesOf(reader.setId()),
                themes.of(reader.setId(), reader.personId()),
                actions);
    }
}
