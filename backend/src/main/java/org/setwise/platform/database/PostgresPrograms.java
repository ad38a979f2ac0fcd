package org.setwise.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once for each version and user, and how to run them. */
final class PostgresPrograms {
    private static final int COMMAND_MINUTES = 3;

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    /**
     * Unpacks the programs that travel in the jar, unless they have been unpacked before.
     *
     * @param fallback where to unpack when the user has no writable cache directory
     */
    static PostgresPrograms unpacked(Path fallback) {
        String archive = archive();
        try {
            String name = "postgresql-" + fingerprint(archive);
            Path home = cache(fallback).resolve(name);
            if (!Files.isDirectory(home)) {
                Path fresh = Files.createTempDirectory(home.getParent(), name + "-");
                unpack(archive, fresh);
                publish(fresh, home);
            }
            return new PostgresPrograms(home);
        } catch (IOException failure) {
            throw new DatabaseUnavailable("cannot unpack PostgreSQL: " + failure, failure);
        }
    }

    /** Runs a program to its end, its output appended to {@code log}, and returns its exit code. */
    int run(Path log, String program, String... arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(COMMAND_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new DatabaseUnavailable(program + " did not finish, see " + log);
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("interrupted while " + program + " ran", interruption);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is an ordinary user. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "--user") : List.of();
    }

    private static String archive() {
        String machine =
                switch (System.getProperty("os.arch")) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    case String other ->
                        throw new DatabaseUnavailable("no embedded PostgreSQL for " + other
                                + "; give a database of your own in QUARKUS_DATASOURCE_JDBC_URL");
                };
        if (!"Linux".equals(System.getProperty("os.name"))) {
            throw new DatabaseUnavailable("no embedded PostgreSQL for " + System.getProperty("os.name")
                    + "; give a database of your own in QUARKUS_DATASOURCE_JDBC_URL");
        }
        return "/postgres-linux-" + machine + ".txz";
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresPrograms.class.getResourceAsStream(archive);
        if (stream == null) {
            stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(archive.substring(1));
        }
        if (stream == null) {
            throw new DatabaseUnavailable("the archive " + archive + " is not part of this build");
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static String fingerprint(String archive) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path cache(Path fallback) throws IOException {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path cache = (configured == null || configured.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(configured))
                .resolve("setwise");
        try {
            Files.createDirectories(cache);
            if (Files.isWritable(cache)) {
                return cache;
            }
        } catch (FileSystemException noCache) {
            // A service user often has no home: the data directory then holds the programs too.
        }
        return Files.createDirectories(fallback);
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    boolean program = path.getParent().endsWith("bin");
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    /** Another process may have unpacked the same programs meanwhile: then its copy serves. */
    private static void publish(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            if (!Files.isDirectory(home)) {
                throw taken;
            }
            Directories.delete(fresh);
        }
    }
}
