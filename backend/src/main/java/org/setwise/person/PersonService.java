package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.setwise.platform.etag.Etag;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;

/** What people do with their own profile, and administrators with accounts. */
@ApplicationScoped
@Transactional
public class PersonService {
    private final PersonRepository people;
    private final PersonProfileRepository profiles;
    private final OrganisationDirectory organisations;
    private final CurrentPerson currentPerson;
    private final Event<PersonDeactivated> deactivated;
    private final Clock clock;

    PersonService(
            PersonRepository people,
            PersonProfileRepository profiles,
            OrganisationDirectory organisations,
            CurrentPerson currentPerson,
            Event<PersonDeactivated> deactivated,
            Clock clock) {
        this.people = people;
        this.profiles = profiles;
        this.organisations = organisations;
        this.currentPerson = currentPerson;
        this.deactivated = deactivated;
        this.clock = clock;
    }

    public Me showMe() {
        return profiles.of(me());
    }

    /** The profile of somebody who is just signing in. */
    public Me show(Person person) {
        return profiles.of(person);
    }

    public Me updateMe(ProfileUpdate update, String ifMatch) {
        Person me = me();
        Etag.check(ifMatch, me.version());
        UUID organisation = update.organisation() == null ? null : organisations.findOrCreate(update.organisation());
        me.introduce(update.name(), ZoneId.of(update.timeZone()), update.experienceLevel());
        if (update.language() != null) {
            me.readMailsIn(update.language());
        }
        me.belongTo(organisation);
        people.flush();
        return profiles.of(me);
    }

    private Person me() {
        return people.findById(currentPerson.require());
    }

    public Page<PersonAccount> listAccounts(String search, PageRequest page) {
        return profiles.accounts(search, page, currentPerson.require());
    }

    /** Ends everything that lets this person in, from this moment on. */
    public PersonAccount deactivate(UUID id) {
        Person person = locked(id);
        if (!PersonAccess.mayEnd(id, currentPerson.require())) {
            throw new AccountIsYourOwn();
        }
        person.deactivate(clock.instant());
        deactivated.fire(new PersonDeactivated(id));
        return account(id);
    }

    /** Lets the person sign in again. */
    public PersonAccount reactivate(UUID id) {
        locked(id).reactivate();
        return account(id);
    }

    /** Who is erased has no account that one could do anything with. */
    private Person locked(UUID id) {
        return people.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(person -> !person.isErased())
                .orElseThrow(NotFound::new);
    }

    private PersonAccount account(UUID id) {
        people.flush();
        return profiles.account(id, currentPerson.require()).orElseThrow(NotFound::new);
    }
}
