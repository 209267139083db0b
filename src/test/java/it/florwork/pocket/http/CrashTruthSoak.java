package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.RunningPortal;
import it.florwork.testing.Seed;
import it.florwork.testing.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The portal's process, and its database's, are killed at random moments while tutors' phones send. Nothing that a phone
 * was told is received may be missing afterwards, and what had no answer is sent again with the same id and content.
 */
class CrashTruthSoak {
    private static final Path FOLDER = Path.of("target/soak/crash").toAbsolutePath();
    private static final List<String> TUTORS = List.of("pathtutor", "pathtutor2", "tutor1", "tutor2");
    /** Most of a round is the start of the portal: what it does is the same, only sooner. */
    private static final String[] QUICK = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private static final int ROUNDS = 100;
    private static final int MOST_AT_ONCE = 6;
    private static final int MOST_WAITING = 60;
    private static final int LONGEST_LIFE_MS = 4_000;
    private static final int WITHOUT_DATABASE_MS = 1_000;
    private static final int ASKED_AT_ONCE = 1_500;
    private static final int REMEMBERED_DAYS = 45;

    private final Seed seed = Seed.of(CrashTruthSoak.class);
    private final Random random = seed.random();
    private final List<Phone> phones = new ArrayList<>();
    private volatile boolean isOver;

