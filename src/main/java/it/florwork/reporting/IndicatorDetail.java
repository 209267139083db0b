package it.florwork.reporting;

import it.florwork.shared.Period;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One indicator for a period, with what it is made of. */
public record IndicatorDetail(IndicatorCode code, Period period, Figure figure, Map<Slice, List<SliceRow>> slices)
        implements Serializable {}
