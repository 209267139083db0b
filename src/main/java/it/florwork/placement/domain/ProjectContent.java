package it.florwork.placement.domain;

import it.florwork.placement.Bilingual;
import it.florwork.placement.PlacementId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** What is signed, as one canonical text (RFC 8785), and the SHA-256 that the signatures name. */
record ProjectContent(
        PlacementId placement, int edition, LocalDate trueFrom, String plan, Bilingual tasks, List<ProjectGoal> goals) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String hash() {
        var content = new LinkedHashMap<String, Object>();
        content.put("format", 1);
        content.put("placement", placement.toString());
        content.put("edition", edition);
        content.put("trueFrom", trueFrom.toString());
        content.put("plan", plan);
        content.put("tasksIt", tasks.italian());
        content.put("tasksEn", tasks.english());
        content.put("goals", goals.stream().map(ProjectGoal::content).toList());
        try {
            var canonical = new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
