package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class PortalCookiesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void theDemonstrationMayBeTriedOverHttp() {
        write(new PortalCookies(""));
        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void onHttpsCookiesAreSecure() {
        request.setSecure(true);
        write(new PortalCookies(""));
        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void outsideTheDemonstrationCookiesAreAlwaysSecure() throws Exception {
        var cookies = new PortalCookies("jdbc:mariadb://db/florwork");
        write(cookies);
        assertThat(response.getHeader("Set-Cookie")).contains("Secure");
        var context = new MockServletContext();
        cookies.sessionCookieOverHttpsOnly().onStartup(context);
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
    }

    private void write(PortalCookies cookies) {
        cookies.write(request, response, "name", "value", "/", Duration.ofHours(1));
    }
}
