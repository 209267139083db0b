package it.florwork.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.EllipticCurves;
import com.google.crypto.tink.subtle.EllipticCurves.CurveType;
import com.google.crypto.tink.subtle.EllipticCurves.PointFormatType;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import it.florwork.access.ActAs;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.notification.domain.Addressee;
import it.florwork.notification.domain.Notice;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.PushDeviceTable;
import it.florwork.notification.domain.PushHosts;
import it.florwork.notification.domain.SettingTable;
import it.florwork.notification.domain.UntoldTable;
import it.florwork.platform.KeyRing;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Web push to a push service in this process, which reads what a browser would. */
@PortalTest
@UseCase("UC-71")
class PushTest {
    @Autowired
    PushDevices devices;

    @Autowired
    PushDeviceTable table;

    @Autowired
    PushWords words;

    @Autowired
    KeyRing keys;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NoticeTable notices;

    @Autowired
    SettingTable settings;

    @Autowired
    UntoldTable untold;

    @Autowired
    OutboxTable messages;

    @Autowired
    NoticeSealer sealer;

    @Autowired
    SendingTimes times;

    @Autowired
    Colleagues colleagues;

    @Autowired
    GivingUp givingUp;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    private record Arrived(String path, Headers headers, byte[] body) {}

    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final PushBrowser browser = new PushBrowser();
    private HttpServer service;
    private volatile int answer = 201;
    private PushHosts hosts;
    private Viewer reader;

