package org.stancewire.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the JSON Schema (draft 7, which AsyncAPI's tools read) of a record of this package: what
/// null or an annotation may leave out is not required, and fields of a newer writer are allowed.
final class RecordSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, double.class);

    private RecordSchema() {}

    static String of(Class<? extends Record> type, String id) throws JsonProcessingException {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                                JSON, SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                        .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                        .with(Option.NONSTATIC_NONVOID_NONGETTER_METHODS)
                        .with(Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS);
        config.forMethods()
                .withIgnoreCheck(method -> !isWritten(method))
                .withPropertyNameOverrideResolver(MethodScope::getName);
        config.forFields()
                .withRequiredCheck(RecordSchema::isRequired)
                .withNumberInclusiveMinimumResolver(RecordSchema::minimum)
                .withNumberInclusiveMaximumResolver(RecordSchema::maximum);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((it, _) -> text(it.getErasedType()))
                .withDefinitionNamingStrategy(new Names());
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        schema.put("$id", id);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /// What Jackson writes beside the components: `revision`.
    private static boolean isWritten(MethodScope method) {
        return method.getRawMember().isAnnotationPresent(JsonProperty.class);
    }

    private static boolean isRequired(FieldScope field) {
        Class<?> owner = field.getMember().getDeclaringType().getErasedType();
        RecordComponent component =
                Arrays.stream(owner.getRecordComponents())
                        .filter(it -> it.getName().equals(field.getName()))
                        .findFirst()
                        .orElseThrow();
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.getAccessor().isAnnotationPresent(JsonInclude.class)
                && !component.getAccessor().isAnnotationPresent(JsonSetter.class);
    }

    private static @Nullable BigDecimal minimum(FieldScope field) {
        return NUMBERS.contains(field.getType().getErasedType()) ? BigDecimal.ZERO : null;
    }

    /// The one kind of fraction that travels is a confidence.
    private static @Nullable BigDecimal maximum(FieldScope field) {
        return field.getType().getErasedType() == double.class ? BigDecimal.ONE : null;
    }

    private static @Nullable CustomDefinition text(Class<?> type) {
        ObjectNode text = JSON.createObjectNode().put("type", "string");
        if (type == Position.class) {
            text.put("pattern", "^1(\\.[0-9]+-[0-9]+)*$");
        } else if (type == PublishedAt.class) {
            text.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$");
        } else if (type == Instant.class) {
            text.put("format", "date-time");
        } else {
            return null;
        }
        return new CustomDefinition(
                text,
                CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.NO);
    }

    /// `Quote.Kind` rather than `Kind-1`.
    private static final class Names implements SchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            ResolvedType type = key.getType();
            return type.getErasedType()
                    .getCanonicalName()
                    .substring(RecordSchema.class.getPackageName().length() + 1);
        }
    }
}
