package org.districtplan.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * {@code API.md} lists what the three modules promise, as it is compiled, so that a change of the API is seen in review. Write it anew with
 * {@code mvn test -pl plan-rules -am -Dtest=ApiListingTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.write=true}.
 */
class ApiListingTest {

    private static final Path PAGE = Path.of("API.md");
    private static final List<String> MODULES =
            List.of("org.districtplan.model", "org.districtplan.io", "org.districtplan.rules");

    @Test
    void the_page_lists_every_exported_type_and_member() throws IOException {
        String page = page();
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page)
                .as("API.md is stale; the comment in ApiListingTest says how to write it anew")
                .isEqualTo(Files.readString(PAGE));
    }

    private static String page() throws IOException {
        Map<String, Map<String, Map<String, Class<?>>>> modules = exportedTypes();
        StringBuilder page = new StringBuilder("""
                # API

                <!-- Written by ApiListingTest from the compiled modules; do not edit. -->

                Every type and member that a program outside may use: what the modules export without naming a reader. A change of this
                page in a commit is a change of the API and belongs in the changelog. Not listed are what follows from the kind of a type
                (accessors of record components, `values` and `valueOf`, `equals`, `hashCode`, `toString`) and inherited members.
                `new` before a record shows its components in order; read them by accessors and use the builder where there is one, since
                components are added between releases.

                | module | types | members |
                |---|---|---|
                """);
        modules.forEach((module, packages) -> page.append("| `%s` | %d | %d |\n"
                .formatted(
                        module,
                        packages.values().stream().mapToInt(Map::size).sum(),
                        packages.values().stream()
                                .flatMap(types -> types.values().stream())
                                .mapToInt(type -> members(type).size())
                                .sum())));
        modules.values()
                .forEach(packages -> packages.forEach((name, types) -> {
                    page.append("\n## ").append(name).append("\n\n```java\n");
                    page.append(
                            types.values().stream().map(ApiListingTest::type).collect(joining("\n")));
                    page.append("```\n");
                }));
        return page.toString();
    }

    private static Map<String, Map<String, Map<String, Class<?>>>> exportedTypes() throws IOException {
        Map<URI, ModuleDescriptor> descriptors = new HashMap<>();
        Map<String, Map<String, Map<String, Class<?>>>> modules =
                new TreeMap<>(Comparator.comparingInt(MODULES::indexOf));
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(MODULES)) {
            ModuleDescriptor module = descriptor(found, descriptors);
            boolean exported = module.exports().stream()
                    .anyMatch(export -> !export.isQualified() && export.source().equals(found.getPackageName()));
            Class<?> type = found.reflect();
            if (exported && isVisible(type)) {
                modules.computeIfAbsent(module.name(), key -> new TreeMap<>())
                        .computeIfAbsent(found.getPackageName(), key -> new TreeMap<>())
                        .put(type.getName(), type);
            }
        }
        return modules;
    }

    private static ModuleDescriptor descriptor(JavaClass found, Map<URI, ModuleDescriptor> read) throws IOException {
        String location = found.getSource().orElseThrow().getUri().toString();
        String file = found.getName().replace('.', '/') + ".class";
        URI descriptor = URI.create(location.substring(0, location.length() - file.length()) + "module-info.class");
        if (!read.containsKey(descriptor)) {
            try (InputStream bytes = descriptor.toURL().openStream()) {
                read.put(descriptor, ModuleDescriptor.read(bytes));
            }
        }
        return read.get(descriptor);
    }

    private static boolean isVisible(Class<?> type) {
        return isPromised(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.getSimpleName().equals("package-info")
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isPromised(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String type(Class<?> type) {
        return heading(type) + "\n"
                + members(type).stream().map(member -> "    " + member + "\n").collect(joining());
    }

    private static String heading(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        boolean implicitlyFinal = type.isRecord() || type.isEnum();
        String modifiers = (Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "")
                + (Modifier.isFinal(type.getModifiers()) && !implicitlyFinal ? "final " : "")
                + (type.isSealed() && !type.isEnum() ? "sealed " : "");
        List<String> above = new ArrayList<>();
        Type superclass = type.getGenericSuperclass();
        if (superclass != null && kind.equals("class") && superclass != Object.class) {
            above.add("extends " + simple(superclass.getTypeName()));
        }
        if (!type.isAnnotation() && type.getGenericInterfaces().length > 0) {
            above.add(": "
                    + Arrays.stream(type.getGenericInterfaces())
                            .map(of -> simple(of.getTypeName()))
                            .collect(joining(", ")));
        }
        return modifiers + kind + " " + name(type) + typeParameters(type, "")
                + above.stream().map(of -> " " + of).collect(joining());
    }

    private static String typeParameters(GenericDeclaration declaration, String after) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Stream.of(declaration.getTypeParameters())
                        .map(Object::toString)
                        .collect(joining(", ", "<", ">" + after));
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        Stream.of(type.getDeclaredFields())
                .filter(ApiListingTest::isListed)
                .map(ApiListingTest::field)
                .forEach(members::add);
        Stream.of(type.getDeclaredConstructors())
                .filter(ApiListingTest::isListed)
                .map(constructor -> constructor(type, constructor))
                .sorted()
                .forEach(members::add);
        Stream.of(type.getDeclaredMethods())
                .filter(ApiListingTest::isListed)
                .filter(method -> !followsFromTheKind(type, method))
                .map(ApiListingTest::method)
                .sorted()
                .forEach(members::add);
        return members;
    }

    private static <M extends Member> boolean isListed(M member) {
        return isPromised(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean followsFromTheKind(Class<?> type, Method method) {
        boolean noArguments = method.getParameterCount() == 0;
        return switch (method.getName()) {
            case "toString", "hashCode" -> noArguments;
            case "equals" -> method.getParameterCount() == 1 && method.getParameterTypes()[0] == Object.class;
            case "values", "valueOf" -> type.isEnum() && Modifier.isStatic(method.getModifiers());
            default ->
                type.isRecord()
                        && noArguments
                        && Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getAccessor)
                                .anyMatch(method::equals);
        };
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? field.getName()
                : modifiers(field) + simple(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String constructor(Class<?> type, Constructor<?> constructor) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        boolean canonical = type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        String parameters = canonical
                ? (components.length > 3 ? "\n        " : "")
                        + Stream.of(components)
                                .map(component -> simple(component.getAnnotatedType()) + " " + component.getName())
                                .collect(joining(components.length > 3 ? ",\n        " : ", "))
                : parameters(constructor);
        return modifiers(constructor) + "new " + name(type) + "(" + parameters + ")" + exceptions(constructor);
    }

    private static String method(Method method) {
        return modifiers(method)
                + typeParameters(method, " ")
                + simple(method.getAnnotatedReturnType()) + " " + method.getName() + "("
                + parameters(method) + ")" + exceptions(method);
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        boolean inInterface = member.getDeclaringClass().isInterface();
        return (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (member instanceof Method method && method.isDefault() ? "default " : "")
                + (Modifier.isAbstract(modifiers) && !inInterface ? "abstract " : "");
    }

    private static String parameters(Executable executable) {
        return Stream.of(executable.getAnnotatedParameterTypes())
                .map(ApiListingTest::simple)
                .collect(joining(", "));
    }

    private static String exceptions(Executable executable) {
        return executable.getExceptionTypes().length == 0
                ? ""
                : Stream.of(executable.getExceptionTypes())
                        .map(Class::getSimpleName)
                        .collect(joining(", ", " throws ", ""));
    }

    private static String name(Class<?> type) {
        return simple(type.getName());
    }

    /** As in source, with {@code @Nullable} but without the constraints on it. */
    private static String simple(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return simple(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "[]" : " @Nullable []");
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            String raw =
                    simple(((ParameterizedType) generic.getType()).getRawType().getTypeName());
            return nullable
                    + raw
                    + Stream.of(generic.getAnnotatedActualTypeArguments())
                            .map(ApiListingTest::simple)
                            .collect(joining(", ", "<", ">"));
        }
        return nullable + simple(type.getType().getTypeName());
    }

    private static String simple(String type) {
        return type.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[@A-Z])", "")
                .replace('$', '.')
                .replace("()", "");
    }
}
