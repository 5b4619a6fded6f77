package org.stancewire.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class LogGuardTest {
    private static final String HOSTILE = "a\n10:00:00.000 INFO  [Gate] all is well\u001b[2J\r";

    @Test
    void aMessageBeginsNoLineOfItsOwnAndMovesNoTerminal() {
        ExtLogRecord record = record("rejected %s", HOSTILE);
        assertThat(logged(record))
                .isEqualTo(
                        "WARN  rejected a\n\t10:00:00.000 INFO  [Gate] all is well\\u001b[2J\\u000d\n");
    }

    @Test
    void neitherDoesAnExceptionNorItsCauseNorWhatItSuppressed() {
        Exception failure = new IOException(HOSTILE, new IllegalStateException(HOSTILE));
        failure.addSuppressed(new RuntimeException(HOSTILE));
        ExtLogRecord record = record("it failed", "");
        record.setThrown(failure);
        String logged = logged(record);
        assertThat(logged)
                .contains("java.io.IOException: a", "Caused by: java.lang.IllegalStateException: a")
                .contains("Suppressed: java.lang.RuntimeException: a")
                .contains("at " + LogGuardTest.class.getName())
                .doesNotContain("\u001b", "\r", "\n10:00");
    }

    @Test
    void aFailureThatIsItsOwnCauseIsTold() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        ExtLogRecord record = record("it failed", "");
        record.setThrown(first);
        assertThat(logged(record)).contains("first", "second");
    }

    @Test
    void whatIsHarmlessStaysAsItIs() {
        String words = "Путин посетил Москву — 100 %, 東京";
        assertThat(logged(record("took %s", words))).isEqualTo("WARN  took " + words + "\n");
    }

    private static ExtLogRecord record(String format, String value) {
        ExtLogRecord record =
                new ExtLogRecord(
                        Level.WARN, format, ExtLogRecord.FormatStyle.PRINTF, "org.stancewire");
        record.setParameters(new Object[] {value});
        return record;
    }

    private static String logged(ExtLogRecord record) {
        assertThat(new LogGuard().isLoggable(record)).isTrue();
        return new PatternFormatter("%-5p %s%e%n").format(record);
    }
}