    @BeforeEach
    void aPushServiceAndSomebodyAtTenInTheMorning() throws IOException {
        database.sql("delete from outbox_message").update();
        clock.travelTo(LocalDate.of(2026, 11, 24)
                .atTime(10, 0)
                .atZone(PortalClock.ROME)
                .toInstant());
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            arrived.add(new Arrived(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Location", "http://localhost:1/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
        hosts = new PushHosts(List.of("localhost"), true);
        reader = accounts.fresh(Role.CANDIDATE);
    }

    @AfterEach
    void present() {
        service.stop(0);
        clock.returnToPresent();
        database.sql("delete from outbox_message").update();
    }

    private String endpoint() {
        return "http://localhost:%d/%s".formatted(service.getAddress().getPort(), Ids.opaque());
    }

    private UUID subscribed(Viewer who, String endpoint) {
        var here = new PushDevices(table, hosts, settings, sealer, keys, viewer, clock);
        ActAs.run(who, () -> here.add(browser.subscription(endpoint), "Chrome · Android"));
        return ActAs.call(who, devices::mine).getFirst().id();
    }

    private void told(NoticeKind kind) {
        notices.add(
                new Notice(
                        new Addressee(reader.user(), reader.role()),
                        kind,
                        Ids.next().toString(),
                        "2026-10",
                        "my-month"),
                clock.instant());
    }

    private void dispatch(PushHosts allowed) {
        var way = new PushChannel(allowed, table, sealer, words, times, colleagues, keys, clock);
        ActAs.run(Viewer.system("test"), () -> {
            new Gathering(untold, settings, messages, table, List.of(way), times, colleagues, transactions, clock)
                    .gather();
            new Outbox(messages, List.of(way), settings, times, colleagues, givingUp, clock).deliver();
        });
    }

    private List<String> states() {
        return database.sql("select concat_ws(' ', state, last_error) from outbox_message where channel = 'PUSH'")
                .query(String.class)
                .list();
    }

    @Test
    void aDeviceIsToldHowManyThingsAreNewAndNothingOfAnybody() {
        String endpoint = endpoint();
        subscribed(reader, endpoint);
        told(NoticeKind.MONTH_TO_CONFIRM);
        told(NoticeKind.DAY_DISPUTED);
        dispatch(hosts);
        dispatch(hosts);
        assertThat(arrived).singleElement().satisfies(push -> {
            assertThat(endpoint).endsWith(push.path());
            assertThat(push.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
            assertThat(push.headers().getFirst("TTL")).isEqualTo("86400");
            assertThat(push.headers().getFirst("Topic")).matches("[0-9a-f]{32}");
            assertThat(new String(push.body(), StandardCharsets.ISO_8859_1)).doesNotContain("FlorWork");
            assertThat(browser.read(push.body()))
                    .contains("\"title\":\"FlorWork\"", "\"body\":\"Hai 2 nuovi avvisi\"", "\"path\":\"/app/notices\"")
                    .doesNotContain("MONTH", "2026-10", "my-month", reader.username());
        });
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void theServiceCanProveThatItIsUs() throws Exception {
        subscribed(reader, endpoint());
        told(NoticeKind.MONTH_TO_CONFIRM);
        dispatch(hosts);
        String proof = arrived.getFirst().headers().getFirst("Authorization");
        assertThat(proof).startsWith("vapid t=");
        String token = proof.substring("vapid t=".length(), proof.indexOf(", k="));
        String key = proof.substring(proof.indexOf(", k=") + 4);
        assertThat(key).isEqualTo(ActAs.call(reader, devices::key));
        int dot = token.lastIndexOf('.');
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(EllipticCurves.getEcPublicKey(
                CurveType.NIST_P256,
                PointFormatType.UNCOMPRESSED,
                Base64.getUrlDecoder().decode(key)));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1))))
                .isTrue();
        String claims = new String(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, dot)), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("http://localhost:" + service.getAddress().getPort())
                .contains("mailto:")
                .contains(String.valueOf(
                        clock.instant().plus(Duration.ofHours(12)).getEpochSecond()));
    }

    @Test
    void aRepeatCarriesTheSameTopic() {
        subscribed(reader, endpoint());
        told(NoticeKind.MONTH_TO_CONFIRM);
        answer = 503;
        dispatch(hosts);
        assertThat(states()).containsExactly("WAITING PUSH_503");
        answer = 201;
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(5)));
        dispatch(hosts);
        assertThat(arrived).hasSize(2);
        assertThat(arrived.get(1).headers().getFirst("Topic"))
                .isEqualTo(arrived.get(0).headers().getFirst("Topic"));
        assertThat(states()).containsExactly("SENT PUSH_503");
    }

    @Test
    void aDeviceThatIsGoneIsForgotten() {
        for (int gone : List.of(404, 410)) {
            database.sql("delete from outbox_message").update();
            subscribed(reader, endpoint());
            told(NoticeKind.MONTH_TO_CONFIRM);
            answer = gone;
            dispatch(hosts);
            assertThat(states()).containsExactly("DROPPED PUSH_" + gone);
            assertThat(ActAs.call(reader, devices::mine)).isEmpty();
        }
    }

    @Test
    void aRedirectIsNotFollowedAndAHostThatLeftTheListIsNotAsked() {
        subscribed(reader, endpoint());
        told(NoticeKind.MONTH_TO_CONFIRM);
        answer = 307;
        dispatch(hosts);
        assertThat(states()).containsExactly("WAITING PUSH_307");
        clock.travelTo(clock.instant().plus(Duration.ofHours(1)));
        dispatch(new PushHosts(List.of("push.example.org"), true));
        assertThat(arrived).hasSize(1);
        clock.travelTo(clock.instant().plus(Duration.ofHours(1)));
        dispatch(new PushHosts(List.of("localhost"), false));
        assertThat(arrived).as("never into the own network").hasSize(1);
        assertThat(states()).containsExactly("WAITING HOST_REFUSED");
    }

    @Test
    void onlyAListedServiceAndARealKeyAreTaken() {
        var good = browser.subscription("https://fcm.googleapis.com/fcm/send/" + Ids.opaque());
        for (String elsewhere : List.of(
                "https://evil.example/x",
                "http://fcm.googleapis.com/x",
                "https://localhost/x",
                "https://169.254.169.254/latest",
                "")) {
            var bad = new PushSubscription(elsewhere, good.key(), good.secret());
            assertThatThrownBy(() -> ActAs.run(reader, () -> devices.add(bad, "x")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("notification.error.pushHost");
        }
        for (var bad : List.of(
                new PushSubscription(good.endpoint(), "AAAA", good.secret()),
                new PushSubscription(good.endpoint(), "no base64!", good.secret()),
                new PushSubscription(good.endpoint(), good.key(), "AAAA"))) {
            assertThatThrownBy(() -> ActAs.run(reader, () -> devices.add(bad, "x")))
                    .hasMessage("notification.error.pushKey");
        }
        ActAs.run(reader, () -> devices.add(good, "Chrome · Android"));
        assertThat(ActAs.call(reader, devices::mine))
                .extracting(PushDevice::label)
                .containsExactly("Chrome · Android");
    }

    @Test
    void devicesAreTheirOwnersAloneAndLieSealed() {
        String endpoint = endpoint();
        var device = subscribed(reader, endpoint);
        var stranger = accounts.fresh(Role.CANDIDATE);
        assertThat(ActAs.call(stranger, devices::mine)).isEmpty();
        assertThatThrownBy(() -> ActAs.run(stranger, () -> devices.remove(device)))
                .isInstanceOf(NotFound.class);
        assertThat(new String(table.reach(device, reader.user()).orElseThrow().endpoint(), StandardCharsets.ISO_8859_1))
                .doesNotContain("localhost");
        ActAs.run(reader, () -> devices.remove(device));
        assertThatThrownBy(() -> ActAs.run(reader, () -> devices.remove(device)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSharedBrowserTellsWhoeverAskedLastAndAPersonHasTenAtMost() {
        String shared = endpoint();
        subscribed(reader, shared);
        var other = accounts.fresh(Role.HOST_TUTOR);
        subscribed(other, shared);
        assertThat(ActAs.call(reader, devices::mine)).isEmpty();
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            clock.travelTo(clock.instant().plusSeconds(1));
            all.add(subscribed(reader, endpoint()));
        }
        assertThat(ActAs.call(reader, devices::mine))
                .extracting(PushDevice::id)
                .containsExactlyElementsOf(all.subList(2, 12).reversed());
    }

    @Test
    void whatSomebodyDoesNotWantOnADeviceStaysInThePortal() {
        subscribed(reader, endpoint());
        ActAs.run(
                reader, () -> preferences.choose(new NoticeChoice(NoticeKind.MONTH_VERIFIED, MailChoice.NEVER, false)));
        told(NoticeKind.MONTH_VERIFIED);
        dispatch(hosts);
        assertThat(arrived).isEmpty();
    }
}
