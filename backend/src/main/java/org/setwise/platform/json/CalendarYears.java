package org.setwise.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;

/** Reads days and instants of the years that calendars have, 1000 to 9999, for every field at once: PostgreSQL cannot keep all others. */
final class CalendarYears {
    private static final int FIRST = 1000;
    private static final int LAST = 9999;

    private CalendarYears() {}

    static SimpleModule module() {
        return new SimpleModule("setwise-calendar")
                .addDeserializer(
                        LocalDate.class,
                        new Reader<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear))
                .addDeserializer(
                        Instant.class, new Reader<>(Instant.class, InstantDeserializer.INSTANT, CalendarYears::yearOf));
    }

    private static int yearOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient JsonDeserializer<T> usual;
        private final transient ToIntFunction<T> year;

        Reader(Class<T> type, JsonDeserializer<T> usual, ToIntFunction<T> year) {
            super(type);
            this.usual = usual;
            this.year = year;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            T read = usual.deserialize(parser, context);
            if (read != null && (year.applyAsInt(read) < FIRST || year.applyAsInt(read) > LAST)) {
                return (T) context.handleWeirdStringValue(handledType(), text, "no year of a calendar");
            }
            return read;
        }
    }
}
