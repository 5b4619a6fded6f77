package org.stancewire.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.stancewire.query",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyLuceneRoomKnowsLucene =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stancewire.query.lucene..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.lucene..", "org.tartarus..");

    @ArchTest
    static final ArchRule onlyOpenSearchRoomKnowsOpenSearch =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stancewire.query.opensearch")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.opensearch..", "org.apache.hc..");

    @ArchTest
    static final ArchRule luceneRoomKnowsNoOtherHome =
            noClasses()
                    .that()
                    .resideInAPackage("org.stancewire.query.lucene..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.stancewire.query.opensearch..");

    @ArchTest
    static final ArchRule onlyStreamRoomKnowsKafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.stancewire.query.stream")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyRestRoomKnowsHttp =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.stancewire.query.rest", "org.stancewire.query.rest.door")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.net.http..",
                            "jakarta.ws.rs..",
                            "org.jboss.resteasy..",
                            "io.vertx..",
                            "org.eclipse.microprofile.openapi..");

    @ArchTest
    static final ArchRule questionsAndAnswersKnowNoFramework =
            noClasses()
                    .that()
                    .resideInAPackage("org.stancewire.query.search..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta..",
                            "io.quarkus..",
                            "io.smallrye..",
                            "io.micrometer..",
                            "org.eclipse..",
                            "org.jboss..",
                            "com.fasterxml..",
                            "org.stancewire.service..",
                            "org.stancewire.query.lucene..",
                            "org.stancewire.query.opensearch..",
                            "org.stancewire.query.stream..",
                            "org.stancewire.query.rest..");

    @ArchTest
    static final ArchRule edgesMeetInSearchOnly =
            noClasses()
                    .that()
                    .resideInAPackage("org.stancewire.query.rest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.stancewire.query.lucene..",
                            "org.stancewire.query.opensearch..",
                            "org.stancewire.query.stream..");

    @ArchTest
    static final ArchRule indexAndStreamMeetInSearchOnly =
            noClasses()
                    .that()
                    .resideInAPackage("org.stancewire.query.stream")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.stancewire.query.lucene..",
                            "org.stancewire.query.opensearch..",
                            "org.stancewire.query.rest..");
}
