package org.stancewire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stancewire.contract.Annotations;
import org.stancewire.contract.Basis;
import org.stancewire.contract.Evidence;
import org.stancewire.contract.Stance;

/// Who is for or against whom in four real articles, which lie beside a checkout or not at all.
class SeedArticlesTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");

    @BeforeAll
    static void seedsAreThere() {
        String reason = "skipped: no articles at " + SEEDS.normalize();
        if (!Files.isDirectory(SEEDS)) {
            System.out.println(reason);
        }
        assumeTrue(Files.isDirectory(SEEDS), reason);
    }

    @Test
    void findsPutinAgainstNatoInHisOwnWords() throws IOException {
        Annotations found = analyze("000");
        Stance stance =
                found.stances().stream()
                        .filter(s -> s.holder().equals("person:vladimir-putin"))
                        .filter(s -> s.target().equals("organization:nato"))
                        .findFirst()
                        .orElseThrow();
        assertThat(stance.basis()).isEqualTo(Basis.QUOTE);
        assertThat(stance.evidence().getFirst().text()).contains("It was a NATO decision");
        assertThat(stances(found)).contains("person:vladimir-putin > location:tobruk FAVOR");
    }

    @Test
    void findsTheQuarrelAboutLibya() throws IOException {
        assertThat(stances(analyze("001")))
                .contains(
                        "person:sergey-shoygu > country:gb AGAINST",
                        "person:michael-fallon > country:ru AGAINST",
                        "person:khalifa-haftar > organization:government-of-national-accord"
                                + " AGAINST",
                        "country:eg > person:khalifa-haftar FAVOR",
                        "country:ae > person:khalifa-haftar FAVOR");
    }

    @Test
    void findsLavrovAgainstNatoInHisOwnWords() throws IOException {
        Annotations found = analyze("002");
        assertThat(found.stances())
                .anyMatch(
                        s ->
                                s.holder().equals("person:sergey-lavrov")
                                        && s.target().equals("organization:nato")
                                        && s.basis() == Basis.QUOTE);
    }

    @Test
    void makesNoAttitudeOfAMeeting() throws IOException {
        TreeSet<String> found = stances(analyze("003"));
        assertThat(found).contains("country:ru > country:ly FAVOR");
        assertThat(found).noneMatch(s -> s.contains("haftar") && s.contains("lavrov"));
    }

    private static Annotations analyze(String number) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file =
                    files.filter(f -> f.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow();
            String text = Files.readString(file);
            Annotations found =
                    Analyzer.load().analyze(new AnalysisRequest(text, List.of(), null, null));
            for (Stance stance : found.stances()) {
                for (Evidence evidence : stance.evidence()) {
                    assertThat(evidence.in(text)).isEqualTo(evidence.text());
                }
            }
            return found;
        }
    }

    private static TreeSet<String> stances(Annotations found) {
        TreeSet<String> all = new TreeSet<>();
        for (Stance s : found.stances()) {
            all.add(s.holder() + " > " + s.target() + " " + s.polarity());
        }
        return all;
    }
}
