package org.stancewire.service.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.stancewire.contract.access.ApiKey;
import org.stancewire.contract.access.Role;
import org.stancewire.service.OwnPages;
import org.stancewire.service.ProblemDocs;

/// Says in a service's OpenAPI document who may do what, by the [Rules] that are held to, and in
/// which words somebody is turned away, by a [Refusal] of each kind. It comes after the filters of
/// the services, which say what else a status means.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class AccessDocs implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String BASIC = "basic";
    private static final String WHERE =
            " Asked for where the service has a file of keys or an issuer of tokens"
                    + " (docs/access.md); elsewhere anybody may.";

    /// Throws [IllegalStateException] for an operation that no rule names.
    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            document.setComponents(components);
        }
        components.addSecurityScheme(
                BEARER, scheme(BEARER, "A key, or a token of the issuer." + WHERE));
        components.addSecurityScheme(
                BASIC, scheme(BASIC, "Any name, and a key or a token as the password." + WHERE));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach(AccessDocs::describe);
        }
    }

    private static SecurityScheme scheme(String scheme, String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(description);
    }

    private static void describe(String path, PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> describe(method.name(), path, operation));
    }

    private static void describe(String method, String path, Operation operation) {
        Rule rule =
                Rules.find(method, path)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                method + " " + path + " has no rule in Rules"));
        if (rule.need() == Need.NOTHING) {
            operation.setSecurity(List.of());
            return;
        }
        List<String> roles = rule.need().role().map(Role::word).stream().toList();
        for (String scheme : List.of(BEARER, BASIC)) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(scheme, roles));
        }
        ProblemDocs.add(
                operation,
                "No key is sent, or one that does not hold (any more)",
                Refusal.noKey().problem());
        rule.need().role().ifPresent(role -> describeRole(operation, rule, role));
        if (OwnPages.isChange(method)) {
            ProblemDocs.add(operation, "A page of another site sends it", OwnPages.EXAMPLE);
        }
        ProblemDocs.add(
                operation,
                "The key is for fewer requests a second, or a day",
                Refusal.tooFast(example(Role.READ), Duration.ofMillis(200)).problem());
    }

    private static void describeRole(Operation operation, Rule rule, Role role) {
        Role other =
                Arrays.stream(Role.values()).filter(it -> it != role).findFirst().orElseThrow();
        ApiKey key = example(other);
        Caller caller = new Caller("key " + key.id(), key.roles(), null);
        ProblemDocs.add(
                operation,
                "The key has not the role `" + role.word() + "`",
                Refusal.roleMissing(rule, caller, role).problem());
    }

    private static ApiKey example(Role role) {
        return new ApiKey(
                "k7f3a9d2", "desk", "0".repeat(64), List.of(role), 5, null, Instant.EPOCH, null);
    }
}
