package org.setwise.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
            LOG.info(play() ? "The demo data is there." : "There is data already; the demo data was left out.");
        }
    }

    /** Plays the whole story around now, unless there is a programme already; whether it did. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
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
        PeopleChapter.openParts(stage);
        return true;
    }
}
