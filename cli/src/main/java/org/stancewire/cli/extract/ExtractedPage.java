package org.stancewire.cli.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stancewire.contract.ContractJson;
import org.stancewire.ingest.article.Submission;

/// A line of the output.
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExtractedPage(
        String id,
        @Nullable String title,
        @Nullable String date,
        @Nullable String text,
        @Nullable String language,
        @Nullable String url,
        List<String> authors) {
    private static final ObjectMapper JSON = ContractJson.mapper();

    /// A line of the output, without its line feed.
    ///
    /// @param good whether it is a page, and not an error object
    @SuppressWarnings("ArrayRecordComponent") // written once; never compared
    record Line(byte[] json, boolean good) {}

    /// What stands in the place of a file that cannot be read.
    record FileError(String id, String error) {}

    /// Never throws: a file that cannot be read becomes an error object.
    static Line line(PageFile file) {
        try {
            return new Line(json(of(file.id(), file.read(null))), true);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            return new Line(json(new FileError(file.id(), reason)), false);
        }
    }

    private static ExtractedPage of(String id, Submission page) {
        return new ExtractedPage(
                id,
                page.title(),
                page.publishedAt(),
                page.text(),
                page.language(),
                page.url(),
                page.authors());
    }

    private static byte[] json(Object line) {
        try {
            return JSON.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page cannot be written as JSON", e);
        }
    }
}
