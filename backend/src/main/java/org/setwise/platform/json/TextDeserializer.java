package org.setwise.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * Reads text: without blank space around it, with one kind of line end, and only what PostgreSQL can keep. NUL and
 * halves of surrogate pairs are refused here for every field at once.
 */
class TextDeserializer extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (!isStorable(text)) {
            throw context.weirdStringException(text, String.class, "not storable");
        }
        return text.replace("\r\n", "\n").strip();
    }

    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
