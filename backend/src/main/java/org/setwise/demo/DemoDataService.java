package org.setwise.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.setwise.signin.DemoMode;

/**
 * Fills an empty installation with the demo data, before it serves anything. All of it is one transaction: a start that is
 * interrupted leaves nothing behind, and the next one begins anew.
 */
@ApplicationScoped
public class DemoDataService {
    private static final Logger LOG = Logger.getLogger(DemoDataService.class);
    private static final int LONGEST_SECONDS = 300;

    private final DemoMode demoMode;
    private final DemoRepository database;
    private final UseCases useCases;
    private final Clock clock;

    DemoDataService(DemoMode demoMode, DemoRepository database, UseCases useCases, Clock clock) {
        this.demoMode = demoMode;
        this.database = database;
        this.useCases = useCases;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void playWhereItIsWanted(@Observes StartupEvent start) {
        if (demoMode.isOn()) {
            Instant began = clock.instant();
            LOG.info(
                    play()
                            ? "The demo data was made in "
                                    + Duration.between(began, clock.instant()).toMillis() + " ms."
                            : "There is data already, so no demo data was made.");
        }
    }

    /** Plays the whole story around now, unless there is a programme already; whether it did. */
    @Transactional
    boolean play() {
        if (database.holdsProgrammes()) {
            return false;
        }
        Stage stage = new Stage(useCases, new StoryCalendar(clock.instant()));
        new PeopleChapter(stage).play();
        new PilotChapter(stage).play();
        new AdvocacyChapter(stage).play();
        new DiversityChapter(stage).play();
        new DraftChapter(stage).play();
        new FormationChapter(stage).play();
        PeopleChapter.openParts(stage);
        return true;
    }
}
