package org.communique;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Circles of imports between source files. The permitted subtypes of a sealed type may name it, and it them: the language
 * demands that.
 */
final class FileCircles {

    private final Map<String, Set<String>> imports = new TreeMap<>();

    private FileCircles(JavaClasses all) {
        all.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(this::add);
    }

    /** The largest groups of files that all reach each other, each as the files' sorted class names. */
    static Collection<List<String>> in(JavaClasses all) {
        return new FileCircles(all).circles();
    }

    private void add(Dependency dependency) {
        JavaClass from = file(dependency.getOriginClass());
        JavaClass to = file(dependency.getTargetClass().getBaseComponentType());
        if (!from.equals(to)
                && to.getPackageName().startsWith("org.communique")
                && !from.getSimpleName().equals("package-info")
                && !isSubtype(dependency.getOriginClass(), dependency.getTargetClass())) {
            imports.computeIfAbsent(from.getName(), none -> new TreeSet<>()).add(to.getName());
        }
    }

    private static boolean isSubtype(JavaClass from, JavaClass to) {
        return from.isAssignableTo(to.getName()) || to.isAssignableTo(from.getName());
    }

    private static JavaClass file(JavaClass type) {
        return type.getEnclosingClass().map(FileCircles::file).orElse(type);
    }

    private Collection<List<String>> circles() {
        Map<String, Set<String>> reach = new TreeMap<>();
        imports.keySet().forEach(file -> reach.put(file, reached(file)));
        return imports.keySet().stream()
                .collect(groupingBy(file -> circle(file, reach), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .filter(circle -> circle.getValue().size() > 1)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The first file, by name, of all that a file reaches and that reach it. */
    private static String circle(String file, Map<String, Set<String>> reach) {
        return Stream.concat(
                        Stream.of(file),
                        reach.get(file).stream()
                                .filter(other ->
                                        reach.getOrDefault(other, Set.of()).contains(file)))
                .sorted()
                .findFirst()
                .orElse(file);
    }

    private Set<String> reached(String file) {
        Set<String> seen = new HashSet<>();
        var open = new ArrayDeque<>(imports.getOrDefault(file, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(imports.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
