package it.florwork.pocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What phones have sent in every format that was ever released: pages that stayed on a phone for weeks send it still.
 * Recorded requests are added and never changed.
 */
@PortalTest
@UseCase("UC-111")
class RecordedRequestsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    @LocalServerPort
    int port;

    @Autowired
    GivenAttendance given;

    @Autowired
    PortalClock clock;

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void everyFormatEverReleasedIsRead() throws IOException {
        given.on(LocalDate.of(2026, 11, 18));
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:pocket/v*/*.json");
        assertThat(files).hasSizeGreaterThanOrEqualTo(8);
        var internship = given.placement(AUTUMN);
        var tutor = KnownPhone.of(port, internship.tutor());
        var trainee = KnownPhone.of(port, internship.trainee());
        var skills = asked(trainee);
        for (Resource file : files) {
            var recorded = new JsonMapper()
                    .readTree(withSkills(file.getContentAsString(StandardCharsets.UTF_8), skills)
                            .replace("$ENGAGEMENT", internship.id().toString())
                            .replaceAll(
                                    "11111111-1111-4111-8111-[0-9]{12}",
                                    UUID.randomUUID().toString()));
            var phone = recorded.path("role").asString().equals("TUTOR") ? tutor : trainee;
            var address = recorded.path("address").asString().split(" ");
            var body = recorded.path("body").toString();
            var answer = address[0].equals("PUT") ? phone.put(address[1], body) : phone.post(address[1], body);
            assertThat(answer.statusCode())
                    .as(file.getFilename() + " " + answer.body())
                    .isEqualTo(recorded.path("status").asInt());
            if (address[1].endsWith("/entries")) {
                assertThat(answer.body()).contains("\"status\":200");
            }
        }
    }

    /** Which five are asked differs from person to person. */
    private static List<String> asked(KnownPhone phone) {
        var skills = new ArrayList<String>();
        var cards = KnownPhone.json(phone.get("/api/pocket/now")).path("cards");
        cards.forEach(card -> {
            if (card.path("week").asString().equals("2026-W47")) {
                card.path("skills")
                        .forEach(skill -> skills.add(skill.path("code").asString()));
            }
        });
        assertThat(skills).hasSize(5);
        return skills;
    }

    private static String withSkills(String recorded, List<String> skills) {
        String text = recorded;
        for (int i = 0; i < skills.size(); i++) {
            text = text.replace("$SKILL" + (i + 1), skills.get(i));
        }
        return text;
    }
}
