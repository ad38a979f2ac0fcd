package org.setwise.platform.openapi;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The code behind the contract: the method of each operation, and the record of each schema. */
final class ContractCode {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

    private final IndexView index;
    private final Map<String, MethodInfo> operations = new HashMap<>();
    private final Map<String, ClassInfo> records = new HashMap<>();

    ContractCode(IndexView index) {
        this.index = index;
        index.getAnnotations(PATH).stream()
                .map(path -> path.target().kind() == AnnotationTarget.Kind.METHOD
                        ? path.target().asMethod().declaringClass()
                        : path.target().asClass())
                .flatMap(resource -> resource.methods().stream())
                .filter(method -> (method.flags() & Modifier.PUBLIC) != 0)
                .forEach(method -> operations.put(method.name(), method));
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .forEach(record -> records.put(schemaName(record), record));
    }

    private static String schemaName(ClassInfo record) {
        return Optional.ofNullable(record.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(AnnotationValue::asString)
                .orElseGet(record::simpleName);
    }

    /** The record that a schema describes, null for what is no record. */
    ClassInfo record(String schema) {
        return records.get(schema);
    }

    /** Whether the method of the operation carries the annotation, or else its class. */
    boolean isAnnotated(Operation operation, DotName annotation) {
        MethodInfo method = operations.get(operation.getOperationId());
        return method != null
                && (method.hasDeclaredAnnotation(annotation)
                        || method.declaringClass().hasDeclaredAnnotation(annotation));
    }

    /** Every annotation of this kind on the method of the operation. */
    List<AnnotationInstance> annotations(Operation operation, DotName annotation) {
        MethodInfo method = operations.get(operation.getOperationId());
        return method == null ? List.of() : method.declaredAnnotationsWithRepeatable(annotation, index);
    }
}
