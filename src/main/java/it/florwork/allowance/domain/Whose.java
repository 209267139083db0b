package it.florwork.allowance.domain;

import it.florwork.rules.Regime;
import it.florwork.rules.Region;
import it.florwork.rules.TargetGroup;

/**
 * For whom the law speaks of money.
 *
 * @param region of the site
 */
public record Whose(Regime regime, Region region, TargetGroup group) {}
