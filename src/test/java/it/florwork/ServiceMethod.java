package it.florwork;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** A public method of one of the application's services, as it stands in the tables: {@code candidate.People.story}. */
record ServiceMethod(Object service, Method method) {
    private static final String OWN = "it.florwork";

    /** All of them, from the running application, by name; of overloaded ones the types are part of it. */
    static Map<String, ServiceMethod> of(ApplicationContext application) {
        var found = new TreeMap<String, ServiceMethod>();
        application.getBeansWithAnnotation(Service.class).values().forEach(service -> {
            var type = AopUtils.getTargetClass(service);
            if (!isOurs(type)) {
                return;
            }
            var methods = Arrays.stream(type.getMethods())
                    .filter(method -> method.getDeclaringClass().getName().startsWith(OWN))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .toList();
            for (var method : methods) {
                boolean overloaded = methods.stream()
                                .filter(other -> other.getName().equals(method.getName()))
                                .count()
                        > 1;
                var name = type.getName().substring(OWN.length() + 1) + "." + method.getName()
                        + (overloaded
                                ? Arrays.stream(method.getParameterTypes())
                                        .map(Class::getSimpleName)
                                        .collect(Collectors.joining(",", "(", ")"))
                                : "");
                found.put(name, new ServiceMethod(service, method));
            }
        });
        return found;
    }

    /** Of the application itself, not of a test. */
    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OWN)
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    /** Whom the annotations let in. */
    Set<String> roles() {
        var own = stated(method);
        return own.isEmpty() ? stated(method.getDeclaringClass()) : own;
    }

    static Set<String> stated(AnnotatedElement place) {
        var roles = place.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return new TreeSet<>(List.of(roles.value()));
        }
        return place.isAnnotationPresent(PermitAll.class) ? Set.of(AccessTable.SIGNED_IN) : Set.of();
    }

    /** Through the proxy that checks the roles. */
    @Nullable
    Object call(@Nullable Object... arguments) throws Throwable {
        try {
            return AopUtils.selectInvocableMethod(method, service.getClass()).invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
