package org.setwise.retention;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.setwise.person.Person;
import org.setwise.person.PersonRepository;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.security.TransactionGuard;

/** Puts together what somebody takes along, as it is fetched: nothing of it is kept, and little of it is in memory at a time. */
@ApplicationScoped
public class TakeOutService {
    private final TakeOutRepository own;
    private final TakeOutPage page;
    private final PersonRepository people;
    private final CurrentPerson currentPerson;
    private final TransactionGuard guard;
    private final ObjectMapper json;
    private final Clock clock;

    TakeOutService(
            TakeOutRepository own,
            TakeOutPage page,
            PersonRepository people,
            CurrentPerson currentPerson,
            TransactionGuard guard,
            ObjectMapper json,
            Clock clock) {
        this.own = own;
        this.page = page;
        this.people = people;
        this.currentPerson = currentPerson;
        this.guard = guard;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    TakeOut prepare() {
        Person me = people.findById(currentPerson.require());
        return new TakeOut(me.id(), me.name(), clock.instant(), me.timeZone());
    }

    /** The archive, first for programs and then to read. */
    @Transactional(rollbackOn = IOException.class)
    void write(TakeOut mine, OutputStream to) throws IOException {
        guard.workFor(mine.personId());
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("setwise.json"));
            writeJson(mine, unclosed(zip));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("setwise.html"));
            writePage(mine, unclosed(zip));
            zip.closeEntry();
        }
    }

    private void writeJson(TakeOut mine, OutputStream to) throws IOException {
        try (Stream<OwnEntry> entries = own.own();
                JsonGenerator file = new JsonFactory(json).createGenerator(to).useDefaultPrettyPrinter()) {
            file.writeStartObject();
            file.writeStringField("takenAt", mine.at().toString());
            file.writeFieldName("sections");
            file.writeStartObject();
            String section = null;
            for (Iterator<OwnEntry> each = entries.iterator(); each.hasNext(); ) {
                OwnEntry entry = each.next();
                if (!entry.section().equals(section)) {
                    if (section != null) {
                        file.writeEndArray();
                    }
                    section = entry.section();
                    file.writeArrayFieldStart(section);
                }
                file.writeStartObject();
                if (entry.set() != null) {
                    file.writeStringField("set", entry.set());
                }
                if (entry.at() != null) {
                    file.writeStringField("at", entry.at().toString());
                }
                for (var field : json.readTree(entry.json()).properties()) {
                    file.writeObjectField(field.getKey(), field.getValue());
                }
                file.writeEndObject();
            }
            if (section != null) {
                file.writeEndArray();
            }
            file.writeEndObject();
            file.writeEndObject();
        }
    }

    private void writePage(TakeOut mine, OutputStream to) throws IOException {
        try (Stream<OwnEntry> entries = own.own();
                Writer file = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
            file.write(page.beginning(mine));
            String section = null;
            for (Iterator<OwnEntry> each = entries.iterator(); each.hasNext(); ) {
                OwnEntry entry = each.next();
                JsonNode fields = json.readTree(entry.json());
                file.write(page.entry(mine, entry, fields, !entry.section().equals(section)));
                section = entry.section();
            }
            file.write(page.end());
        }
    }

    /** Each file of the archive is closed by itself, the archive at the end. */
    private static OutputStream unclosed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
