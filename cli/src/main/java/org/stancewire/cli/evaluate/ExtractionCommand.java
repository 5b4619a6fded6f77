package org.stancewire.cli.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.stancewire.cli.extract.PageFile;
import org.stancewire.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/// `./stancewire evaluate extraction`.
@Command(
        name = "extraction",
        description = {
            "Reads web pages and compares their articles: precision, recall and F1 of the segments"
                    + " that the text should and should not have, or of the whole text by four"
                    + " words in a row; the shares of dates and titles that are right.",
            "",
            "A line of FILE:",
            "  {\"id\":…, \"file\":\"page.html.gz\", \"date\"?:\"2012-04-18\", \"title\"?:\"…\",",
            "   \"text\"?:\"…\", \"with\"?:[\"…\"], \"without\"?:[\"…\"]}",
            "'file' is a path from the folder of FILE.",
            ""
        },
        footer = {"", "Example:", "  ./stancewire evaluate extraction pages.ndjson"})
final class ExtractionCommand extends FileCommand {
    ExtractionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Report evaluate(Path right) throws IOException {
        List<GoldPage> pages = GoldFile.pages(right);
        ExtractionScore score = new ExtractionScore();
        try {
            compareEach(pages, page -> add(score, page, right));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return score.report();
    }

    /// The address that FILE states is not told: pages that are posted often come without one.
    private static void add(ExtractionScore score, GoldPage page, Path right) {
        try {
            score.add(page, new PageFile(right.resolveSibling(page.file())).read(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
