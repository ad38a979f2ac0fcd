package org.setwise.platform.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says of every record what its code says: primitives and {@code @NotNull} components are always there, all others may
 * be null. A page of things is called after the thing.
 */
final class ContractSchemas {
    private static final String PREFIX = "#/components/schemas/";
    private static final DotName EMAIL = DotName.createSimple("jakarta.validation.constraints.Email");
    private static final Map<String, String> SCALARS =
            Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date", "URI", "uri");

    private final OpenAPI contract;
    private final ContractCode code;

    ContractSchemas(OpenAPI contract, ContractCode code) {
        this.contract = contract;
        this.code = code;
    }

    void complete() {
        Map<String, Schema> schemas =
                new LinkedHashMap<>(contract.getComponents().getSchemas());
        Map<String, String> names = new HashMap<>();
        schemas.forEach((name, schema) -> names.put(name, isPage(schema) ? itemOf(schema) + "Page" : name));
        SchemaWalk.everySchema(contract, schema -> point(schema, names));
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(names.get(name), schema));
        SCALARS.keySet().forEach(renamed::remove);
        renamed.forEach(this::complete);
        contract.getComponents().setSchemas(renamed);
        dropUnused();
    }

    /** What the scanner found on its way and described in place. */
    private void dropUnused() {
        Set<String> used = new HashSet<>(Set.of("Problem"));
        SchemaWalk.everySchema(contract, schema -> {
            if (schema.getRef() != null) {
                used.add(name(schema));
            }
        });
        Map<String, Schema> needed = new TreeMap<>(contract.getComponents().getSchemas());
        needed.keySet().retainAll(used);
        contract.getComponents().setSchemas(needed);
    }

    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null
                && schema.getProperties().keySet().equals(Set.of("items", "next"))
                && schema.getProperties().get("items").getItems().getRef() != null;
    }

    private static String itemOf(Schema page) {
        return name(page.getProperties().get("items").getItems());
    }

    private static String name(Schema reference) {
        return reference.getRef().substring(PREFIX.length());
    }

    private static void point(Schema schema, Map<String, String> names) {
        if (schema.getRef() == null) {
            return;
        }
        String name = name(schema);
        if (SCALARS.containsKey(name)) {
            schema.setRef(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setFormat(SCALARS.get(name));
        } else {
            schema.setRef(PREFIX + names.getOrDefault(name, name));
        }
    }

    private void complete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        ClassInfo record = code.record(name);
        if (record != null) {
            record.recordComponents().forEach(component -> complete(component, schema));
        }
        if (isPage(schema)) {
            schema.setRequired(List.of("items"));
        }
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties()
                .forEach((property, type) ->
                        properties.put(property, required.contains(property) ? type : orNull(type)));
        schema.setProperties(properties);
    }

    private static void complete(RecordComponentInfo component, Schema schema) {
        Schema property = schema.getProperties().get(component.name());
        if (property == null) {
            return;
        }
        boolean always = schema.getRequired() != null && schema.getRequired().contains(component.name());
        if (component.type().kind() == Type.Kind.PRIMITIVE && !always) {
            schema.addRequired(component.name());
        }
        if (component.hasAnnotation(EMAIL)) {
            property.setFormat("email");
        }
    }

    private static Schema orNull(Schema type) {
        if (type.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(type)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (type.getType() != null && !type.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(type.getType());
            types.add(SchemaType.NULL);
            type.setType(types);
        }
        return type;
    }
}
