package org.stancewire.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.analysis",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.stancewire.analysis.";

    @ArchTest
    static final ArchRule isAPlainLibrary =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.quarkus..",
                            "jakarta..",
                            "org.apache.kafka..",
                            "java.net.http..",
                            "org.apache.lucene..");

    @ArchTest
    static final ArchRule readsNoClock =
            noClasses()
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule textKnowsNoOtherRoom =
            knowsNot("text", "entity", "reference", "quote", "tone", "stance");

    @ArchTest
    static final ArchRule languageKnowsNoOtherRoom =
            knowsNot("language", "entity", "reference", "quote", "tone", "stance", "text");

    @ArchTest
    static final ArchRule entityKnowsOnlyText =
            knowsNot("entity", "reference", "quote", "tone", "stance");

    @ArchTest
    static final ArchRule referenceKnowsOnlyEntityAndText =
            knowsNot("reference", "quote", "tone", "stance");

    @ArchTest
    static final ArchRule lexiconKnowsOnlyText =
            knowsNot("lexicon", "entity", "reference", "quote", "tone", "stance", "linear");

    @ArchTest
    static final ArchRule linearKnowsNoOtherRoom =
            knowsNot("linear", "entity", "reference", "quote", "tone", "stance", "text", "lexicon");

    @ArchTest static final ArchRule quoteJudgesNobody = knowsNot("quote", "tone", "stance");

    @ArchTest static final ArchRule toneDoesNotReadStances = knowsNot("tone", "stance");

    private static ArchRule knowsNot(String room, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = ROOT + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }
}
