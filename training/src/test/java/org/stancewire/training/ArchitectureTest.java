package org.stancewire.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.training",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule TRAINING_USES_ANALYSIS_AND_CONTRACT_ONLY =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.stancewire.training..",
                            "org.stancewire.analysis..",
                            "org.stancewire.contract..",
                            "com.fasterxml.jackson..",
                            "org.jspecify..",
                            "java..");
}
