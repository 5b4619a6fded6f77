package org.stancewire.cli.analyze;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stancewire.analysis.AnalysisRequest;
import org.stancewire.cli.lines.BadLine;
import org.stancewire.cli.lines.Line;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.ContractJson;

/// Turns a line of input into a line of output. Safe for many threads.
final class LineAnalyzer {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private final Function<AnalysisRequest, Annotations> analyzer;

    LineAnalyzer(Function<AnalysisRequest, Annotations> analyzer) {
        this.analyzer = analyzer;
    }

    /// A line of output, without its line feed.
    ///
    /// @param good whether it is what was asked for, and not an error object
    /// @param end how far in the input its line ends
    @SuppressWarnings("ArrayRecordComponent") // written once; never compared
    record Answer(byte[] json, boolean good, long end) {}

    /// What stands in the place of a line that cannot be analysed.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineError(long line, @Nullable JsonNode id, String error) {}

    /// Never throws: whatever goes wrong becomes an error object.
    Answer answer(Line line) {
        JsonNode id = null;
        try {
            AnalyzeInput input = AnalyzeInput.read(line);
            id = input.id();
            Annotations found = analyzer.apply(input.request());
            return new Answer(
                    JSON.writeValueAsBytes(AnalyzeOutput.of(input, found)), true, line.end());
        } catch (BadLine e) {
            return bad(line, e.id(), e.reason());
        } catch (JsonProcessingException e) {
            return bad(line, null, "cannot be written as JSON: " + e.getOriginalMessage());
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            return bad(line, id, "analysis failed: " + e + where);
        }
    }

    private static Answer bad(Line line, @Nullable JsonNode id, String reason) {
        try {
            byte[] json = JSON.writeValueAsBytes(new LineError(line.number(), id, reason));
            return new Answer(json, false, line.end());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an error cannot be written: " + reason, e);
        }
    }
}
