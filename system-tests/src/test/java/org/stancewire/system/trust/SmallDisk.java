package org.stancewire.system.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk in memory that can be filled. Only who may mount can have one.
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

    /// Takes all room that is left; gives what to delete to have it again.
    Path fill() throws IOException {
        Path filler = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[4_096]);
            }
        } catch (IOException e) {
            if (folder.toFile().getUsableSpace() > 0) {
                throw e;
            }
        }
        return filler;
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
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? "" : said.isEmpty() ? "exit " + process.exitValue() : said;
    }
}
