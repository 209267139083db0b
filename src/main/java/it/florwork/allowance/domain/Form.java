package it.florwork.allowance.domain;

import it.florwork.shared.Cents;
import java.util.List;

/** How a law pays a whole month. Each form gives no less for more minutes done. */
public sealed interface Form {

    /** What the attendance gives, before a part of a month and the cap are looked at. */
    void reckon(Reckoning reckoning);

    /**
     * An amount for each threshold.
     *
     * @param bands the highest threshold first
     */
    record Bands(List<Band> bands) implements Form {
        public Bands {
            bands = List.copyOf(bands);
            if (bands.isEmpty()) {
                throw new IllegalArgumentException("no band");
            }
        }

        @Override
        public void reckon(Reckoning reckoning) {
            bands.stream()
                    .filter(band -> reckoning.month().reaches(band.from()))
                    .findFirst()
                    .ifPresentOrElse(
                            band -> reckoning.begin(band.amount(), band.amount().amount()),
                            () -> reckoning.begin(bands.getLast().from(), Cents.ZERO));
        }
    }

    /** @param from tenths of the planned minutes */
    record Band(Clause from, Clause amount) {}

    /** The full amount from a threshold on, below it in proportion, and never less than the floor. */
    record Proportional(Clause full, Clause fullFrom, Clause floor) implements Form {
        @Override
        public void reckon(Reckoning reckoning) {
            var month = reckoning.month();
            reckoning.begin(full, full.amount());
            if (!month.reaches(fullFrom)) {
                var share = full.amount()
                        .share(month.done().value(), month.planned().value());
                reckoning.correct(fullFrom, share);
                if (share.compareTo(floor.amount()) < 0) {
                    reckoning.correct(floor, floor.amount());
                }
            }
        }
    }

    /** Hours really done by a rate. */
    record Hourly(Clause rate) implements Form {
        @Override
        public void reckon(Reckoning reckoning) {
            reckoning.byTheHour(rate);
        }
    }
}
