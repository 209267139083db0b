package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {
    @ParameterizedTest
    @CsvSource({
        "MariaDB, 10.6.21-MariaDB, false, false",
        "MariaDB, 10.11.11-MariaDB-0+deb12u1, true, true",
        "MariaDB, 11.4.5-MariaDB, true, true",
        "MariaDB, 11.8.2-MariaDB, true, true",
        "MariaDB, 12.0.2-MariaDB, true, false",
        "MySQL, 8.4.3, false, false",
        "MySQL, 11.4, false, false"
    })
    void mariaDbFrom1011IsEnoughAndUpTo118Tried(String product, String version, boolean enough, boolean tried) {
        var server = ServerVersion.of(product, version);
        assertThat(server.isNewEnough()).isEqualTo(enough);
        assertThat(server.isTried()).isEqualTo(tried);
    }
}
