package org.stancewire.system;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.stancewire.system")
class ArchitectureTest {
    /// Those who read the topics are outside, too: with Kafka's client, by the contract and its
    /// schemas.
    @ArchTest
    static final ArchRule theSystemIsTestedFromOutside =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.stancewire.system..",
                            "org.stancewire.contract..",
                            "org.apache.kafka..",
                            "com.networknt.schema..",
                            "io.kubernetes.client.openapi.models..",
                            "org.testcontainers..",
                            "com.microsoft.playwright..",
                            "com.deque.html.axecore..",
                            "com.github.dockerjava..",
                            "com.fasterxml.jackson..",
                            "org.yaml.snakeyaml..",
                            "com.sun.net.httpserver..",
                            "com.tngtech.archunit..",
                            "org.junit..",
                            "org.assertj..",
                            "org.jspecify..",
                            "java..",
                            "javax.net.ssl..");
}
