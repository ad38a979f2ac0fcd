package org.setwise.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.enrolment.DepartureService;
import org.setwise.person.AccountIsYourOwn;
import org.setwise.person.EmailAddress;
import org.setwise.person.Person;
import org.setwise.person.PersonAccess;
import org.setwise.person.PersonDeactivated;
import org.setwise.person.PersonRepository;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.signin.SignInCodeService;

/** Erases a person at their own wish: they leave everything first, as whoever leaves, and then nothing tells who they were. */
@ApplicationScoped
public class PersonErasureService {
    private final PersonErasureRepository erasures;
    private final PersonRepository people;
    private final SignInCodeService codes;
    private final DepartureService departures;
    private final Event<PersonDeactivated> deactivated;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PersonErasureService(
            PersonErasureRepository erasures,
            PersonRepository people,
            SignInCodeService codes,
            DepartureService departures,
            Event<PersonDeactivated> deactivated,
            CurrentPerson currentPerson,
            Clock clock) {
        this.erasures = erasures;
        this.people = people;
        this.codes = codes;
        this.departures = departures;
        this.deactivated = deactivated;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Transactional
    ErasureOutlook lookAhead() {
        UUID me = currentPerson.require();
        return new ErasureOutlook(
                people.findById(me).email(),
                erasures.memberOf(me),
                erasures.facilitates(me),
                erasures.turnsAhead(me),
                erasures.organises(me),
                erasures.isInSession(me));
    }

    /** The code proves that it is really them, and a wrong one spends a try. */
    @Transactional(dontRollbackOn = Invalid.class)
    void eraseMe(ErasureConsent consent) {
        Person me = people.findById(currentPerson.require());
        if (!codes.isProvedBy(me.email(), consent.code())) {
            throw new Invalid("code", "is wrong or no longer valid");
        }
        erase(me.id());
    }

    /** At the request of the person, who cannot do it themselves any more. */
    @Transactional
    void erase(UUID personId, ErasureOrder order) {
        if (!PersonAccess.mayEnd(personId, currentPerson.require())) {
            throw new AccountIsYourOwn();
        }
        Person person = people.findByIdOptional(personId)
                .filter(found -> !found.isErased())
                .orElseThrow(NotFound::new);
        if (!person.email().equals(EmailAddress.normalised(order.email()))) {
            throw new Invalid("email", "is not the address of this person");
        }
        erase(personId);
    }

    private void erase(UUID personId) {
        if (erasures.isInSession(personId)) {
            throw new SetIsInSession();
        }
        departures.leaveEverything(personId);
        people.flush();
        deactivated.fire(new PersonDeactivated(personId));
        people.flush();
        erasures.erase(personId, clock.instant());
    }
}
