package it.florwork.allowance;

import it.florwork.rules.RuleKey;
import it.florwork.shared.Cents;
import java.io.Serializable;

/**
 * One step to what a month is worth.
 *
 * @param rule what the step rests on
 * @param figure the rule's, in its unit
 * @param legalSource where the rule comes from
 * @param amount below zero when the step takes something off
 * @param part minutes done; of a month that is not whole the days planned in it
 * @param whole minutes planned; of a month that is not whole the days that a whole one would have
 */
public record WorthLine(RuleKey rule, int figure, String legalSource, Cents amount, int part, int whole)
        implements Serializable {}
