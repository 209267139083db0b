package it.florwork.notification;

import it.florwork.notification.domain.PushHosts;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which push services the portal may talk to: those of the browsers people have, unless configured otherwise. */
@Configuration(proxyBeanMethods = false)
class PushSetup {
    @Bean
    PushHosts pushHosts(@Value("${florwork.push.hosts}") List<String> hosts) {
        return new PushHosts(hosts, false);
    }
}
