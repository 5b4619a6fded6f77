package org.stancewire.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.enrich",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyStreamKnowsKafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..enrich.stream..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework =
            classes()
                    .that()
                    .resideInAPackage("org.stancewire.enrich")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.stancewire.enrich",
                            "org.stancewire.contract..",
                            "com.fasterxml.jackson..",
                            "org.jspecify..",
                            "java..");

    @ArchTest
    static final ArchRule statusIsToldAndNeverAsksTheStream =
            noClasses()
                    .that()
                    .resideInAPackage("..enrich.status..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..enrich.stream..");

    @ArchTest
    static final ArchRule onlyTheServiceMeetsTheAnalysis =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("EnrichService")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.stancewire.analysis..");

    @ArchTest
    static final ArchRule otherServicesAreNotKnown =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.stancewire.ingest..", "org.stancewire.query..");

    @ArchTest
    static final ArchRule roomsFormNoCircle =
            slices().matching("org.stancewire.enrich.(*)..").should().beFreeOfCycles();
}
