package org.stancewire.analysis.language;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Recognises the language of a text by Apache OpenNLP's model for 103 languages. Safe for many
/// threads.
public final class LanguageDetector {
    /// What is said of a text that does not show its language.
    public static final String UNKNOWN = "und";

    private static final String MODEL = "/langdetect-183.bin";
    private static final int BUFFER = 1 << 16;

    /// The beginning of a text is enough, and keeps the work bounded.
    private static final int LONGEST_LOOK = 2_000;

    /// Names for languages that the model splits more finely than ISO 639-1 does.
    private static final Map<String, String> MACROLANGUAGES =
            Map.of(
                    "cmn", "zh", "nob", "no", "nno", "no", "pes", "fa", "ekk", "et", "lvs", "lv",
                    "zlm", "ms", "azj", "az", "uzn", "uz", "swh", "sw");

    /// A few words often fit a dozen languages equally well. The less there is to go by, the more
    /// it counts that most of what we get is in one of these; the figures were set on cut
    /// sentences.
    private static final Map<String, Double> EXPECTED =
            Map.of("eng", 0.4, "rus", 0.4, "deu", 0.15, "fra", 0.15, "spa", 0.15, "ukr", 0.15);

    /// From so many code units on, a text speaks for itself.
    private static final int LONG_ENOUGH = 100;

    private static final Map<String, String> TWO_LETTERS =
            Stream.of(Locale.getISOLanguages())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    code -> Locale.of(code).getISO3Language(),
                                    code -> code,
                                    (first, second) -> first));

    private final LanguageDetectorModel model;
    private final ThreadLocal<LanguageDetectorME> detectors;

    private LanguageDetector(LanguageDetectorModel model) {
        this.model = model;
        this.detectors = ThreadLocal.withInitial(() -> new LanguageDetectorME(this.model));
    }

    /// Loads the model. Throws [UncheckedIOException] when it cannot be read.
    public static LanguageDetector load() {
        try {
            return new LanguageDetector(
                    new LanguageDetectorModel(
                            new ModelReader(numbers()).getModel(),
                            Map.of(),
                            new LanguageDetectorFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The shipped model, unpacked and from its beginning.
    static ModelNumbers numbers() throws IOException {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException("no language model on the class path: " + MODEL);
            }
            ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, BUFFER));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("langdetect.model")) {
                    return new ModelNumbers(zip.readAllBytes());
                }
            }
            throw new IOException("no langdetect.model in " + MODEL);
        }
    }

    /// The language as ISO 639-1 (639-3 where there is none), or [#UNKNOWN] if the text has no
    /// letters.
    public String detect(String text) {
        String look = beginning(text);
        if (look.codePoints().noneMatch(Character::isLetter)) {
            return UNKNOWN;
        }
        String code = best(detectors.get().predictLanguages(look), look.length());
        return MACROLANGUAGES.getOrDefault(code, TWO_LETTERS.getOrDefault(code, code));
    }

    private static String best(Language[] candidates, int length) {
        double missing = Math.max(0, 1 - (double) length / LONG_ENOUGH);
        String best = UNKNOWN;
        double highest = 0;
        for (Language each : candidates) {
            double expected = EXPECTED.getOrDefault(each.getLang(), 0.0);
            double weighed = each.getConfidence() * (1 + expected * missing);
            if (weighed > highest) {
                highest = weighed;
                best = each.getLang();
            }
        }
        return best;
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST_LOOK) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_LOOK - 1));
        return text.substring(0, splitsPair ? LONGEST_LOOK - 1 : LONGEST_LOOK);
    }
}
