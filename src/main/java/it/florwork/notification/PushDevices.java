package it.florwork.notification;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.notification.domain.PushCipher;
import it.florwork.notification.domain.PushDeviceTable;
import it.florwork.notification.domain.PushHosts;
import it.florwork.notification.domain.SettingTable;
import it.florwork.platform.KeyRing;
import it.florwork.platform.TokenKeys;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which the viewer wants to be told; nobody sees or changes another's. */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO
})
public class PushDevices {
    private static final int MOST = 10;
    private static final int SECRET = 16;
    private static final int LABEL = 60;

    private final PushDeviceTable devices;
    private final PushHosts hosts;
    private final SettingTable settings;
    private final NoticeSealer sealer;
    private final TokenKeys keys;
    private final CurrentViewer viewer;
    private final Clock clock;

    PushDevices(
            PushDeviceTable devices,
            PushHosts hosts,
            SettingTable settings,
            NoticeSealer sealer,
            KeyRing keys,
            CurrentViewer viewer,
            Clock clock) {
        this.devices = devices;
        this.hosts = hosts;
        this.settings = settings;
        this.sealer = sealer;
        this.keys = keys.tokens(PushChannel.KEYSET);
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Whether the portal sends to devices at all. */
    @Transactional(readOnly = true)
    public boolean isOn() {
        return !hosts.isEmpty();
    }

    /** The key by which a browser knows us, as it wants it: base64url. */
    @Transactional(readOnly = true)
    public String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.publicPoint(keys.newest()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PushDevice> mine() {
        return devices.of(viewer.get().user());
    }

    /**
     * This browser is told from now on, and whoever used it before is not.
     *
     * @throws RuleViolation when it is none of the listed push services, or what it gives is no key
     */
    public void add(PushSubscription subscription, String label) {
        if (!hosts.admit(subscription.endpoint())) {
            throw new RuleViolation("notification.error.pushHost");
        }
        if (!isUsable(subscription)) {
            throw new RuleViolation("notification.error.pushKey");
        }
        var me = viewer.get().user();
        settings.locked(me); // two at once count one after the other
        var before = devices.of(me);
        for (int i = MOST - 1; i < before.size(); i++) {
            devices.remove(before.get(i).id(), me);
        }
        devices.add(
                Ids.next(),
                sealed(me, subscription),
                hash(subscription.endpoint()),
                label.substring(0, Math.min(label.length(), LABEL)),
                clock.instant());
    }

    /** @throws NotFound when it is not the viewer's */
    public void remove(UUID device) {
        if (!devices.remove(device, viewer.get().user())) {
            throw NotFound.of(PushDevice.class, device);
        }
    }

    /** By which a browser's address is told among {@link #mine}. */
    public static String hash(String endpoint) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    private PushDeviceTable.Reach sealed(UserId owner, PushSubscription subscription) {
        return new PushDeviceTable.Reach(
                owner,
                sealer.seal(owner, subscription.endpoint()),
                sealer.seal(owner, subscription.key()),
                sealer.seal(owner, subscription.secret()),
                keys.newest());
    }

    private static boolean isUsable(PushSubscription subscription) {
        try {
            var decoder = Base64.getUrlDecoder();
            return PushCipher.isPoint(decoder.decode(subscription.key()))
                    && decoder.decode(subscription.secret()).length == SECRET;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
