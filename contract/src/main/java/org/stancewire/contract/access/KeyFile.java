package org.stancewire.contract.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stancewire.contract.ContractJson;

/// A file with a key on each line, in JSON. It is only ever replaced as a whole, so that whoever
/// reads it sees one state or the next; none but its owner can read it.
public final class KeyFile {
    /// A misspelt field is not passed over: it may be the one that revokes.
    private static final ObjectMapper JSON =
            ContractJson.mapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path path;

    public KeyFile(Path path) {
        this.path = path;
    }

    /// Its keys, in their order. Throws [IOException] that says which line is wrong and why.
    public List<ApiKey> read() throws IOException {
        return parse(bytes());
    }

    /// What stands in it.
    public byte[] bytes() throws IOException {
        if (!Files.exists(path)) {
            throw new IOException(
                    "there is no file of keys at "
                            + path
                            + ": `./stancewire keys create` makes one");
        }
        return Files.readAllBytes(path);
    }

    /// The keys in what [#bytes] gave.
    public List<ApiKey> parse(byte[] bytes) throws IOException {
        List<ApiKey> keys = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            ApiKey key = parse(lines.get(i), i + 1);
            if (!ids.add(key.id())) {
                throw wrong(i + 1, "the id " + key.id() + " stands on a line before");
            }
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    private ApiKey parse(String line, int number) throws IOException {
        try {
            ApiKey key = JSON.readValue(line, ApiKey.class);
            if (key == null) {
                throw wrong(number, "it is a bare null");
            }
            return key;
        } catch (JsonMappingException e) {
            Throwable cause = e.getCause();
            throw wrong(
                    number,
                    cause instanceof IllegalArgumentException
                            ? String.valueOf(cause.getMessage())
                            : e.getOriginalMessage());
        } catch (JsonProcessingException _) {
            // Its message quotes the line, which may hold what somebody pasted by mistake.
            throw wrong(number, "it is not JSON");
        }
    }

    private IOException wrong(int line, String what) {
        return new IOException("line " + line + " of " + path + " is no key: " + what);
    }

    /// Replaces its keys by what `change` makes of them; none where there is no file yet. Two that
    /// do so at once do it one after the other.
    public void change(UnaryOperator<List<ApiKey>> change) throws IOException {
        Path file = real();
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            List<ApiKey> before = Files.exists(file) ? read() : List.of();
            write(file, change.apply(before));
        }
    }

    /// Where it is behind a link, which stays one.
    private Path real() throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    private static void write(Path file, List<ApiKey> keys) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (ApiKey key : keys) {
            lines.append(JSON.writeValueAsString(key)).append('\n');
        }
        Path draft = Files.createTempFile(file.getParent(), ".keys", ".new", forTheOwner(file));
        try {
            Files.writeString(draft, lines, StandardOpenOption.DSYNC);
            keepOwner(file, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] forTheOwner(Path file) {
        return isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// So that root can change the keys of a service that runs as somebody else.
    private static void keepOwner(Path before, Path after) throws IOException {
        if (isPosix(before)
                && Files.exists(before)
                && !Files.getOwner(before).equals(Files.getOwner(after))) {
            Files.setOwner(after, Files.getOwner(before));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
