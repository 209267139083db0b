package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void aPortThatAnotherProgramHasIsRefusedWithAnotherOneToTake() throws IOException {
        try (var other = new ServerSocket(0)) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> new Address(port, null).refuseIfTaken())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContainingAll("Port " + port, "SERVER_PORT=" + (port + 1));
        }
    }

    @Test
    void aFreePortIsLeftFree() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var address = new Address(port, null);
        address.refuseIfTaken();
        assertThatCode(address::refuseIfTaken).doesNotThrowAnyException();
    }

    @Test
    void anyPortIsNeverTaken() {
        assertThatCode(() -> new Address(0, null).refuseIfTaken()).doesNotThrowAnyException();
    }
}
