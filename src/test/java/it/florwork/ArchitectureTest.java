package it.florwork;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import it.florwork.access.ActAs;
import it.florwork.access.SecretAddress;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import it.florwork.platform.RecurringJob;
import it.florwork.shared.PortalClock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that a compiler does not know (style.md par. 2); module borders are ModularityTest's. */
@AnalyzeClasses(packages = "it.florwork", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule viewsSeeNeitherEntitiesNorRepositories = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(annotatedWith(Entity.class)
                    .and(DescribedPredicate.not(annotatedWith(Immutable.class)))
                    .or(JavaClass.Predicates.assignableTo(Repository.class))
                    .or(JavaClass.Predicates.assignableTo(EntityManager.class))
                    .or(JavaClass.Predicates.assignableTo(DataSource.class))
                    .or(JavaClass.Predicates.assignableTo(JdbcOperations.class))
                    .or(JavaClass.Predicates.assignableTo(JdbcClient.class)))
            .because("a view asks a service, and holds records and ids");

    @ArchTest
    static final ArchRule domainKnowsNoScreen = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "com.vaadin..",
                            "org.springframework.web..",
                            "org.springframework.security..",
                            "jakarta.servlet..")
                    .or(resideInAPackage("it.florwork..ui..")));

    @ArchTest
    static final ArchRule routesAreReachedByTheirPathAlone =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule entitiesChangeByVerbs = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule servicesStateRolesAndAreTransactional =
            classes().that().areAnnotatedWith(Service.class).should(stateForEachPublicMethod());

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .andShould()
            .notBeAnnotatedWith("jakarta.persistence.PersistenceContext");

    @ArchTest
    static final ArchRule nobodyReadsAClockButTheInjectedOne = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(PortalClock.class.getName())
            .should()
            .callCodeUnitWhere(readsTheMachinesClock());

    @ArchTest
    static final ArchRule onlyTheDemonstrationMovesTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("it.florwork.demo..")
            .should()
            .callMethod(PortalClock.class, "travelTo", java.time.Instant.class)
            .orShould()
            .callMethod(PortalClock.class, "during", java.time.Instant.class, java.util.function.Supplier.class)
            .orShould()
            .callMethod(PortalClock.class, "returnToPresent");

    @ArchTest
    static final ArchRule onlyJobsListenersAndTheDemonstrationActAsSomebodyElse = noClasses()
            .that()
            .resideOutsideOfPackages("it.florwork.access..", "it.florwork.demo..")
            .and(DescribedPredicate.not(isAJobOrListener()))
            .should()
            .accessTargetWhere(becomesSomebody());

    @ArchTest
    static final ArchRule onlyCalendarsAreReadByASecretAddress = noClasses()
            .that()
            .resideOutsideOfPackage("it.florwork.access..")
            .and()
            .doNotHaveFullyQualifiedName("it.florwork.notification.FeedReading")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SecretAddress.class);

    @ArchTest
    static final ArchRule looksComeFromStyleSheets = noClasses()
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe(
                    "call getStyle()",
                    call -> call.getTarget().getName().equals("getStyle")
                            && call.getTarget().getRawReturnType().isEquivalentTo(Style.class)));

    @ArchTest
    static final ArchRule viewsCatchNothing = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .resideInAPackage("..ui..")
            .should(catchNothing())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("CaseManager")
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Base)$");

    @ArchTest
    static final ArchRule nullIsSaidEverywhere = classes()
            .that()
            .resideInAPackage("it.florwork..")
            .should(new ArchCondition<>("lie in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var info = type.getPackage().tryGetPackageInfo();
                    if (info.isEmpty() || !info.get().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                }
            });

    private static ArchCondition<JavaClass> stateForEachPublicMethod() {
        return new ArchCondition<>("state the roles of each public method and run it in a transaction") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                boolean roles = statesRoles(service);
                boolean transactional = service.isAnnotatedWith(Transactional.class);
                for (JavaMethod method : service.getMethods()) {
                    if (!method.getModifiers().contains(JavaModifier.PUBLIC)
                            || method.getModifiers().contains(JavaModifier.STATIC)
                            || method.getModifiers().contains(JavaModifier.BRIDGE)) {
                        continue;
                    }
                    if (!roles && !statesRoles(method)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " states no roles"));
                    }
                    if (!transactional && !method.isAnnotatedWith(Transactional.class)) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is not transactional"));
                    }
                }
            }
        };
    }

    private static boolean statesRoles(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(DenyAll.class);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("read the machine's clock", call -> {
            AccessTarget target = call.getTarget();
            JavaClass owner = target.getOwner();
            String name = target.getName();
            var arguments = call.getTarget().getRawParameterTypes();
            if (owner.getPackageName().equals("java.time")) {
                return name.equals("now")
                                && arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class))
                        || owner.isEquivalentTo(Clock.class) && name.startsWith("system");
            }
            return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                    || owner.isEquivalentTo(java.util.Date.class) && name.equals("<init>") && arguments.isEmpty();
        });
    }

    private static DescribedPredicate<JavaAccess<?>> becomesSomebody() {
        return DescribedPredicate.describe(
                "become somebody else",
                access -> access.getTargetOwner().isEquivalentTo(ActAs.class)
                        || access.getTargetOwner().isEquivalentTo(Viewer.class)
                                && access.getTarget().getName().equals("system"));
    }

    private static DescribedPredicate<JavaClass> isAJobOrListener() {
        return DescribedPredicate.describe("is a job, a listener or a runner at start", type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return isOne(type) || isOne(outermost);
        });
    }

    private static boolean isOne(JavaClass type) {
        return type.isAssignableTo(DatedJob.class)
                || type.isAssignableTo(RecurringJob.class)
                || type.isAssignableTo(ApplicationRunner.class)
                || type.isAssignableTo(SmartInitializingSingleton.class)
                || type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(EventListener.class)
                                || method.isMetaAnnotatedWith(EventListener.class));
    }

    private static ArchCondition<JavaClass> catchNothing() {
        var ofTheCompiler = Set.of(Throwable.class.getName()); // finally and try-with-resources
        return new ArchCondition<>("catch nothing, because UiErrors turns failures into words") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                view.getCodeUnits()
                        .forEach(unit -> unit.getTryCatchBlocks().stream()
                                .filter(block -> !List.copyOf(block.getCaughtThrowables()).stream()
                                        .allMatch(caught -> ofTheCompiler.contains(caught.getFullName())))
                                .forEach(block -> events.add(
                                        SimpleConditionEvent.violated(unit, unit.getFullName() + " catches"))));
            }
        };
    }
}
