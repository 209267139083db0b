package it.florwork.notification;

import com.google.crypto.tink.jwt.JwtInvalidException;
import com.google.crypto.tink.jwt.RawJwt;
import it.florwork.access.Colleagues;
import it.florwork.access.UserId;
import it.florwork.notification.domain.OutboxMessage;
import it.florwork.notification.domain.PushCipher;
import it.florwork.notification.domain.PushDeviceTable;
import it.florwork.notification.domain.PushHosts;
import it.florwork.platform.KeyRing;
import it.florwork.platform.TokenKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Web push: encrypted for one browser, signed by a key that this browser trusts (VAPID), handed to its maker's service.
 * Every try of a message carries its id as the topic, so that a repeat takes the place of the first.
 */
@Component
class PushChannel implements Channel {
    static final String NAME = "PUSH";
    static final String KEYSET = "push-signature";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TOKEN_VALID = Duration.ofHours(12);
    private static final Set<Integer> TAKEN = Set.of(200, 201, 202, 204);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final PushHosts hosts;
    private final PushDeviceTable devices;
    private final NoticeSealer sealer;
    private final PushWords words;
    private final SendingTimes times;
    private final Colleagues colleagues;
    private final TokenKeys keys;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushChannel(
            PushHosts hosts,
            PushDeviceTable devices,
            NoticeSealer sealer,
            PushWords words,
            SendingTimes times,
            Colleagues colleagues,
            KeyRing keys,
            Clock clock) {
        this.hosts = hosts;
        this.devices = devices;
        this.sealer = sealer;
        this.words = words;
        this.times = times;
        this.colleagues = colleagues;
        this.keys = keys.tokens(KEYSET);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOn() {
        return !hosts.isEmpty();
    }

    @Override
    public void send(OutboxMessage message) {
        var owner = message.recipient();
        var device = Objects.requireNonNull(message.device());
        var reach = devices.reach(device, owner).orElseThrow(() -> NotSent.needless("DEVICE_GONE"));
        if (!keys.has(reach.keyId())) {
            devices.remove(device, owner);
            throw NotSent.needless("KEY_GONE");
        }
        var endpoint = URI.create(sealer.open(owner, reach.endpoint()));
        refuseUnlessOutside(endpoint);
        int answer = answer(request(message, reach, endpoint));
        if (GONE.contains(answer)) {
            devices.remove(device, owner);
            throw NotSent.needless("PUSH_" + answer);
        }
        if (!TAKEN.contains(answer)) {
            throw NotSent.tryAgain("PUSH_" + answer);
        }
    }

    /** The list may have changed since, and so may what the name leads to. */
    private void refuseUnlessOutside(URI endpoint) {
        try {
            if (!hosts.admit(endpoint.toString()) || !hosts.leadsOutside(endpoint.getHost())) {
                throw NotSent.tryAgain("HOST_REFUSED");
            }
        } catch (IOException unknown) {
            throw NotSent.tryAgain("UNKNOWN_HOST");
        }
    }

    private HttpRequest request(OutboxMessage message, PushDeviceTable.Reach reach, URI endpoint) {
        var owner = message.recipient();
        String text = words.of(message, colleagues.languageOf(owner));
        try {
            byte[] body = PushCipher.encrypt(text, opened(owner, reach.key()), opened(owner, reach.secret()));
            return HttpRequest.newBuilder(endpoint)
                    .timeout(PATIENCE)
                    .header("Content-Encoding", "aes128gcm")
                    .header("Content-Type", "application/octet-stream")
                    .header("TTL", String.valueOf(times.keptByPushService().toSeconds()))
                    .header("Topic", topic(message))
                    .header("Urgency", "normal")
                    .header(
                            "Authorization",
                            "vapid t=" + token(reach.keyId(), endpoint) + ", k="
                                    + base64(keys.publicPoint(reach.keyId())))
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a message cannot be encrypted", e);
        }
    }

    private byte[] opened(UserId owner, byte[] sealed) {
        return Base64.getUrlDecoder().decode(sealer.open(owner, sealed));
    }

    private String token(long keyId, URI endpoint) throws JwtInvalidException {
        return keys.sign(
                keyId,
                RawJwt.newBuilder()
                        .setTypeHeader("JWT")
                        .addAudience(endpoint.getScheme() + "://" + endpoint.getRawAuthority())
                        .setExpiration(clock.instant().plus(TOKEN_VALID))
                        .setSubject(words.contact())
                        .build());
    }

    private int answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            throw NotSent.tryAgain(failed.getClass().getSimpleName().replace("Exception", ""));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotSent.tryAgain("STOPPED");
        }
    }

    /** 32 characters at most. */
    static String topic(OutboxMessage message) {
        return message.id().toString().replace("-", "");
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