    @Test
    void nothingThatAPhoneWasToldIsReceivedIsMissing() throws Exception {
        assertThat(FileSystemUtils.deleteRecursively(FOLDER) || !FOLDER.toFile().exists())
                .isTrue();
        try (var portal = new RunningPortal(FOLDER, QUICK);
                var hands = Executors.newFixedThreadPool(TUTORS.size())) {
            TUTORS.forEach(tutor -> phones.add(new Phone(portal, tutor, new Random(random.nextLong()))));
            live(portal, hands, false);
        }
        int rounds = Seed.rounds(ROUNDS);
        long begun = System.nanoTime();
        for (int round = 1; round <= rounds; round++) {
            try (var portal = new RunningPortal(FOLDER, QUICK);
                    var hands = Executors.newFixedThreadPool(TUTORS.size())) {
                phones.forEach(phone -> phone.meets(portal));
                assertThat(missing()).as("lost in round %d of %s", round, seed).isEmpty();
                live(portal, hands, round % 2 == 0);
            }
        }
        try (var portal = new RunningPortal(FOLDER, QUICK)) {
            phones.forEach(phone -> phone.meets(portal));
            phones.forEach(Phone::sendAgain);
            assertThat(missing()).isEmpty();
        }
        System.out.println("crash.kills=" + (rounds + 1));
        System.out.println("crash.received=" + sum(phone -> phone.received.size()));
        System.out.println("crash.unanswered=" + sum(phone -> phone.unanswered));
        System.out.println("crash.lost=0");
        System.out.println(
                "crash.seconds=" + Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        assertThat(sum(phone -> phone.received.size())).isGreaterThan(rounds);
    }

    /** All send until the process, or its database and then the process, ends without a word. */
    private void live(RunningPortal portal, ExecutorService hands, boolean databaseFirst) throws Exception {
        isOver = false;
        var sending = phones.stream()
                .map(phone -> hands.submit((Callable<Void>) () -> {
                    phone.sendAgain();
                    while (!isOver) {
                        phone.say();
                    }
                    return null;
                }))
                .toList();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MS)); // the moment is what is drawn
        if (databaseFirst) {
            portal.killDatabase();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(WITHOUT_DATABASE_MS));
        }
        portal.kill();
        isOver = true;
        for (var each : sending) {
            each.get();
        }
    }

    private List<String> missing() {
        return phones.stream().flatMap(phone -> phone.missing().stream()).toList();
    }

    private int sum(ToIntFunction<Phone> what) {
        return phones.stream().mapToInt(what).sum();
    }

    /** What is sent, always with the same content. */
    private record Act(String id, String date, Map<String, Object> sent) {}

    /** One tutor's phone: it knows what it was told, and what it was never told. */
    private static final class Phone {
        private final Random random;
        private final List<String> people;
        private final List<LocalDate> days;
        private final String device = UUID.randomUUID().toString();
        private final Map<String, String> lastWord = new HashMap<>();
        private final Map<String, String> received = new LinkedHashMap<>();
        private final List<Act> waiting = new ArrayList<>();
        private KnownPhone lane;
        private int unanswered;
        private long sequence;

        Phone(RunningPortal portal, String tutor, Random random) {
            this.random = random;
            var visitor = new Visitor(portal.port());
            visitor.signIn(tutor, RunningPortal.PASSWORD);
            lane = new KnownPhone(portal.port(), KnownPhone.tokenFrom(visitor.get("/tasca/entra")));
            var now = KnownPhone.json(lane.get("/api/pocket/now?part=today"));
            people = new ArrayList<>();
            now.path("people").forEach(one -> people.add(one.path("engagement").asString()));
            var today = LocalDate.parse(now.path("today").asString());
            days = today.minusDays(REMEMBERED_DAYS - 1).datesUntil(today).toList();
            assertThat(people).as("people of " + tutor).isNotEmpty();
        }

        /** The same phone, when the portal is there again. */
        void meets(RunningPortal portal) {
            lane = new KnownPhone(portal.port(), lane.token());
        }

        /** A few new acts; without an answer they wait. */
        void say() {
            int number = 1 + random.nextInt(MOST_AT_ONCE);
            for (int i = 0; i < number && waiting.size() < MOST_WAITING; i++) {
                waiting.add(act());
            }
            sendAgain();
        }

        /** Exactly what was sent before, until it is answered. */
        void sendAgain() {
            if (waiting.isEmpty()) {
                return;
            }
            HttpResponse<String> answer;
            try {
                answer = lane.post(
                        "/api/pocket/entries",
                        Map.of(
                                "format",
                                1,
                                "entries",
                                waiting.stream().map(Act::sent).toList()));
            } catch (UncheckedIOException gone) {
                unanswered++;
                return;
            }
            if (answer.statusCode() != 200) {
                assertThat(answer.statusCode()).as(answer.body()).isIn(429, 500, 503);
                unanswered++;
                return;
            }
            KnownPhone.json(answer).path("entries").forEach(this::take);
        }

        private void take(JsonNode told) {
            String id = told.path("id").asString();
            int status = told.path("status").asInt();
            assertThat(status).as("%s", told).isIn(200, 404, 422, 429, 500, 503);
            var act = waiting.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            if (status == 200) {
                received.put(id, act.date());
            }
            if (status < 429) {
                waiting.remove(act);
            }
        }

        private Act act() {
            String id = UUID.randomUUID().toString();
            String engagement = people.get(random.nextInt(people.size()));
            String date = days.get(random.nextInt(days.size())).toString();
            boolean whole = random.nextBoolean();
            var body = new LinkedHashMap<String, Object>();
            body.put("format", 1);
            body.put("engagement", engagement);
            body.put("date", date);
            body.put("kind", whole ? "PRESENT" : "PARTIAL");
            body.put("slots", List.of(whole ? "08:30-12:30" : "08:30-11:00"));
            body.put("activity", null);
            body.put("closure", null);
            var before = lastWord.put(engagement + date, id);
            body.put("basedOn", before == null || !received.containsKey(before) ? List.of() : List.of(before));
            body.put("device", device);
            body.put("sequence", ++sequence);
            body.put("deviceTime", "2026-11-30T08:00:00Z");
            body.put("zone", "Europe/Rome");
            return new Act(id, date, Map.of("type", "day", "id", id, "body", body));
        }

        /** Of all that this phone was told is received, what the portal does not know. */
        List<String> missing() {
            var missing = new ArrayList<String>();
            var ids = List.copyOf(received.entrySet());
            for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
                var asked = new HashMap<String, Collection<String>>();
                ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE))
                        .forEach(each -> asked.computeIfAbsent(each.getValue(), date -> new ArrayList<>())
                                .add(each.getKey()));
                var body = Map.of(
                        "format", 1,
                        "from", days.getFirst().toString(),
                        "to", days.getLast().toString(),
                        "days", Map.of(),
                        "ids", asked);
                var answer = lane.post("/api/pocket/digest", body);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                KnownPhone.json(answer).path("missing").forEach(id -> missing.add(id.asString()));
            }
            return missing;
        }
    }
}
