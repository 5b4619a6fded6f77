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
    static final ArchRule thePortToTheLogIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage("..ingest.log..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify.annotations..",
                            "org.stancewire.contract..",
                            "org.stancewire.ingest.log..");

    @ArchTest
    static final ArchRule followingFeedsIsPlainJava =
            classes()
                    .that()
                    .resideInAPackage("..ingest.subscription..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify.annotations..",
                            "org.stancewire.contract..",
                            "org.stancewire.ingest.article..",
                            "org.stancewire.ingest.feed..",
                            "org.stancewire.ingest.log..",
                            "org.stancewire.ingest.subscription..");

    @ArchTest
    static final ArchRule onlyStreamKnowsKafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..ingest.stream..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyRestAndFetchKnowHttp =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ingest.rest..", "..ingest.fetch..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "org.jboss.resteasy..",
                            "io.vertx..",
                            "java.net.http..");

    @ArchTest
    static final ArchRule restReachesTheLogThroughItsPort =
            noClasses()
                    .that()
                    .resideInAPackage("..ingest.rest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..ingest.stream..");
}
