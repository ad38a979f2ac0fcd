package org.setwise.organisation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.setwise.person.PersonRef;

/**
 * Somebody who organises for an organisation or reads its reports, as administrators see them.
 *
 * @param email with which they were appointed; it alone tells who somebody is who never came and has given no name
 */
public record AppointedPerson(
        @NotNull UUID id, @NotNull String name, @NotNull String email) {

    static AppointedPerson of(PersonRef person, String email) {
        return new AppointedPerson(person.id(), person.name(), email);
    }
}
