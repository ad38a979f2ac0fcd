package org.setwise.retention;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The page on which somebody reads what they took along, piece by piece. */
@Singleton
class TakeOutPage {
    private static final Pattern NEXT_WORD = Pattern.compile("(?=[A-Z])");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");

    /** @param lines of what was written */
    record Field(String label, List<String> lines) {}

    @CheckedTemplate(basePath = "TakeOut")
    static class Templates {
        private Templates() {}

        static native TemplateInstance beginning(String name, String day);

        static native TemplateInstance entry(String section, String set, String at, List<Field> fields);

        static native TemplateInstance end();
    }

    String beginning(TakeOut mine) {
        return Templates.beginning(mine.name(), moment(mine.at(), mine.zone())).render();
    }

    /** @param begins whether it is the first of its section */
    String entry(TakeOut mine, OwnEntry entry, JsonNode fields, boolean begins) {
        return Templates.entry(
                        begins ? sentence(entry.section()) : null,
                        entry.set(),
                        entry.at() == null ? null : moment(entry.at(), mine.zone()),
                        fieldsOf(fields, mine.zone()))
                .render();
    }

    String end() {
        return Templates.end().render();
    }

    private static List<Field> fieldsOf(JsonNode fields, ZoneId zone) {
        List<Field> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            all.add(new Field(
                    sentence(String.join(" ", NEXT_WORD.split(field.getKey()))),
                    text(field.getValue(), zone).lines().toList()));
        }
        return all;
    }

    private static String text(JsonNode value, ZoneId zone) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "yes" : "no";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        String text = value.asText();
        return INSTANT.matcher(text).matches()
                ? moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from), zone)
                : text;
    }

    private static String sentence(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .format(at.atZone(zone));
    }
}
