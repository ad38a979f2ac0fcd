package org.setwise;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears everything that is logged from its making on, until it is closed. */
public final class HeardLog implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            StringWriter thrown = new StringWriter();
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(thrown));
            }
            lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + thrown);
        }

        @Override
        public void flush() {
            // Heard at once.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    };

    public HeardLog() {
        ear.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(ear);
    }

    /** What was logged, the last line saying that there is somebody to hear it. */
    public List<String> lines() {
        Logger.getLogger("org.setwise").warning("the listener hears");
        if (lines.stream().noneMatch(line -> line.contains("the listener hears"))) {
            throw new IllegalStateException("the listener is deaf");
        }
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(ear);
    }
}
