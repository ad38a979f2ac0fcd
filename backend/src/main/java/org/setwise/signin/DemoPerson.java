package org.setwise.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Marks a person of the demo data whom anybody may be. */
@Entity
public class DemoPerson {
    @Id
    private UUID personId;

    private String role;
    private String story;
    private int position;

    protected DemoPerson() {}

    DemoPerson(UUID personId, String role, String story, int position) {
        this.personId = personId;
        this.role = role;
        this.story = story;
        this.position = position;
    }

    UUID personId() {
        return personId;
    }

    int position() {
        return position;
    }

    DemoPersonView named(String name) {
        return new DemoPersonView(personId, name, role, story);
    }
}
