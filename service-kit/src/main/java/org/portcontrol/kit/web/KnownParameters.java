package org.portcontrol.kit.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;

/**
 * Refuses query parameters that an operation does not have, that are empty, or that are given twice where one is asked
 * for: a filter that is misspelt or lost its value would bring everything, and {@code dryRun} without a value would do it
 * for good.
 */
public class KnownParameters {

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo operation) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || readsThemItself(operation.getResourceMethod())) {
            return;
        }
        Map<String, Boolean> repeatable = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        new TreeMap<>(given).forEach((name, values) -> {
            if (!repeatable.containsKey(name)) {
                throw unknown(name, repeatable.keySet());
            }
            if (values.contains("")) {
                throw malformed(name, "It must have a value.");
            }
            if (values.size() > 1 && !repeatable.get(name)) {
                throw malformed(name, "It may be given once.");
            }
        });
    }

    /** The refusal of a parameter that is none of the known ones. */
    public static Refusal unknown(String name, Set<String> known) {
        List<String> names = List.copyOf(new TreeSet<>(known));
        return Refusal.of(
                Violation.ofParameter(name, CommonProblem.UNKNOWN_PARAMETER, "Known are {0}.", String.join(", ", names))
                        .allowing(names));
    }

    private static Refusal malformed(String name, String detail) {
        return Refusal.ofParameter(name, CommonProblem.MALFORMED_PARAMETER, detail);
    }

    private static boolean readsThemItself(Method operation) {
        return List.of(operation.getParameterTypes()).contains(UriInfo.class);
    }

    /** The names, and whether each may be repeated. */
    private static Map<String, Boolean> of(Method operation) {
        Map<String, Boolean> names = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                noteFields(parameter.getType(), names);
            } else {
                note(parameter, parameter.getType(), names);
            }
        }
        return names;
    }

    private static void noteFields(Class<?> bean, Map<String, Boolean> names) {
        if (bean != null) {
            for (Field field : bean.getDeclaredFields()) {
                note(field, field.getType(), names);
            }
            noteFields(bean.getSuperclass(), names);
        }
    }

    private static void note(AnnotatedElement element, Class<?> type, Map<String, Boolean> names) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            names.put(parameter.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
