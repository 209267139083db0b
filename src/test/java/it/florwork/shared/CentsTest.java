package it.florwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CentsTest {
    @Test
    void sharesToTheNearestCentAndHalfACentGoesUp() {
        assertThat(new Cents(100).share(1, 3)).isEqualTo(new Cents(33));
        assertThat(new Cents(100).share(2, 3)).isEqualTo(new Cents(67));
        assertThat(new Cents(1).share(1, 2)).isEqualTo(new Cents(1));
        assertThat(new Cents(60_000).share(0, 20)).isEqualTo(Cents.ZERO);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new Cents(100).share(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cents(-100).share(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cents(100).share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverOverflowsSilently() {
        assertThatThrownBy(() -> new Cents(Long.MAX_VALUE).plus(new Cents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Cents(Long.MAX_VALUE).share(2, 1)).isInstanceOf(ArithmeticException.class);
    }
}
