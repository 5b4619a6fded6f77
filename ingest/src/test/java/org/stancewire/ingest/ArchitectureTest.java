package org.stancewire.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.ingest",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
                            "org.stancewire.analysis..");

    @ArchTest
    static final ArchRule readsNoClock =
            noClasses()
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now");

    @ArchTest
    static final ArchRule anArticleIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage("..ingest.article..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify.annotations..",
                            "org.stancewire.contract..",
                            "org.stancewire.ingest.article..",
                            "org.stancewire.ingest.date..",
                            "org.jsoup.parser..");

    @ArchTest
    static final ArchRule aDateIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage("..ingest.date..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify.annotations..",
                            "org.stancewire.contract..",
                            "org.stancewire.ingest.date..");

    @ArchTest
    static final ArchRule theLayoutKnowsNothingOfIntake =
            noClasses()
                    .that()
                    .resideInAPackage("..ingest.article.layout..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.stancewire.ingest.article");
}
