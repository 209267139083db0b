package it.florwork;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.vaadin.flow.component.HasValue;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whatever makes more than three input fields keeps what is typed as a draft on the server, or says here why not. It
 * counts in the code where fields are made, so that no dialog must be opened; fields made in a loop count once.
 */
@AnalyzeClasses(packages = "it.florwork", importOptions = ImportOption.DoNotIncludeTests.class)
class LongFormsTest {
    private static final int FEW = 3;

    /** Chooses what a list shows, writes nothing, and stands in the page's address. */
    private static final Set<String> FILTERS = Set.of("AccessLogFilters");

    /** Several forms or dialogs in one class, none of them with more than three fields. */
    private static final Set<String> SEVERAL_SHORT = Set.of(
            "AlertActions", "CalendarView", "CompanyView", "EnrolmentDialogs", "Steps", "TutorPanels", "VisitsPanel");

    /** Never shows more than three at once: a day that was worked has no reason of a closure. */
    private static final Set<String> SHORT_AT_ONCE = Set.of("DayEditor");

    @ArchTest
    static void aLongFormKeepsADraft(JavaClasses classes) {
        var forms = new TreeMap<String, Map<JavaCodeUnit, Long>>();
        classes.stream()
                .filter(type -> type.getPackageName().endsWith(".ui")
                        && !type.getPackageName().equals("it.florwork.shared.ui"))
                .collect(groupingBy(LongFormsTest::outermost))
                .forEach((form, parts) -> {
                    var made = made(parts);
                    if (sum(made) > FEW && parts.stream().noneMatch(LongFormsTest::keepsADraft)) {
                        forms.put(form.getSimpleName(), made);
                    }
                });
        var explained = Stream.of(FILTERS, SEVERAL_SHORT, SHORT_AT_ONCE)
                .flatMap(Set::stream)
                .collect(toSet());
        assertThat(forms.keySet())
                .as("classes that make more than three fields without a draft: give them a DraftBar, or say why not")
                .isSubsetOf(explained);
        forms.forEach((form, made) -> {
            if (SEVERAL_SHORT.contains(form)) {
                assertThat(made)
                        .as(form)
                        .allSatisfy((method, fields) ->
                                assertThat(fields).as(method.getFullName()).isLessThanOrEqualTo(FEW));
            }
        });
    }

    /** How many fields each method makes; one that only hands out a field is counted where it is called. */
    private static Map<JavaCodeUnit, Long> made(List<JavaClass> parts) {
        return parts.stream()
                .flatMap(part -> part.getAccessesFromSelf().stream())
                .filter(LongFormsTest::makesAField)
                .map(JavaAccess::getOrigin)
                .filter(origin ->
                        !isField(origin.getRawReturnType()) && !origin.getName().startsWith("$deserialize"))
                .collect(groupingBy(origin -> origin, counting()));
    }

    private static boolean makesAField(JavaAccess<?> access) {
        return switch (access) {
            case JavaConstructorCall call -> isField(call.getTargetOwner()) && !isFieldsOwnConstructor(call);
            case JavaMethodCall call ->
                call.getTargetOwner().getName().startsWith("it.florwork")
                        && !isField(call.getTargetOwner())
                        && isField(call.getTarget().getRawReturnType());
            default -> false;
        };
    }

    /** {@code super(…)} and {@code this(…)} of a field that we have written ourselves. */
    private static boolean isFieldsOwnConstructor(JavaConstructorCall call) {
        return isField(call.getOriginOwner()) && call.getOrigin().isConstructor();
    }

    private static boolean isField(JavaClass type) {
        return type.isAssignableTo(HasValue.class);
    }

    private static long sum(Map<JavaCodeUnit, Long> made) {
        return made.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean keepsADraft(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(target -> target.isEquivalentTo(DraftBar.class)
                        || target.isEquivalentTo(FormDrafts.class)
                        || target.isEquivalentTo(FormKeeping.class)
                        || target.isEquivalentTo(FormKeeping.Kept.class));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LongFormsTest::outermost).orElse(type);
    }
}
