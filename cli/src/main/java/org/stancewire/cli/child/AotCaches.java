package org.stancewire.cli.child;

import java.nio.file.Path;
import java.util.List;

/// The JDK's AOT caches of the programs that run in child processes: the classes of each, loaded
/// and linked, as a training run left them, so that its next start need not do it again. A cache
/// fits the JDK, the jars and the module options that it was made with.
///
/// @param folder where they lie, one a program
/// @param training whether they are made there and not used
public record AotCaches(Path folder, boolean training) {
    /// Those that the launcher had made of what it has built.
    public static AotCaches of(Path home) {
        return new AotCaches(home.resolve("target").resolve("aot"), false);
    }

    /// What the JVM of a program is started with; nothing where there is no cache to use. One of
    /// another JDK or class path is passed over by the JVM, without a word. But of JDK 25 it does
    /// not see that a jar was built anew since, and would run the classes that were in it before:
    /// no jar may be newer than the cache.
    ///
    /// @param jars all that the program may load classes from
    List<String> options(String program, List<Path> jars) {
        Path cache = folder.resolve(program + ".aot");
        if (training) {
            // With what it records of the running, all that was ever hot would be compiled at once
            // when there is most to do.
            return List.of(
                    "-XX:AOTCacheOutput=" + cache,
                    "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-AOTRecordTraining");
        }
        return isNewer(cache, jars)
                ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off")
                : List.of();
    }

    private static boolean isNewer(Path cache, List<Path> jars) {
        // What is not there was last changed at 0.
        long made = cache.toFile().lastModified();
        return made > 0 && jars.stream().noneMatch(it -> it.toFile().lastModified() > made);
    }
}
