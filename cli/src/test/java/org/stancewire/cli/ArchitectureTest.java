package org.stancewire.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.cli",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("org.stancewire.cli.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyCommandsKnowTheCommandLine =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Command")
                    .and()
                    .resideOutsideOfPackages("org.stancewire.cli", "org.stancewire.cli.terminal")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule analyzeAndExtractKnowNeitherKafkaNorANetwork =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.stancewire.cli.analyze..", "org.stancewire.cli.extract..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..", "kafka..", "java.net..");

    @ArchTest
    static final ArchRule onlyTheBrokerItsBackupItsMeasureAndTheRejectedKnowKafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.stancewire.cli.broker..",
                            "org.stancewire.cli.backup..",
                            "org.stancewire.cli.bench..",
                            "org.stancewire.cli.rejected..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.kafka..", "kafka..");

    @ArchTest
    static final ArchRule whatRunsInEveryChildNeedsNothingButTheJdk =
            classes()
                    .that()
                    .resideInAPackage("org.stancewire.cli.child..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.stancewire.cli.child..", "org.jspecify..");

    @ArchTest
    static final ArchRule commandsAreNamedSo =
            classes()
                    .that()
                    .areAnnotatedWith(picocli.CommandLine.Command.class)
                    .should()
                    .haveSimpleNameEndingWith("Command")
                    .orShould()
                    .haveSimpleName("Main");
}
