package org.setwise.rights;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Somebody who knows every id around a set, and reads whatever they are given, but what never ends. */
@Singleton
class Walk {
    private static final Contract CONTRACT = Contract.ofTheRepository();

    @Inject
    SetWithWords set;

    @Inject
    Calls calls;

    /** What this person finds of what is said, and where; the person is null for somebody who is not signed in. */
    Map<Said, Set<String>> by(UUID person) throws Exception {
        Map<Said, Set<String>> found = new EnumMap<>(Said.class);
        for (Contract.Operation operation : CONTRACT.operations()) {
            if (!operation.reads() || operation.streams()) {
                continue;
            }
            Set<String> paths = new TreeSet<>();
            set.aroundEachTurn().forEach(world -> paths.add(Calls.path(operation, world)));
            for (String path : paths) {
                set.in(ReadableText.of(calls.by(person).get(path)))
                        .forEach(said -> found.computeIfAbsent(said, unseen -> new TreeSet<>())
                                .add(operation.id()));
            }
        }
        return found;
    }

    /** But for what they take along: {@code TakeOutTest} sees that it is theirs and nothing of others. */
    Map<Said, Set<String>> beyondTheirOwnBy(UUID person) throws Exception {
        Map<Said, Set<String>> found = by(person);
        found.values().forEach(operations -> operations.remove("takeMyData"));
        found.values().removeIf(Set::isEmpty);
        return found;
    }
}
