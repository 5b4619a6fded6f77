package org.stancewire.cli.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {
    @TempDir private Path home;
    private Path library;
    private Path cache;

    @BeforeEach
    void build() throws IOException {
        Path app = Files.createDirectories(home.resolve("query-service/target/quarkus-app"));
        library = Files.createDirectories(app.resolve("lib")).resolve("ours.jar");
        Files.createFile(library);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.example.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/ours.jar");
        try (OutputStream out = Files.newOutputStream(app.resolve("quarkus-run.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
        cache = Files.createDirectories(home.resolve("target/aot")).resolve("query-service.aot");
    }

    @Test
    void startsFromTheCacheOfWhatIsBuilt() throws IOException {
        assertThat(command()).doesNotContain("AOTCache");
        Files.createFile(cache);
        made(cache, 2);
        made(library, 1);
        assertThat(command()).contains("-XX:AOTCache=" + cache);
    }

    /// Java would run the classes that were in it before.
    @Test
    void startsWithoutOneWhereAnyJarWasBuiltAnewSince() throws IOException {
        Files.createFile(cache);
        made(cache, 2);
        made(library, 3);
        assertThat(command()).doesNotContain("AOTCache");
    }

    private String command() throws IOException {
        return String.join(
                " ", ChildProgram.of(home, "query-service").command(AotCaches.of(home), List.of()));
    }

    /// A year and so many hours from now: later than all that the build has made.
    private static void made(Path file, int hours) throws IOException {
        long hour = 3_600_000;
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(System.currentTimeMillis() + (365L * 24 + hours) * hour));
    }
}
