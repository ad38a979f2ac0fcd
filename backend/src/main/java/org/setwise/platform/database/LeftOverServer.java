package org.setwise.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that a killed process left running on a cluster. Only a process that truly is PostgreSQL at work in this
 * very directory is stopped: the number in {@code postmaster.pid} may long belong to something else.
 */
record LeftOverServer(Path cluster) {

    /** Stops the left-over server in good order, if there is one. The caller holds the lock of the directory. */
    void stop(PostgresPrograms programs, Path log) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
        if (serves(pid)) {
            int exit = programs.run(log, "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
            if (exit != 0) {
                throw new DatabaseUnavailable(
                        "a left-over database server (process " + pid + ") does not stop, see " + log);
            }
        } else {
            // Its number may have been given to another process meanwhile; PostgreSQL would then refuse to start.
            Files.deleteIfExists(pidFile);
        }
    }

    private boolean serves(long pid) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            return process.resolve("exe").toRealPath().getFileName().toString().equals("postgres")
                    && process.resolve("cwd").toRealPath().equals(cluster.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }
}
