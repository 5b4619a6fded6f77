package org.stancewire.query.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk of a few megabytes in memory. Only who may mount can have one.
record SmallDisk(Path folder) implements AutoCloseable {
    /// Mounts one, or skips the test and says why.
    static SmallDisk at(Path folder, String size) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        String problem = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", "" + folder);
        if (!problem.isEmpty()) {
            String reason = "a full disk is not tried: " + problem;
            System.out.println("skipped: " + reason);
            Assumptions.abort(reason);
        }
        return new SmallDisk(folder);
    }

    void grow(String size) throws IOException, InterruptedException {
        String problem = run("mount", "-o", "remount,size=" + size, "" + folder);
        if (!problem.isEmpty()) {
            throw new IOException(problem);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        String problem = run("umount", "-l", "" + folder);
        if (!problem.isEmpty()) {
            throw new IOException(problem);
        }
    }

    /// What it says is wrong, or nothing.
    private static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return command[0] + " cannot be run: " + e.getMessage();
        }
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? "" : said.isEmpty() ? "exit " + process.exitValue() : said;
    }
}
