package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.GroupSigning;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.DatabaseContents;
import it.florwork.testing.PortalTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every service method of the running application that takes the id of a record and is open to a role that sees only its
 * own is called, as somebody of that role, with the id of somebody else's: it is not found, and nothing changes. The
 * record's own people are let in by the same call, or it would show nothing. What answers otherwise, and why, stands in
 * src/test/resources/access/foreign.csv; a new method is called without being named here.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignCallsTest {
    private static final List<String> ROLES =
            List.of(Role.CANDIDATE, Role.HOST_TUTOR, Role.COMPANY_CONTACT, Role.PATH_TUTOR, Role.CASE_MANAGER);

    /** How a method answers, where it is not "not found" to strangers and something to its own people. */
    private enum Answer {
        /** Whoever's it is, the role may read it (domain.md par. 9), or the id names no record of anybody's. */
        OPEN,
        /** Of what is somebody else's it returns nothing. */
        EMPTY,
        /** It ignores the id, and answers with the caller's own. */
        OWN,
        /** The test cannot make a call that would let the own people in; another test shows the refusal. */
        UNPROVEN
    }

    @Autowired
    ApplicationContext application;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @SuppressWarnings("NullAway.Init")
    private ForeignRecords records;

    private Map<String, Set<String>> table = Map.of();
    private final Map<String, Set<String>> wrong = new TreeMap<>();

    @BeforeAll
    void twoWorlds() {
        records = application.getAutowireCapableBeanFactory().createBean(ForeignRecords.class);
        records.twoWorlds();
        table = AccessTable.read("foreign.csv").rows();
    }

    @AfterAll
    void present() {
        clock.returnToPresent();
    }

    @Test
    void anothersRecordIsNotFoundByAnyMethodThatTakesItsId() {
        var calls = calls();
        assertThat(calls).hasSizeGreaterThan(FEWEST_CALLS);
        for (String role : ROLES) {
            var foreign = calls.stream()
                    .filter(call -> call.role().equals(role) && !is(call, Answer.OPEN))
                    .map(call -> prepared(call, records.stranger(role)))
                    .flatMap(Optional::stream)
                    .toList();
            var before = DatabaseContents.atRest(database);
            foreign.forEach(this::expectNothing);
            var changed = before.changedIn(DatabaseContents.of(database));
            if (!changed.isEmpty()) {
                wrong.put(role, new TreeSet<>(changed));
            }
        }
        calls.forEach(this::expectTheOwnToBeLetIn);
        table.keySet().stream()
                .filter(name -> calls.stream().noneMatch(call -> call.name().equals(name)))
                .forEach(name -> wrong.put(name, Set.of("is in the table and takes no id, or is gone")));
        assertThat(wrong)
                .as("src/test/resources/access/foreign.csv says what answers otherwise")
                .isEmpty();
    }

    private static final int FEWEST_CALLS = 80;

    private record Call(String name, String role, ServiceMethod method) {}

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        ServiceMethod.of(application).forEach((name, method) -> {
            var roles = method.roles();
            var takesIds =
                    List.of(method.method().getGenericParameterTypes()).stream().anyMatch(ForeignRecords::namesARecord);
            ROLES.stream()
                    .filter(role -> takesIds && (roles.contains(role) || roles.contains(AccessTable.SIGNED_IN)))
                    .forEach(role -> calls.add(new Call(name, role, method)));
        });
        return calls;
    }

    private record Prepared(
            Call call, Viewer viewer, @Nullable Object[] arguments) {}

    private Optional<Prepared> prepared(Call call, Viewer viewer) {
        try {
            var arguments =
                    records.arguments(call.name(), call.role(), call.method().method(), viewer);
            return Optional.of(new Prepared(call, viewer, arguments));
        } catch (IllegalArgumentException unknown) {
            note(call, unknown.getMessage());
            return Optional.empty();
        }
    }

    private void expectNothing(Prepared foreign) {
        var answer = answer(foreign);
        if (answer instanceof IllegalTransactionStateException) { // a step of others' transactions alone
            answer = takenBack(foreign);
        }
        boolean fits = is(foreign.call(), Answer.EMPTY) ? isEmpty(answer) : isNotFound(answer);
        if (!fits && !is(foreign.call(), Answer.OWN)) {
            note(foreign.call(), "answers a stranger: " + answer);
        }
    }

    private void expectTheOwnToBeLetIn(Call call) {
        if (is(call, Answer.UNPROVEN)) {
            return;
        }
        prepared(call, records.owner(call.name(), call.role())).ifPresent(own -> {
            var answer = takenBack(own);
            if (is(call, Answer.EMPTY) ? isEmpty(answer) : isNotFound(answer)) {
                note(call, "does not let in its own: " + answer);
            }
        });
    }

    private @Nullable Object takenBack(Prepared call) {
        var answers = new ArrayList<@Nullable Object>();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            answers.add(answer(call));
        });
        return answers.getFirst();
    }

    private static @Nullable Object answer(Prepared prepared) {
        return ActAs.call(prepared.viewer(), () -> {
            try {
                return prepared.call().method().call(prepared.arguments());
            } catch (Throwable thrown) {
                return thrown;
            }
        });
    }

    private static boolean isNotFound(@Nullable Object answer) {
        return answer instanceof NotFound
                || answer instanceof AccessDeniedException
                || (answer instanceof RuleViolation rule && rule.key().equals("shared.error.notFound"))
                || (answer instanceof List<?> outcomes
                        && !outcomes.isEmpty()
                        && outcomes.stream()
                                .allMatch(one ->
                                        one instanceof GroupSigning.Outcome outcome && isNotFound(outcome.refusal())));
    }

    private static boolean isEmpty(@Nullable Object answer) {
        return switch (answer) {
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Optional<?> maybe -> maybe.isEmpty();
            case Boolean answered -> !answered;
            case null, default -> false;
        };
    }

    private boolean is(Call call, Answer answer) {
        var said = table.getOrDefault(call.name(), Set.of());
        return said.contains(answer.name()) || said.contains(answer + ":" + call.role());
    }

    private void note(Call call, @Nullable String what) {
        wrong.computeIfAbsent(call.name(), name -> new TreeSet<>()).add(call.role() + ": " + what);
    }
}
