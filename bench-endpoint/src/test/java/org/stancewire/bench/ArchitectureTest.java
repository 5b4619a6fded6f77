package org.stancewire.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.bench",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule itIsBare =
            classes()
                    .that()
                    .resideOutsideOfPackage("org.stancewire.bench.postgres..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "jakarta.ws.rs..",
                            "io.smallrye.common.annotation..",
                            "org.jspecify.annotations..",
                            "org.stancewire.bench");
}
