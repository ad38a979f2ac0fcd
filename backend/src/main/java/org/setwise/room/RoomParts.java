package org.setwise.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.setwise.learningsession.SessionView;
import org.setwise.questionlog.QuestionView;

/**
 * Tells what of a room changed for somebody since they were told last. A part that looks the same to several people is written once: one
 * of these serves all who are told of the same events.
 */
final class RoomParts {
    private static final RecordComponent[] OF_THE_ROOM =
            components(Room.class, name -> !List.of("serverTime", "lastEvent", "session", "turn")
                    .contains(name));
    private static final RecordComponent[] OF_THE_SESSION = components(SessionView.class, name -> true);
    private static final RecordComponent[] OF_THE_TURN = components(TurnLog.class, name -> !name.equals("questions"));

    private final ObjectMapper json;
    private final Map<Object, Part> written = new HashMap<>();

    RoomParts(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What somebody was told last, as little of it as tells whether it changed.
     *
     * @param turn the turn in the middle; null for none
     * @param fields of the room, the session and the turn
     * @param questions in their order
     */
    record Print(UUID turn, long[] fields, long[] questions) {}

    /** @param changes as JSON; null when there are none */
    record Told(Print print, String changes) {}

    /** @param before null for somebody who has just read the room */
    Told tell(Room room, Print before) {
        List<Part> fields = new ArrayList<>();
        write(OF_THE_ROOM, room, fields);
        write(OF_THE_SESSION, room.session(), fields);
        List<Part> questions = new ArrayList<>();
        UUID turn = null;
        if (room.turn() != null) {
            turn = room.turn().turn().id();
            write(OF_THE_TURN, room.turn(), fields);
            for (QuestionView question : room.turn().questions()) {
                questions.add(part(question));
            }
        }
        Print print = new Print(turn, hashes(fields), hashes(questions));
        return new Told(print, before == null ? null : changes(before, print, fields, questions, room));
    }

    private String changes(Print before, Print now, List<Part> fields, List<Part> questions, Room room) {
        boolean sameTurn = Objects.equals(before.turn, now.turn);
        int session = OF_THE_ROOM.length;
        int turn = session + OF_THE_SESSION.length;
        List<String> all = new ArrayList<>(changed(OF_THE_ROOM, 0, before, fields));
        List<String> ofSession = changed(OF_THE_SESSION, session, before, fields);
        if (!ofSession.isEmpty()) {
            all.add("\"session\":{" + String.join(",", ofSession) + "}");
        }
        if (!sameTurn) {
            all.add("\"turn\":" + part(room.turn()).json());
        } else if (now.turn != null) {
            List<String> ofTurn = new ArrayList<>(changed(OF_THE_TURN, turn, before, fields));
            List<String> ofLog = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                if (i >= before.questions.length || before.questions[i] != now.questions[i]) {
                    ofLog.add(questions.get(i).json());
                }
            }
            if (!ofLog.isEmpty()) {
                ofTurn.add("\"questions\":[" + String.join(",", ofLog) + "]");
            }
            if (!ofTurn.isEmpty()) {
                all.add("\"turn\":{" + String.join(",", ofTurn) + "}");
            }
        }
        return all.isEmpty() ? null : "{" + String.join(",", all) + "}";
    }

    private static List<String> changed(RecordComponent[] components, int from, Print before, List<Part> fields) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Part field = fields.get(from + i);
            if (before.fields[from + i] != field.hash()) {
                changed.add("\"" + components[i].getName() + "\":" + field.json());
            }
        }
        return changed;
    }

    private void write(RecordComponent[] components, Record whole, List<Part> parts) {
        for (RecordComponent component : components) {
            try {
                parts.add(part(component.getAccessor().invoke(whole)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private Part part(Object value) {
        return written.computeIfAbsent(value == null ? Part.NULL : value, this::writeAnew);
    }

    private Part writeAnew(Object value) {
        try {
            return value == Part.NULL ? Part.NULL : Part.of(json.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long[] hashes(List<Part> parts) {
        return parts.stream().mapToLong(Part::hash).toArray();
    }

    private static RecordComponent[] components(Class<? extends Record> type, Predicate<String> wanted) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> wanted.test(component.getName()))
                .toArray(RecordComponent[]::new);
    }

    /** A part as it is written, and 64 bits by which it is known again. */
    private record Part(String json, long hash) {
        static final Part NULL = of("null");

        static Part of(String json) {
            long hash = 0xcbf29ce484222325L;
            for (int i = 0; i < json.length(); i++) {
                hash = (hash ^ json.charAt(i)) * 0x100000001b3L;
            }
            return new Part(json, hash);
        }
    }
}
