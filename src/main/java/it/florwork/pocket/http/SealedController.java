package it.florwork.pocket.http;

import it.florwork.access.LiveMemberships.Member;
import it.florwork.access.Role;
import it.florwork.access.ViewerAuthentication;
import it.florwork.pocket.PhoneSeals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a shared phone keeps of somebody who is not at it. Whoever is at it brings it, and learns nothing of it but whether
 * it was kept; the author gets it back readable.
 */
@RestController
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
class SealedController {
    private final PhoneSeals seals;
    private final Reception reception;
    private final RequestBody bodies;
    private final JsonMapper json;

    SealedController(PhoneSeals seals, Reception reception, RequestBody bodies, JsonMapper json) {
        this.seals = seals;
        this.reception = reception;
        this.bodies = bodies;
        this.json = json;
    }

    /** @param status 200 when it is durable; else it stays on the phone until its author comes */
    record Fate(String id, int status) {}

    record Fates(int format, List<Fate> entries) {}

    /** @param entry as it was closed; null when it is not the viewer's */
    record Opened(String id, @Nullable JsonNode entry) {}

    record AllOpened(int format, List<Opened> entries) {}

    private record Envelope(String id, UUID phone, byte[] closed, byte[] proof) {}

    @PostMapping("/api/pocket/sealed")
    Fates bring(HttpServletRequest request) {
        String clock = request.getHeader(AtPhone.CLOCK);
        var sentAt = clock == null ? null : Format1.instant(clock);
        return new Fates(
                RequestBody.FORMAT,
                envelopes(request).stream()
                        .map(one -> new Fate(one.id(), isKept(one, sentAt) ? 200 : HttpStatus.CONFLICT.value()))
                        .toList());
    }

    @PostMapping("/api/pocket/unsealed")
    AllOpened open(HttpServletRequest request) {
        var who = AtPhone.ofOwner(request);
        return new AllOpened(
                RequestBody.FORMAT,
                envelopes(request).stream()
                        .map(one -> new Opened(
                                one.id(),
                                entry(one).filter(entry -> isOf(entry, who)).orElse(null)))
                        .toList());
    }

    private boolean isKept(Envelope envelope, @Nullable Instant sentAt) {
        return seals.author(envelope.phone(), envelope.closed(), envelope.proof())
                .flatMap(author -> {
                    var at = new AtPhone(envelope.phone(), author.viewer(), author.language());
                    return entry(envelope)
                            .filter(entry -> isOf(entry, at))
                            .map(entry -> as(
                                    author,
                                    () -> reception.answer(
                                            entry.path("type").asString(""),
                                            envelope.id(),
                                            entry.path("body"),
                                            sentAt,
                                            at)));
                })
                .filter(answer -> answer.status() == HttpStatus.OK.value())
                .isPresent();
    }

    private Optional<JsonNode> entry(Envelope envelope) {
        return seals.open(envelope.phone(), envelope.closed())
                .flatMap(this::read)
                .filter(entry -> entry.path("id").asString("").equals(envelope.id()));
    }

    private Optional<JsonNode> read(byte[] content) {
        try {
            return Optional.of(json.readTree(content));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static boolean isOf(JsonNode entry, AtPhone who) {
        return entry.path("owner").asString("").equals(who.owner());
    }

    /** As its author said it, and under the author's rights alone. */
    private static <T> T as(Member author, Supplier<T> work) {
        var bringer = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new ViewerAuthentication(author.viewer())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(bringer);
        }
    }

    private List<Envelope> envelopes(HttpServletRequest request) {
        var given = bodies.read(request, RequestBody.LARGEST).path("entries");
        if (!given.isArray()) {
            throw new Unreadable("entries");
        }
        if (given.size() > EntriesController.MOST) {
            throw new Unreadable(Refusal.TOO_MANY);
        }
        return StreamSupport.stream(given.spliterator(), false)
                .map(SealedController::envelope)
                .toList();
    }

    private static Envelope envelope(JsonNode given) {
        return new Envelope(
                Format1.text(given, "id"),
                Format1.uuid(Format1.text(given, "phone")),
                bytes(given, "sealed"),
                bytes(given, "proof"));
    }

    private static byte[] bytes(JsonNode given, String name) {
        try {
            return Base64.getUrlDecoder().decode(Format1.text(given, name));
        } catch (IllegalArgumentException broken) {
            throw new Unreadable(name);
        }
    }
}
