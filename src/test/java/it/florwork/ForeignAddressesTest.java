package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.shared.Ids;
import it.florwork.testing.DatabaseContents;
import it.florwork.testing.EveryScreen;
import it.florwork.testing.EveryScreen.Tour;
import it.florwork.testing.GivenDocument;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Over HTTP, as every role: a screen asked for with the id of somebody else's record answers exactly like one asked for
 * with an id that nobody has. Whose a record is beside its own people's stands in src/test/resources/access/records.csv;
 * a new address with an id that is not there fails.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignAddressesTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DOWNLOAD = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");

    @LocalServerPort
    int port;

    @Autowired
    EveryScreen screens;

    @Autowired
    TestAccounts accounts;

    @Autowired
    GivenDocument papers;

    @Autowired
    Documents documents;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    @Autowired
    JdbcClient database;

    private Map<String, Tour> theirs = Map.of();
    private Map<String, Tour> ours = Map.of();

    @BeforeAll
    void twoWorlds() {
        theirs = byRole(screens.tours());
        ours = byRole(screens.tours());
    }

    @Test
    void anothersRecordAnswersLikeOneThatIsNotThere() {
        var table = AccessTable.read("records.csv");
        var addresses = theirs.values().stream()
                .flatMap(tour -> tour.addresses().stream())
                .filter(address -> ID.matcher(address).find())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        table.mustList(shapes(theirs));
        var wrong = new ArrayList<String>();
        for (String role : Role.OF_PEOPLE) {
            var visitor = new Visitor(port).as(tour(ours, role).viewer().username());
            var open = tour(theirs, role).addresses().stream()
                    .filter(address -> table.allows(shape(address), role))
                    .collect(Collectors.toSet());
            var before = DatabaseContents.atRest(database);
            addresses.stream()
                    .filter(address -> !open.contains(address))
                    .forEach(address -> expectAlike(visitor, address, role, wrong));
            var changed = before.changedIn(DatabaseContents.of(database));
            if (!changed.isEmpty()) {
                wrong.add("%s, refused, changes %s".formatted(role, changed));
            }
            addresses.stream().filter(open::contains).forEach(address -> {
                expect(visitor, address, 200, role, wrong);
                expect(visitor, unknown(address), 404, role, wrong);
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onesOwnRecordsAreThere() {
        var wrong = new ArrayList<String>();
        for (Tour tour : theirs.values()) {
            var visitor = new Visitor(port).as(tour.viewer().username());
            tour.addresses().stream()
                    .filter(address -> ID.matcher(address).find())
                    .forEach(address ->
                            expect(visitor, address, 200, tour.viewer().role(), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    /** A file is made when its link is followed, by the session that was shown the link. */
    @Test
    void aDownloadIsItsSessionsAlone() {
        var tour = tour(theirs, Role.OPERATOR);
        var owner = new Visitor(port).as(tour.viewer().username());
        var month = tour.addresses().stream()
                .filter(address -> address.startsWith("months/"))
                .findFirst()
                .orElseThrow();
        var link = DOWNLOAD.matcher(owner.get("/app/" + month).body());
        assertThat(link.find()).isTrue();
        var file = "/app/" + link.group();
        var owned = owner.get(file);
        assertThat(owned.statusCode()).isEqualTo(200);
        assertThat(owned.headers().firstValue("content-disposition")).isPresent();
        for (String role : Role.OF_PEOPLE) {
            var stranger = new Visitor(port).as(accounts.fresh(role).username());
            stranger.get("/app/");
            assertThat(stranger.get(file).statusCode()).as(role).isNotEqualTo(200);
        }
        assertThat(new Visitor(port).get(file).statusCode()).isNotEqualTo(200);
    }

    /**
     * Beside a paper, only the one-time link and a calendar have an address of their own, and that is its own secret. What a
     * phone puts is named by the act that the phone made, of no record; whose day or card it tells of is refused by the same
     * services as on a screen; an offer that is another's is not found (OffersTest). The lane's pages are the same for everybody.
     */
    @Test
    void aPaperOfAnothersRecordAnswersLikeOneThatIsNotThere() {
        assertThat(endpoints.getHandlerMethods().entrySet().stream()
                        .filter(endpoint ->
                                endpoint.getValue().getBeanType().getName().startsWith("it.florwork"))
                        .flatMap(endpoint -> endpoint.getKey().getPatternValues().stream())
                        .filter(path -> path.contains("{"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "/invito/{secret}",
                        "/calendar/{secret}.ics",
                        "/documents/{id}",
                        "/api/pocket/days/{id}",
                        "/api/pocket/cards/{id}",
                        "/api/pocket/offers/{id}",
                        "/tasca/{*path}");
        var owner = accounts.fresh(Role.HOST_TUTOR);
        var record = Ids.next();
        papers.recordOf(owner, record);
        var content = new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        var paper = ActAs.call(
                owner, () -> documents.store(DocumentKind.MONTHLY_REGISTER, GivenDocument.KIND, record, content));
        assertThat(new Visitor(port)
                        .as(owner.username())
                        .get("/documents/" + paper)
                        .statusCode())
                .isEqualTo(200);
        var reads = AccessTable.read("endpoints.csv");
        for (String role : Role.OF_PEOPLE) {
            var visitor = new Visitor(port).as(accounts.fresh(role).username());
            var before = DatabaseContents.atRest(database);
            var foreign = visitor.get("/documents/" + paper);
            var missing = visitor.get("/documents/" + UUID.randomUUID());
            assertThat(foreign.statusCode())
                    .as(role)
                    .isEqualTo(reads.allows("GET /documents/{id}", role) ? 404 : 403)
                    .isEqualTo(missing.statusCode());
            assertThat(said(foreign)).as(role).isEqualTo(said(missing));
            assertThat(before.changedIn(DatabaseContents.of(database))).isEmpty();
        }
    }

    private void expectAlike(Visitor visitor, String address, String role, List<String> wrong) {
        var foreign = visitor.get("/app/" + address);
        var missing = visitor.get("/app/" + unknown(address));
        if (foreign.statusCode() != 404 || missing.statusCode() != 404) {
            wrong.add("%s answers %d, %d when there is none, to %s"
                    .formatted(address, foreign.statusCode(), missing.statusCode(), role));
        } else if (!said(foreign).equals(said(missing))) {
            wrong.add("%s tells %s that it exists".formatted(address, role));
        }
    }

    private static void expect(Visitor visitor, String address, int status, String role, List<String> wrong) {
        int answered = visitor.get("/app/" + address).statusCode();
        if (answered != status) {
            wrong.add("%s answers %d to %s".formatted(address, answered, role));
        }
    }

    /** What the answer says, without what differs between any two answers: ids, tokens, numbers, the order of maps. */
    private static List<String> said(HttpResponse<String> answer) {
        var text = answer.body()
                .replaceAll(ID.pattern(), "ID")
                .replaceAll("(nonce|_csrf|content)=\\\\?\"[^\"]*\"", "$1")
                .replaceAll("[A-Za-z0-9+/_=-]{20,}", "TOKEN")
                .replaceAll("[0-9]+", "0");
        return Arrays.stream(text.split("[,{}\\[\\]]")).sorted().toList();
    }

    private static String unknown(String address) {
        return ID.matcher(address).replaceAll(found -> UUID.randomUUID().toString());
    }

    /** The address without what it names: {@code months/ID/MONTH}. */
    private static String shape(String address) {
        return ID.matcher(address)
                .replaceAll("ID")
                .replaceAll("[0-9]{4}-W[0-9]+", "WEEK")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "DATE")
                .replaceAll("[0-9]{4}-[0-9]{2}", "MONTH")
                .replaceAll("/[0-9]+$", "/NUMBER");
    }

    private static Map<String, Set<String>> shapes(Map<String, Tour> tours) {
        var found = new TreeMap<String, Set<String>>();
        tours.values().stream()
                .flatMap(tour -> tour.addresses().stream())
                .filter(address -> ID.matcher(address).find())
                .forEach(address -> found.put(shape(address), Set.of("NOBODY")));
        return found;
    }

    private static Tour tour(Map<String, Tour> world, String role) {
        return Objects.requireNonNull(world.get(role), role);
    }

    private static Map<String, Tour> byRole(List<Tour> tours) {
        return tours.stream().collect(Collectors.toMap(tour -> tour.viewer().role(), Function.identity()));
    }
}
