package it.florwork.rules;

import it.florwork.shared.Period;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the administrator reads it.
 *
 * @param regime null: of both regimes
 * @param targetGroup null: for everybody
 * @param value in the key's unit; null: the law sets no figure
 * @param verified whether the promoter has compared it with the source
 */
public record RuleRow(
        RuleId id,
        RuleKey key,
        @Nullable Regime regime,
        Region region,
        @Nullable TargetGroup targetGroup,
        @Nullable Integer value,
        Period validity,
        String legalSource,
        boolean verified,
        long version)
        implements Serializable {}
