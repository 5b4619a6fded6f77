package org.stancewire.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import opennlp.tools.ml.model.GenericModelReader;
import org.junit.jupiter.api.Test;

class ModelReaderTest {
    @Test
    void readsWhatTheLibraryReads() throws IOException {
        var read = new ModelReader(LanguageDetector.numbers()).getModel();

        assertThat(read).isEqualTo(new GenericModelReader(LanguageDetector.numbers()).getModel());
        assertThat(read.getNumOutcomes()).isEqualTo(103);
    }
}
