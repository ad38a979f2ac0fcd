package org.setwise.rights;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * People, and the things among which one operation succeeds for who may call it.
 *
 * @param ids what the variables of paths stand for
 * @param words the same for variables that are no ids
 * @param headers what is sent beside the body
 * @param body null for none
 */
record World(
        Map<Role, UUID> people,
        Map<String, UUID> ids,
        Map<String, String> words,
        Map<String, String> headers,
        Object body) {

    static World of(Map<Role, UUID> people) {
        return new World(people, Map.of(), Map.of(), Map.of(), null);
    }

    UUID person(Role role) {
        return people.get(role);
    }

    UUID id(String variable) {
        return ids.get(variable);
    }

    World where(String variable, UUID id) {
        return new World(people, with(ids, variable, id), words, headers, body);
    }

    World where(String variable, String word) {
        return new World(people, ids, with(words, variable, word), headers, body);
    }

    /** What a variable of a path stands for; null when nothing does. */
    String variable(String name) {
        return ids.containsKey(name) ? ids.get(name).toString() : words.get(name);
    }

    World ownedBy(UUID owner) {
        Map<Role, UUID> others = new EnumMap<>(people);
        others.put(Role.OWNER, owner);
        return new World(others, ids, words, headers, body);
    }

    World sending(Object sent) {
        return new World(people, ids, words, headers, sent);
    }

    World with(String header, String value) {
        return new World(people, ids, words, with(headers, header, value), body);
    }

    /** Whatever version the thing has. */
    World matching() {
        return with("If-Match", "*");
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
