package org.setwise.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded server's roles, random for each data directory and readable by their owner only.
 */
record DatabasePasswords(String superuser, String owner, String app) {

    /** Reads the passwords kept in {@code file}, made and written down first if there are none yet. */
    static DatabasePasswords keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            new DatabasePasswords(random(), random(), random()).keep(file);
        }
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new DatabasePasswords(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("app"));
    }

    private void keep(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("app", app);
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text.toString(), StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "DatabasePasswords[hidden]";
    }
}
