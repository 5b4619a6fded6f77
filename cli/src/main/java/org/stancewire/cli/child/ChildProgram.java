package org.stancewire.cli.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/// A program that runs in a child process, with all that an AOT cache of it depends on.
///
/// @param name under which its cache is kept
/// @param moduleOptions what it needs to reach inside the JDK
/// @param main the class to run, inside [ChildMain]
public record ChildProgram(String name, List<String> moduleOptions, String classPath, String main) {
    private static final List<String> NATIVE =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    public ChildProgram {
        moduleOptions = List.copyOf(moduleOptions);
    }

    /// A program of this very class path.
    public static ChildProgram here(String name, Class<?> main) {
        return new ChildProgram(
                name, NATIVE, System.getProperty("java.class.path"), main.getName());
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
            String opened = manifest.getValue("Add-Opens");
            for (String it : opened == null ? new String[0] : opened.strip().split("\\s+")) {
                options.add("--add-opens=" + it + "=ALL-UNNAMED");
            }
            return new ChildProgram(
                    module,
                    options,
                    jar + File.pathSeparator + ownJar(),
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
        command.addAll(caches.options(name));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, ChildMain.class.getName(), main));
        command.addAll(List.of(arguments));
        return command;
    }

    /// What [ChildMain] is in: the first entry of the class path.
    private static String ownJar() {
        return System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
    }
}
