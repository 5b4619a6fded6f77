package org.stancewire.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher in a repository whose JDK and Maven are shell scripts that tell what they were
/// asked.
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../stancewire").toAbsolutePath().normalize();

    private static final String TRAINING = "org.stancewire.cli.up.AotTraining";

    @TempDir private Path temporary;

    private final Map<String, String> environment = new HashMap<>();
    private Path root;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void makeAClone() throws IOException {
        root = Files.createDirectories(temporary.resolve("a clone"));
        Files.copy(LAUNCHER, root.resolve("stancewire"));
        executable(root.resolve("stancewire"));
        for (String module :
                List.of(
                        "contract",
                        "analysis",
                        "ingest",
                        "cli",
                        "service-runtime",
                        "ingest-service",
                        "enrich-service",
                        "query-service")) {
            Files.createDirectories(root.resolve(module).resolve("src"));
            Files.writeString(root.resolve(module).resolve("src/A.java"), "");
            Files.writeString(root.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(root.resolve("pom.xml"), "");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, hoursAgo(3));
            }
        }
        Path tools = Files.createDirectories(temporary.resolve("tools"));
        script(
                tools.resolve("mvn"),
                """
                echo "mvn $*" >> '%s'
                echo "maven speaks"
                mkdir -p cli/target
                echo "$PWD/contract/target/contract.jar" > cli/target/classpath
                : > cli/target/stancewire-cli.jar
                for service in ingest enrich query; do
                    mkdir -p $service-service/target/quarkus-app
                    : > $service-service/target/quarkus-app/quarkus-run.jar
                done
                """
                        .formatted(temporary.resolve("builds")));
        environment.put("HOME", temporary.toString());
        environment.put("PATH", tools + ":/usr/bin:/bin");
        environment.put("STANCEWIRE_SYSTEM", temporary.resolve("system").toString());
    }

    @Test
    void takesTheJdkOfJavaHome() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25.0.1").toString());
        assertThat(run("--help").out()).startsWith("twenty-five ");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOldForOneOnThePath() throws Exception {
        environment.put("JAVA_HOME", jdk("old/seventeen", "17.0.15").toString());
        Path newer = jdk("new/twenty-six", "26");
        Path link = temporary.resolve("tools/java");
        Files.createSymbolicLink(link, newer.resolve("bin/java"));
        assertThat(run("--help").out()).startsWith("twenty-six ");
    }

    @Test
    void looksIntoTheUsualFolders() throws Exception {
        jdk("system/usr/lib/jvm/eleven", "11.0.2");
        jdk("system/usr/lib/jvm/twenty-five", "25");
        Files.delete(jdk("system/usr/lib/jvm/a-jre", "25").resolve("bin/javac"));
        environment.put("PATH", temporary.resolve("tools") + ":" + onlyTheseTools());
        assertThat(run("--help").out()).startsWith("twenty-five ");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
        environment.put("PATH", temporary.resolve("tools") + ":" + onlyTheseTools());
        Result result = run("--help");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("no JDK 25 or newer found: install one");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoMaven() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        environment.put("PATH", onlyTheseTools());
        Result result = run("--help");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Maven not found: install Maven");
    }

    @Test
    void buildsWhatIsStaleAndOnlyThat() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        run("analyze");
        assertThat(builds()).singleElement().asString().contains("-pl cli -am package");
        run("analyze");
        assertThat(builds()).hasSize(1);
        change(root.resolve("query-service/src/A.java"));
        run("analyze");
        assertThat(builds()).hasSize(1);
        change(root.resolve("analysis/src/A.java"));
        run("analyze");
        assertThat(builds()).hasSize(2);
        run("up");
        assertThat(builds()).hasSize(3).last().asString().contains("query-service");
        run("up");
        assertThat(builds()).hasSize(3);
    }

    @Test
    void startsEverythingOnceAfterABuildAndThenNoMore() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        assertThat(run("analyze").err()).doesNotContain(TRAINING);
        assertThat(run("up").err()).contains(TRAINING);
        assertThat(run("up").err()).doesNotContain(TRAINING);
        change(root.resolve("query-service/src/A.java"));
        Result changed = run("up");
        assertThat(changed.err()).contains(TRAINING);
        assertThat(changed.out().lines()).singleElement().asString().contains("cli.Main up");
        environment.put("JAVA_HOME", jdk("jdks/another", "25").toString());
        assertThat(run("up").err()).contains(TRAINING);
    }

    @Test
    void startsWithoutWhatSuchATrainingGivesWhereItFails() throws Exception {
        Path jdk = jdk("jdks/twenty-five", "25");
        environment.put("JAVA_HOME", jdk.toString());
        script(
                jdk.resolve("bin/java"),
                """
                case "$*" in *AotTraining*) echo no room >&2; exit 1 ;; esac
                echo up
                """);
        Result result = run("up");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("up\n");
        assertThat(result.err()).contains("no room", "that failed, and starts take longer");
        assertThat(root.resolve("target/building")).doesNotExist();
    }

    @Test
    void buildsAnewWhenASourceIsDeleted() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        run("post");
        Files.delete(root.resolve("cli/src/A.java"));
        change(root.resolve("cli/src"));
        run("post");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void keepsStandardOutputForTheCommand() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        Result result = run("analyze", "--threads", "2");
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.out()).contains("org.stancewire.cli.Main analyze --threads 2");
        assertThat(result.err()).contains("building what is stale");
    }

    @Test
    void isFoundThroughASymbolicLinkFromAnyFolder() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        Path link = temporary.resolve("tools/sw");
        Files.createSymbolicLink(link, Path.of("../a clone/stancewire"));
        Result result = run(link, "--help");
        assertThat(result.out()).contains("-Dstancewire.home=" + root.toRealPath());
    }

    @Test
    void stopsAtABuildThatFails() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        script(temporary.resolve("tools/mvn"), "echo '[ERROR] a semicolon is missing'; exit 1");
        Result result = run("analyze");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("a semicolon is missing").contains("the build failed");
        assertThat(root.resolve("target/building")).doesNotExist();
    }

    @Test
    void runsTheTestsWithTheChecks() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        run("test", "-pl", "analysis");
        assertThat(builds()).containsExactly("mvn -B -Pqa verify -pl analysis");
    }

    @Test
    void aReleaseIsWhatIsCommitted() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        commit("cat query-service/src/A.java");
        Result result = run("release", "--twice");
        assertThat(result.err()).contains("both are the same, byte for byte.");
        assertThat(result.code()).isZero();
        Path release = Path.of(result.out().strip());
        assertThat(release.resolve("query-service/quarkus-run.jar")).hasContent("committed");
        assertThat(Files.readAllLines(release.resolve("SHA256SUMS")))
                .hasSize(6)
                .allMatch(it -> it.matches("[0-9a-f]{64}  \\./[A-Za-z./-]+"));

        Files.writeString(root.resolve("query-service/src/A.java"), "changed");
        Result refused = run("release");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("changes that are not");
    }

    @Test
    void twoBuildsThatDifferAreNoRelease() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        commit("pwd");
        Result result = run("release", "--twice");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("./query-service/quarkus-run.jar", "files above differ");
    }

    /// Commits all there is, with a Maven whose jars say what a command does.
    private void commit(String says) throws Exception {
        script(
                temporary.resolve("tools/mvn"),
                """
                for service in ingest enrich query; do
                    mkdir -p $service-service/target/quarkus-app
                    %s > $service-service/target/quarkus-app/quarkus-run.jar
                done
                echo {} > target/sbom.json
                """
                        .formatted(says));
        Files.writeString(root.resolve("query-service/src/A.java"), "committed");
        for (String name : List.of("LICENSE", "NOTICE")) {
            Files.writeString(root.resolve(name), name);
        }
        Files.writeString(root.resolve(".gitignore"), "target/\n");
        String identity = "git -c user.name=A -c user.email=a@b.example ";
        Process git =
                new ProcessBuilder(
                                "/bin/sh",
                                "-c",
                                "git init -q && git add . && " + identity + "commit -q -m All")
                        .directory(root.toFile())
                        .inheritIO()
                        .start();
        assertThat(git.waitFor()).isZero();
    }

    @Test
    void runsLongTestsAndPrintsWhatTheyFound() throws Exception {
        environment.put("JAVA_HOME", jdk("jdks/twenty-five", "25").toString());
        script(
                temporary.resolve("tools/mvn"),
                """
                echo "$STANCEWIRE_TEST_LONG $*"
                mkdir -p system-tests/target/reliability
                echo "| fire |" > system-tests/target/reliability/1.row
                exit 3
                """);
        Path old = root.resolve("system-tests/target/reliability/2.row");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "| old |");
        Result result = run("test", "--long", "-pl", "system-tests");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out())
                .startsWith("true -B -Pqa verify -pl system-tests\n| what was done | times |")
                .endsWith("\n| fire |\n");
    }

    private Result run(String... arguments) throws Exception {
        return run(root.resolve("stancewire"), arguments);
    }

    private Result run(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(temporary, "out", "");
        Path err = Files.createTempFile(temporary, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        int code = builder.start().waitFor();
        return new Result(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(temporary.resolve("builds"));
    }

    /// A JDK whose java says where it is and what it was given.
    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(temporary.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "echo " + home.getFileName() + " \"$@\"");
        script(home.resolve("bin/javac"), "");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /// What the launcher needs of a system, without the Java and the Maven that this one has.
    private String onlyTheseTools() throws IOException {
        Path bin = Files.createDirectories(temporary.resolve("bin"));
        String tools = "sh dirname readlink sed find head mkdir rm mv cp cat grep sleep";
        for (String tool : tools.split(" ")) {
            Path there = Path.of("/usr/bin", tool);
            script(
                    bin.resolve(tool),
                    "exec " + (Files.exists(there) ? there : Path.of("/bin", tool)) + " \"$@\"");
        }
        return bin.toString();
    }

    /// As if the last builds were an hour ago and the file or folder was changed since.
    private void change(Path changed) throws IOException {
        try (Stream<Path> stamps = Files.list(root.resolve("target"))) {
            for (Path stamp : stamps.toList()) {
                Files.setLastModifiedTime(stamp, hoursAgo(2));
            }
        }
        Files.setLastModifiedTime(changed, hoursAgo(1));
    }

    private static FileTime hoursAgo(int hours) {
        return FileTime.from(Instant.now().minus(Duration.ofHours(hours)));
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
