package it.florwork.reporting;

import it.florwork.shared.Period;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * All indicators for a period.
 *
 * @param figures of those that there are data for
 * @param months of those that are shares, month by month
 */
public record IndicatorOverview(
        Period period, Map<IndicatorCode, Figure> figures, Map<IndicatorCode, List<SliceRow>> months)
        implements Serializable {}
