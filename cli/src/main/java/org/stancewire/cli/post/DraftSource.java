package org.stancewire.cli.post;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.cli.lines.Line;
import org.stancewire.cli.lines.LineReader;
import org.stancewire.cli.work.InOrder;

/// Reads files one article at a time, so that their size does not matter.
final class DraftSource implements InOrder.Source<Draft>, Closeable {
    private final Iterator<Path> files;
    private final InputStream standardInput;
    private @Nullable InputStream open;
    private InOrder.Source<Draft> current = () -> null;
    private long before;
    private long size;

    DraftSource(Inputs inputs, InputStream standardInput) {
        this.files = inputs.files().iterator();
        this.standardInput = standardInput;
    }

    @Override
    public @Nullable Draft next() throws IOException {
        Draft draft = current.next();
        while (draft == null && files.hasNext()) {
            close();
            before += size;
            current = open(files.next());
            draft = current.next();
        }
        return draft;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    private InOrder.Source<Draft> open(Path file) throws IOException {
        if (file.equals(Inputs.STANDARD_INPUT)) {
            return lines("standard input", standardInput);
        }
        size = Files.size(file);
        Format format = Format.of(file).orElseThrow();
        if (format == Format.TEXT) {
            return once(
                    size > Draft.MAX_BYTES
                            ? Draft.tooLarge(file.toString(), before + size)
                            : Draft.text(file.toString(), Files.readAllBytes(file), before + size));
        }
        InputStream in = Files.newInputStream(file);
        open = in;
        return format == Format.NDJSON
                ? lines(file.toString(), in)
                : new JsonFile(file.toString(), in, size, before);
    }

    private InOrder.Source<Draft> lines(String name, InputStream in) {
        LineReader lines = new LineReader(in);
        long base = before;
        return () -> {
            Line line = lines.next();
            return line == null ? null : draft(name, line, base);
        };
    }

    private static Draft draft(String name, Line line, long base) {
        String origin = name + ":" + line.number();
        long reached = base + line.end();
        return line.tooLong() || line.bytes().length > Draft.MAX_BYTES
                ? Draft.tooLarge(origin, reached)
                : Draft.line(origin, line.bytes(), reached);
    }

    private static InOrder.Source<Draft> once(Draft draft) {
        Iterator<Draft> one = List.of(draft).iterator();
        return () -> one.hasNext() ? one.next() : null;
    }
}
