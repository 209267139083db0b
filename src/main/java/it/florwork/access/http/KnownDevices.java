package it.florwork.access.http;

import com.google.crypto.tink.Mac;
import it.florwork.access.UserId;
import it.florwork.platform.KeyRing;
import it.florwork.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Browsers from which an account has signed in before: a cookie that only this portal can have written. It opens
 * nothing, it only keeps its owner apart from strangers who guess ({@link LoginThrottle}).
 */
@Component
class KnownDevices {
    private static final String COOKIE = "florwork-device-";

    private final Mac mac;
    private final PortalCookies cookies;

    KnownDevices(KeyRing keys, PortalCookies cookies) {
        this.cookies = cookies;
        this.mac = keys.mac("login-devices");
    }

    /** The device's name, if this browser is known to the account. */
    Optional<String> find(UserId user, HttpServletRequest request) {
        return cookies.read(request, cookieName(user)).filter(value -> isOurs(user, value));
    }

    void remember(UserId user, HttpServletRequest request, HttpServletResponse response) {
        if (find(user, request).isPresent()) {
            return;
        }
        String device = Ids.opaque().toString();
        cookies.write(
                request,
                response,
                cookieName(user),
                device + "." + signature(user, device),
                "/login",
                Duration.ofDays(180));
    }

    /** One cookie for each account, because a phone may be shared. */
    private static String cookieName(UserId user) {
        return COOKIE + user.toString().substring(24);
    }

    private boolean isOurs(UserId user, String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return false;
        }
        try {
            mac.verifyMac(
                    Base64.getUrlDecoder().decode(value.substring(dot + 1)), bytes(user, value.substring(0, dot)));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private String signature(UserId user, String device) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.computeMac(bytes(user, device)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a device's cookie", e);
        }
    }

    private static byte[] bytes(UserId user, String device) {
        return (user + " " + device).getBytes(StandardCharsets.UTF_8);
    }
}
