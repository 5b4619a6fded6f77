package org.stancewire.cli.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A program that runs in a child process, with all that an AOT cache of it depends on.
///
/// @param name under which its cache is kept
/// @param moduleOptions what it needs to reach inside the JDK
/// @param jars all that is behind the class path
/// @param main the class to run, inside [ChildMain]
public record ChildProgram(
        String name, List<String> moduleOptions, String classPath, List<Path> jars, String main) {
    private static final List<String> NATIVE =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    public ChildProgram {
        moduleOptions = List.copyOf(moduleOptions);
        jars = List.copyOf(jars);
    }

    /// A program of this very class path.
    public static ChildProgram here(String name, Class<?> main) {
        String classPath = System.getProperty("java.class.path");
        List<Path> jars = Stream.of(classPath.split(File.pathSeparator)).map(Path::of).toList();
        return new ChildProgram(name, NATIVE, classPath, jars, main.getName());
    }

    /// What Quarkus has made of a module of the repository. Throws [IOException] when it is not
    /// built.
    public static ChildProgram of(Path home, String module) throws IOException {
        Path jar = home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar + "; ./stancewire builds it");
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            List<String> options = new ArrayList<>(NATIVE);
            // With a class path of its own, Java does not read these from the jar.
            for (String it : words(manifest.getValue("Add-Opens"))) {
                options.add("--add-opens=" + it + "=ALL-UNNAMED");
            }
            List<Path> jars = new ArrayList<>(List.of(jar, Path.of(ownJar())));
            for (String it : words(manifest.getValue(Attributes.Name.CLASS_PATH))) {
                jars.add(jar.resolveSibling(it));
            }
            return new ChildProgram(
                    module,
                    options,
                    jar + File.pathSeparator + ownJar(),
                    jars,
                    manifest.getValue(Attributes.Name.MAIN_CLASS));
        }
    }

    /// The command that runs it.
    ///
    /// @param options more for the JVM, and settings as system properties
    public List<String> command(AotCaches caches, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(moduleOptions);
        command.addAll(caches.options(name, jars));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, ChildMain.class.getName(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /// What [ChildMain] is in: the first entry of the class path.
    private static String ownJar() {
        return System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
    }
}
