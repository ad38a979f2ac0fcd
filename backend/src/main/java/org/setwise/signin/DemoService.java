package org.setwise.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.setwise.person.PersonNames;
import org.setwise.person.PersonRef;
import org.setwise.person.PersonRepository;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;

/** Being a demo person without proof, where demo mode is on. */
@ApplicationScoped
@Transactional
public class DemoService {
    private final DemoMode demoMode;
    private final DemoPersonRepository demoPeople;
    private final PersonRepository people;
    private final PersonNames names;
    private final SignInService signIns;

    DemoService(
            DemoMode demoMode,
            DemoPersonRepository demoPeople,
            PersonRepository people,
            PersonNames names,
            SignInService signIns) {
        this.demoMode = demoMode;
        this.demoPeople = demoPeople;
        this.people = people;
        this.names = names;
        this.signIns = signIns;
    }

    Page<DemoPersonView> list(PageRequest request) {
        demoMode.require();
        List<DemoPerson> rows = demoPeople.inOrder(request);
        Map<UUID, PersonRef> named =
                names.of(rows.stream().map(DemoPerson::personId).toList());
        return Page.of(rows, request, row -> List.of(Integer.toString(row.position())))
                .map(row -> row.named(named.get(row.personId()).name()));
    }

    /**
     * Lets anybody be this person.
     *
     * @param position the person's place on the sign-in page
     */
    public void open(UUID personId, String role, String story, int position) {
        demoMode.require();
        demoPeople.persist(new DemoPerson(personId, role, story, position));
    }

    /** @throws NotFound for anybody else than a demo person, so that no real account is ever entered this way */
    OpenedSignIn enter(DemoSignIn wanted, String device) {
        demoMode.require();
        UUID id = demoPeople
                .findByIdOptional(wanted.personId())
                .orElseThrow(NotFound::new)
                .personId();
        return signIns.open(people.findById(id), device);
    }
}
